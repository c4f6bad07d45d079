import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { rendered } from '../../platform/web/ui/rendered.ts'
import { PapersBody } from '../committee.web.tsx'
import { BeginForm } from './begin.web.tsx'
import { ComposeForm } from './compose.tsx'
import { contentOf } from './content.ts'
import { Differing } from './differing.tsx'
import { blocksOf, standing } from './document.ts'
import { FinishBody } from './finish.web.tsx'
import { useInsert } from './live/agreement-use.view.ts'
import { PaperBody } from './paper.body.tsx'
import { opener, type PaperShown } from './paper.view.ts'
import { PublishBody } from './publish.web.tsx'

const lot = {
  lot: 1,
  title: 'Havnen',
  ceilingOere: 100000n,
  usedOere: 60000n,
  committedOere: 10000n,
  overrunOere: 0n,
  remainingOere: 30000n,
  paidHours: 12.5,
  months: [
    { month: '2026-03', usedOere: 50000n, paidHours: 12.5 },
    { month: '2026-04', usedOere: 10000n, paidHours: 0 },
  ],
}
const figures = { agreement: 'A', name: 'Aftalen', asOf: '2026-10-06', lots: [lot] }

function shown(cut?: { ledger: number; hours: number }): PaperShown {
  const content = contentOf(figures, cut)
  const words = {
    kind: 'orientering' as const,
    title: 'Orientering om forbrug',
    parts: [
      { key: 'summary' as const, blocks: [{ kind: 'text' as const, text: 'Første afsnit.\r\n\r\nAndet afsnit.' }] },
      { key: 'economy' as const, blocks: [{ kind: 'insert' as const, source: 'agreement-use', of: 'A' }] },
    ],
    points: [],
    annexes: ['Oversigt over leverandører'],
  }
  const reading = { figures: {}, inserts: { 'agreement-use: A': { ok: true as const, it: useInsert(content) } } }
  return {
    ...words,
    id: 'p1',
    world: 'practice',
    agreement: 'A',
    committee: 'eb-udvalg',
    committeeName: 'Beskæftigelsesudvalget',
    municipality: 'Eksempelby Kommune',
    meetingDay: '2026-10-12',
    draftedOn: '2026-10-01',
    finishedOn: null,
    publishedOn: null,
    version: 3,
    introduction: 'Første afsnit.',
    content,
    blocks: blocksOf(words, reading),
    differing: [],
  }
}

const draft = shown()
const finished: PaperShown = { ...shown({ ledger: 1234, hours: 99 }), finishedOn: '2026-10-06' }
const offers = {
  inserts: [{ source: 'agreement-use', label: 'Forbrug', choices: [{ value: 'A', label: 'Aftalen' }] }],
  figures: [],
}

test('a draft is living, a finished paper is frozen, and both say so', () => {
  expect(standing(draft)).toBe('Udkast – tallene er levende')
  expect(standing(finished)).toBe('Tallene er frosset den 6. oktober 2026')
})

test('insiders come to the rows up to the cut, the public to the months that sum to the figure', async () => {
  const inside = await rendered(<PaperBody paper={finished} insider={{ money: true, hours: true, referrals: false }} />)
  const rows = '/budget/posteringer?aftale=A&amp;delaftale=1&amp;art=use&amp;til=1234'
  expect(inside).toContain(`href="${rows}">600`)
  expect(inside).toContain(`href="${rows}&amp;maaned=2026-03"`)
  const open = await rendered(<PaperBody paper={finished} insider={{ money: false, hours: false, referrals: false }} />)
  expect(open).not.toMatch(/posteringer| style=|undefined/)
  expect(open).toContain('href="#maaneder-A-1"')
  expect(open).toContain('id="maaneder-A-1"')
})

