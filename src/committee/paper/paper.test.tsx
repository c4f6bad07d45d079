import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { rendered } from '../../platform/web/ui/rendered.ts'
import { PapersBody } from '../committee.web.tsx'
import { contentOf } from './content.ts'
import { FinishBody } from './finish.web.tsx'
import { PaperBody } from './paper.body.tsx'
import { DraftForm, EditForm } from './paper-form.tsx'
import { lotView, paragraphs, standing, type PaperShown } from './paper.view.ts'

const nbsp = '\u00a0'
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
    {
      month: '2026-03',
      usedOere: 50000n,
      paidHours: 12.5,
    },
    {
      month: '2026-04',
      usedOere: 10000n,
      paidHours: 0,
    },
  ],
}
const figures = { agreement: 'A', name: 'Aftalen', asOf: '2026-10-06', lots: [lot] }
const draft: PaperShown = {
  id: 'p1',
  world: 'practice',
  title: 'Orientering om forbrug',
  agreement: 'A',
  committee: 'eb-udvalg',
  committeeName: 'Beskæftigelsesudvalget',
  meetingDay: '2026-10-12',
  draftedOn: '2026-10-01',
  finishedOn: null,
  version: 3,
  introduction: 'Første afsnit.\r\n\r\nAndet afsnit.',
  content: contentOf(figures),
}
const finished: PaperShown = {
  ...draft,
  finishedOn: '2026-10-06',
  content: contentOf(figures, { ledger: 1234, hours: 99 }),
}
const inside = { money: true, hours: true }

test('a draft is living, a finished paper is frozen, and both say so', () => {
  expect(standing(draft)).toBe('Udkast – tallene er levende')
  expect(standing(finished)).toBe('Tallene er frosset den 6. oktober 2026')
  expect(paragraphs(draft.introduction)).toEqual(['Første afsnit.', 'Andet afsnit.'])
})

test('insiders come to the rows up to the cut, the public to the months that sum to the figure', () => {
  const [first] = finished.content.lots
  if (!first) throw new Error('no lot')
  const insider = lotView(first, inside)
  expect(insider.figures[1]).toMatchObject({
    label: 'Brugt',
    text: `600${nbsp}kr.`,
    href: '/budget/posteringer?aftale=A&delaftale=1&art=use&til=1234',
  })
  expect(insider.months[0]?.usedHref).toBe('/budget/posteringer?aftale=A&delaftale=1&art=use&til=1234&maaned=2026-03')
  const open = lotView(first, { money: false, hours: false })
  expect(new Set(open.figures.map((f) => f.href))).toEqual(new Set(['#maaneder-1']))
  expect(open).toMatchObject({ usedTotal: '600,00', hoursTotal: '12,5' })
  expect(open.sum?.at(-1)).toEqual({ label: 'Tilbage', text: '300,00' })
})

test('the paper as the committee meets it', async () => {
  const out = await rendered(
    <PaperBody paper={finished} municipality="Eksempelby Kommune" insider={{ money: false, hours: false }} />,
  )
  expect(out).toContain('Eksempelby Kommune · Beskæftigelsesudvalget')
  expect(out).toContain('Orientering')
  expect(out).toContain('id="maaneder-1"')
  expect(out).toContain('Tallene er frosset den 6. oktober 2026')
  expect(out).not.toMatch(/posteringer| style=|undefined/)
})

test('the list says how many are drafts; only the secretary is offered to begin', async () => {
  const choice = { world: 'practice', query: undefined, offered: true } as const
  const out = await rendered(<PapersBody papers={[draft, finished]} choice={choice} mayDraft />)
  expect(out).toContain('Ét papir er et udkast. Ét papir er færdigt, og dets tal er frosset.')
  expect(out).toContain('href="/udvalg/ny"')
  const reader = await rendered(<PapersBody papers={[]} choice={choice} mayDraft={false} />)
  expect(reader).not.toContain('/udvalg/ny')
})

test('a new paper is one column with a neutral text to begin from', async () => {
  const choices = [{ value: 'A', label: 'Aftalen' }]
  const out = await rendered(
    <DraftForm
      attempt={undefined}
      agreements={choices}
      committees={choices}
      suggested={{ title: 'T', introduction: 'Udvalget orienteres' }}
    />,
  )
  expect(out).toContain('Udvalget orienteres</textarea>')
  expect(out).toContain('name="_key"')
  expect(
    await rendered(
      <DraftForm attempt={undefined} agreements={[]} committees={[]} suggested={{ title: '', introduction: '' }} />,
    ),
  ).toContain('Der er ingen indgået aftale')
})

test('another saved meanwhile: my words stay, theirs are shown, and the form has the new version', async () => {
  const refusal = new Refusal('stale', 'Oplysningerne er ændret')
  const values = { title: 'Min titel', introduction: draft.introduction, meetingDay: '12/10', version: '2' }
  const out = await rendered(
    <EditForm paper={draft} attempt={{ values, refusal, errors: [{ message: refusal.message }] }} />,
  )
  expect(out).toContain('value="Min titel"')
  expect(out).toContain('name="version" value="3"')
  expect(out).toContain('En anden har gemt imens')
  expect(out).toContain('Orientering om forbrug</dd>')
})

test('finishing says what happens, to whom, and what cannot be undone', async () => {
  const out = await rendered(<FinishBody paper={draft} attempt={undefined} today="2026-10-06" />)
  expect(out).toContain('Hvad sker der?')
  expect(out).toContain('Beskæftigelsesudvalget. Møde den 12. oktober 2026.')
  expect(out).toContain('Papiret kan ikke rettes, trækkes tilbage eller slettes.')
  expect(out).toContain('name="version" value="3"')
})
