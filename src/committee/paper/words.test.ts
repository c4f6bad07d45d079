import { expect, test } from 'vitest'
import { plainText } from '../../platform/documents/model.ts'
import { agrees } from './agrees.ts'
import { changesBetween } from './changes.ts'
import { cameFrom, composedOf } from './compose.ts'
import { paperKinds, partsOfKind } from './parts.ts'
import { startingParts } from './starting.ts'
import { differing, runsOf, textBlocks } from './text.ts'
import { strayBraces, tokensIn, writeToken } from './tokens.ts'

const used = {
  label: 'Brugt',
  unit: 'oere' as const,
  value: '195000000',
  text: '1.950.000\u00a0kr.',
  definition: 'd',
  asOf: '2026-10-06',
  source: 's',
  rule: 'r/1',
  href: '/budget/posteringer',
}
const reading = { inserts: {}, figures: { 'brugt: A/1': { ok: true as const, it: used } } }

test('a text is paragraphs and lists; a figure in it is a door', () => {
  const blocks = textBlocks('Et afsnit\nover to linjer.\n\nListen:\n- én\n- to\n\nBrugt er {{brugt: A/1}} nu.', reading)
  expect(blocks.map((b) => b.type)).toEqual(['paragraph', 'paragraph', 'list', 'paragraph'])
  const runs = runsOf('Brugt er {{ Brugt : A/1 }} nu.', reading)
  expect(plainText(runs)).toBe(`Brugt er ${used.text} nu.`)
  expect(runs[1]?.href).toBe(used.href)
})

test('an amount that ends the sentence leaves one point, never two', () => {
  expect(plainText(runsOf('Brugt er {{brugt: A/1}}. Mere.', reading))).toBe(`Brugt er ${used.text} Mere.`)
  expect(plainText(runsOf('Brugt er {{brugt: A/1 | 2 mio. kr.}}.', reading))).toBe('Brugt er 2 mio. kr.')
  expect(plainText(runsOf('Brugt er {{brugt: A/1}}, og {{brugt: A/1}} …', reading))).toBe(
    `Brugt er ${used.text}, og ${used.text} …`,
  )
})

test('what changed is told in words: the day as it is written, and what was brought in by its name', () => {
  const saved = { title: 'T', kind: 'notat' as const, parts: [], points: [], annexes: [], meetingDay: null }
  const parts = [{ key: 'economy' as const, blocks: [{ kind: 'insert' as const, source: 'need', of: 'EB-1' }] }]
  expect(changesBetween(saved, { ...saved, meetingDay: '2026-10-12', parts }).map((c) => c.after)).toEqual([
    '12. oktober 2026',
    'Indsat: Ét behov (EB-1)',
  ])
  const points = (point: string) => ({ ...saved, points: [point] })
  const change = changesBetween(
    points('at bruge {{brugt: A/1}}'),
    points('at bruge {{brugt: A/1 | 2 mio. | afrundet}}'),
  )
  expect(change[0]).toMatchObject({
    before: 'at bruge [tallet “brugt”]',
    after: 'at bruge 2 mio. (begrundelse: afrundet)',
  })
})

test('what is chosen to be brought in comes in, also when another button is pressed', () => {
  const values = { 'del.economy.0.text': 'Ord.', 'vaelg.economy': 'need|EB-1', do: 'se' }
  const economy = composedOf(values, 'notat').parts.find((p) => p.key === 'economy')
  expect(economy?.blocks).toEqual([
    { kind: 'text', text: 'Ord.' },
    { kind: 'insert', source: 'need', of: 'EB-1' },
  ])
})

test('a token is written as it is read', () => {
  for (const text of ['{{brugt: A/1}}', '{{brugt: A/1 | knap 2 mio. kr.}}', '{{brugt: A/1 | 2 mio. | afrundet}}']) {
    const [token] = tokensIn(text)
    expect(token && writeToken(token)).toBe(text)
  }
  expect(strayBraces('{{brugt A/1}}')).toBe(true)
  expect(strayBraces('Brugt {{brugt: A/1}}')).toBe(false)
})

