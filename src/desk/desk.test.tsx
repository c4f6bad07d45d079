import { expect, test } from 'vitest'
import { rendered } from '../platform/web/ui/rendered.ts'
import { cyclePicture } from './cycle-picture.ts'
import { overviewView } from './desk.web.tsx'
import { frontPage, type FrontFacts } from './front.web.tsx'
import { overviewItems, overviewLead } from './overview.view.ts'

const today = '2026-02-27'
const answer = {
  what: 'Svar på henvisning 6B56',
  why: 'Borgeren venter.',
  href: '/henvisninger/x',
  due: '2026-03-03',
  weight: 0,
} as const
const late = { ...answer, what: 'Få svar på henvisning 6B56', due: '2026-02-26' }

test('what waits is told with its clock in words', () => {
  expect(overviewLead([answer], today)).toBe('Én ting venter på dig.')
  expect(overviewLead([late, answer], today)).toBe('To ting venter på dig. En frist er overskredet.')
  const [first, second] = overviewItems([answer, late], today)
  expect(first).toMatchObject({
    due: 'Svar senest tirsdag den 3. marts (2 arbejdsdage)',
    tone: 'act',
    state: 'Nogen venter',
  })
  expect(second).toMatchObject({ due: 'Fristen var torsdag den 26. februar (1 arbejdsdag siden)', tone: 'bad' })
})

test('an empty desk is calm', async () => {
  const out = await rendered(overviewView([], today).body)
  expect(out).toContain('Intet venter på dig.')
  expect(out).not.toContain('Prøv')
  const suggestion = { job: 'Følg bevillingen.', path: '/budget' }
  const demo = await rendered(overviewView([], today, suggestion).body)
  expect(demo).toContain('Prøv: <a href="/budget">Følg bevillingen.</a>')
})

const facts: FrontFacts = {
  lang: 'da',
  municipality: 'Eksempelby Kommune',
  demo: true,
  rooms: [
    {
      danish: 'Budget',
      english: 'Budget',
      path: '/budget',
      open: true,
      count: { label: 'posteringer', labelEn: 'entries', value: 1234, href: '/budget/posteringer' },
    },
    { danish: 'Mit overblik', english: 'My desk', path: '/overblik', open: true, count: null },
  ],
  personas: [
    {
      id: 'mentor-lot1',
      name: 'Bilal',
      role: 'mentor',
      organisation: 'Havnen',
      profile: {
        sentence: 'Møder borgerne.',
        job: 'Registrér.',
        sentenceEn: 'Meets citizens.',
        jobEn: 'Record.',
        path: '/dagen',
      },
    },
  ],
  today: 'tirsdag den 3. marts',
  storyPlaying: true,
}

test('the front door: rooms with counts as picture and list, people to be, the papers beside', async () => {
  const out = await rendered(frontPage(facts).body)
  expect(out).toContain('<a class="cycle-room" href="/budget">')
  expect(out).toContain('1.234 posteringer')
  expect(out).toContain('href="/budget/posteringer"')
  expect(out).toContain('href="/login?persona=mentor-lot1&amp;til=%2Fdagen"')
  expect(out).toContain('href="/sager?verden=papirer"')
  expect(out).toContain('Øvelsen spilles lige nu')
  expect(out).not.toContain('style=')
})

test('a room that is closed to the visitor is told without a way in', async () => {
  const out = await rendered(frontPage({ ...facts, rooms: facts.rooms.map((r) => ({ ...r, open: false })) }).body)
  expect(out).toContain('1.234 posteringer')
  expect(out).not.toContain('href="/budget')
})

test('the public is named once', async () => {
  const someone = { id: 'public', name: 'Offentligheden', role: 'public' as const, organisation: null }
  const out = await rendered(frontPage({ ...facts, personas: [{ ...someone, profile: {} }] }).body)
  expect(out.match(/Offentligheden/g)).toHaveLength(1)
})

test('the front door in English, and in production', async () => {
  const english = await rendered(frontPage({ ...facts, lang: 'en' }).body)
  expect(english).toContain('Meets citizens.')
  expect(english).toContain('Supplier’s mentor')
  expect(english).not.toContain('Vælg en person')
  const production = await rendered(frontPage({ ...facts, demo: false, personas: [], storyPlaying: false }).body)
  expect(production).toContain('href="/login"')
  expect(production).not.toContain('persona')
})

test('the picture holds any number of rooms', () => {
  for (const count of [1, 2, 3, 10, 11]) {
    const rooms = Array.from({ length: count }, (_, i) => ({ name: `<${i}>`, href: `/${i}`, count: null }))
    const svg = cyclePicture({ id: 'c', title: 'Cyklus', desc: 'Rum', rooms })
    expect(svg.match(/<a /g)).toHaveLength(count)
    expect(svg).not.toContain('NaN')
    expect(svg).not.toMatch(/<\d/)
  }
})