test('the paper as the committee meets it: sender, kind, parts, numbered annexes with the rows last', async () => {
  const out = await rendered(<PaperBody paper={finished} insider={{ money: false, hours: false, referrals: false }} />)
  const order = [
    'Eksempelby Kommune · Beskæftigelsesudvalget',
    'Resumé',
    'Andet afsnit.',
    'Økonomi',
    'Bilag 1: Oversigt',
    'Bilag\u00a02: måned for måned',
  ]
  const places = order.map((words) => out.indexOf(words))
  expect(places.every((p) => p >= 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(out).toContain('Ikke offentliggjort')
})

test('the list says how many are drafts; only the secretary is offered to begin', async () => {
  const choice = { world: 'practice', query: undefined, offered: true } as const
  const out = await rendered(<PapersBody papers={[draft, finished]} choice={choice} mayDraft />)
  expect(out).toContain('Ét papir er et udkast. Ét papir er færdigt, og dets tal er frosset.')
  expect(out).toContain('href="/udvalg/ny"')
  const reader = await rendered(<PapersBody papers={[]} choice={choice} mayDraft={false} />)
  expect(reader).not.toContain('/udvalg/ny')
})

test('a new paper asks what it is, and can begin from an earlier one', async () => {
  const choices = [{ value: 'A', label: 'Aftalen' }]
  const props = { attempt: undefined, agreements: choices, committees: choices, notes: [] }
  const out = await rendered(<BeginForm {...props} earlier={undefined} />)
  for (const kind of ['indstilling', 'orientering', 'budgetnotat', 'notat']) expect(out).toContain(`value="${kind}"`)
  expect(out).toContain('name="_key"')
  const next = await rendered(<BeginForm {...props} earlier={finished} />)
  expect(next).toContain('name="copyOf" value="p1"')
  expect(next).toContain('Tallene hentes på ny')
})

test('another saved meanwhile: my words stay, theirs are shown, and the form has the new version', async () => {
  const refusal = new Refusal('stale', 'Oplysningerne er ændret')
  const values = { title: 'Min titel', meetingDay: '12/10', version: '2' }
  const mine = {
    parts: [{ key: 'summary' as const, blocks: [{ kind: 'text' as const, text: 'Mine ord.' }] }],
    points: [],
    annexes: [],
  }
  const attempt = { values, refusal, errors: [{ message: refusal.message }] }
  const out = await rendered(<ComposeForm paper={draft} mine={mine} offers={offers} attempt={attempt} saved={false} />)
  expect(out).toContain('value="Min titel"')
  expect(out).toContain('Mine ord.</textarea>')
  expect(out).toContain('name="version" value="3"')
  expect(out).toContain('En anden har gemt imens')
  expect(out).toContain('<ins>Orientering om forbrug</ins>')
})

test('the composer is one form without JavaScript: every button saves, and an insert can be moved and removed', async () => {
  const out = await rendered(
    <ComposeForm paper={draft} mine={draft} offers={offers} attempt={undefined} saved={false} />,
  )
  for (const does of ['op', 'ned', 'fjern']) expect(out).toContain(`value="${does}:economy:0"`)
  expect(out).toContain('value="indsaet:economy"')
  expect(out).toContain('Forbrug: Aftalen')
  expect(out.match(/<form/g)).toHaveLength(1)
})

test('finishing says what happens, to whom, and what would stop the publication', async () => {
  const found = { rule: 'SMALL-NUMBERS' as const, where: 'Resumé', quote: 'tre borgere', says: 'Skriv “færre end 5”.' }
  const out = await rendered(<FinishBody paper={draft} findings={[found]} attempt={undefined} today="2026-10-06" />)
  expect(out).toContain('Hvad sker der?')
  expect(out).toContain('Beskæftigelsesudvalget. Møde den 12. oktober 2026.')
  expect(out).toContain('Papiret kan ikke rettes, trækkes tilbage eller slettes.')
  expect(out).toContain('tre borgere')
  expect(out).toContain('name="version" value="3"')
})

test('publishing asks for an answer to what was found; a personal number has none', async () => {
  const found = { rule: 'NO-PERSON' as const, where: 'Resumé', quote: 'a@b.dk', says: 'Fjern det.' }
  const ask = await rendered(<PublishBody paper={finished} findings={[found]} attempt={undefined} />)
  expect(ask).toContain('value="NO-PERSON|a@b.dk"')
  const cpr = { ...found, rule: 'NO-CPR' as const, quote: '010190-xxxx' }
  const never = await rendered(<PublishBody paper={finished} findings={[cpr]} attempt={undefined} />)
  expect(never).not.toContain('<form')
})

test('own words beside the figure: both readings and both ways on', async () => {
  const d = {
    key: 'brugt: A/1',
    raw: '{{brugt: A/1 | 700 kr.}}',
    label: 'Brugt',
    own: '700 kr.',
    live: '600 kr.',
    reason: null,
  }
  const out = await rendered(<Differing paper={{ ...draft, differing: [d] }} />)
  for (const words of ['700 kr.', '600 kr.', 'Behold mine ord', 'Brug tallet nu']) expect(out).toContain(words)
})

test('the public is not sent to a need the committee has not been told of', () => {
  const nobody = { money: false, hours: false, referrals: false }
  expect(opener(nobody)('/behov/EB-1')).toBe(false)
  expect(opener({ ...nobody, referrals: true })('/behov/EB-1')).toBe(true)
  expect(opener(nobody)('/budget/notater/BI105')).toBe(true)
})