test.each([
  ['1.950.000 kr.', true],
  ['1.950.000,00 kr.', true],
  ['1,95 mio. kr.', true],
  ['knap 2 mio. kr.', true],
  ['ca. 2 mio. kr.', true],
  ['2 mio. kr.', false],
  ['ca. 1,8 mio. kr.', false],
  ['godt 1,9 mio. kr.', true],
  ['godt 2 mio. kr.', false],
  ['knap 1,9 mio. kr.', false],
  ['knap 3 mio. kr.', false],
  ['1.950.001 kr.', false],
  ['næsten det hele', false],
])('own words “%s” agree with 1.950.000 kr.: %s', (own, same) => {
  expect(agrees(own, used)).toBe(same)
})

test('FIGURE: words that do not agree are shown with both readings, until they have a reason', () => {
  expect(differing(tokensIn('{{brugt: A/1 | 2 mio. kr.}} og {{brugt: A/1 | 1.950.000 kr.}}'), reading)).toMatchObject([
    { own: '2 mio. kr.', live: used.text, reason: null },
  ])
  expect(differing(tokensIn('{{brugt: A/1 | 2 mio. kr. | afrundet}}'), reading)).toMatchObject([{ reason: 'afrundet' }])
})

const form = {
  do: 'se',
  points: 'at godkende\r\n2. at sende i høring\r\n\r\n',
  annexes: 'Bilaget',
  'del.economy.0.text': 'Først',
  'del.economy.1.insert': 'budget-note|BI105',
  'del.economy.2.text': 'Sidst',
  'vaelg.economy': 'agreement-use|A|B',
}

test('the composer’s form is read in its order, and its buttons do what they say', () => {
  const economy = (does: string) =>
    composedOf({ ...form, do: does, ...(does.startsWith('indsaet') ? {} : { 'vaelg.economy': '' }) }, 'indstilling')
      .parts.find((p) => p.key === 'economy')
      ?.blocks.map((b) => (b.kind === 'text' ? b.text : b.of))
  expect(economy('se')).toEqual(['Først', 'BI105', 'Sidst'])
  expect(economy('op:economy:1')).toEqual(['BI105', 'Først', 'Sidst'])
  expect(economy('ned:economy:1')).toEqual(['Først', 'Sidst', 'BI105'])
  expect(economy('ned:economy:2')).toEqual(['Først', 'BI105', 'Sidst'])
  expect(economy('fjern:economy:1')).toEqual(['Først', 'Sidst'])
  expect(economy('indsaet:economy')).toEqual(['Først', 'BI105', 'Sidst', 'A|B'])
  expect(composedOf(form, 'indstilling').points).toEqual(['at godkende', 'at sende i høring'])
  expect([cameFrom(form), cameFrom({ do: 'gem' }), cameFrom({ do: 'op:economy:1' })]).toEqual([
    undefined,
    'form',
    'economy',
  ])
})

test('every kind begins with words for its own parts', () => {
  for (const kind of paperKinds) {
    const parts = startingParts(kind, { agreement: 'A', note: null })
    expect(parts.map((p) => p.key)).toEqual(partsOfKind(kind))
    expect(parts.some((p) => p.blocks.some((b) => b.kind === 'text'))).toBe(true)
  }
})

test('what changed is told by place, before and after', () => {
  const before = {
    title: 'A',
    kind: 'notat' as const,
    meetingDay: null,
    parts: [{ key: 'summary' as const, blocks: [{ kind: 'text' as const, text: 'Et.\n\nTo.' }] }],
    points: [],
    annexes: [],
  }
  const after = {
    ...before,
    title: 'B',
    meetingDay: '2026-10-12',
    parts: [
      {
        key: 'summary' as const,
        blocks: [
          { kind: 'text' as const, text: 'Et.\n\nTre.' },
          { kind: 'insert' as const, source: 'budget-note', of: 'BI105' },
        ],
      },
    ],
  }
  expect(changesBetween(before, after).map((c) => [c.where, c.kind, c.after])).toEqual([
    ['Titel', 'changed', 'B'],
    ['Mødedag', 'added', '12. oktober 2026'],
    ['Resumé', 'changed', 'Tre.'],
    ['Resumé', 'added', 'Indsat: Budgetnotatets tabeller (BI105)'],
  ])
  expect(changesBetween(before, before)).toEqual([])
})
