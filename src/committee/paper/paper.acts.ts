import { z } from 'zod'
import { holdsCpr } from '../../kernel/cpr-text.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { ledgerCut } from '../../budget/index.ts'
import { hoursCut } from '../../delivery/index.ts'
import { useOf } from '../../followup/index.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  openReaders,
  Id,
  optional,
  OereOut,
  Text,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { bodyNameOn } from '../../registers/index.ts'
import { contentOf } from './content.ts'
import { insertFinish, insertPaper, paperOf, papers, updatePaper } from './paper.store.ts'

export const draftPaper = act('committee.draft-paper', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Begynd et papir til udvalget; tallene er levende, til papiret gøres færdigt',
  input: z.object({
    title: Text('papirets titel', 300),
    agreement: Code,
    committee: Code,
    meetingDay: optional(DayIn),
    introduction: Text('indledningen', 8000),
  }),
  output: z.object({ paper: z.string() }),
  run: async (work, input) => {
    const id = newId(work.at)
    await useOf(work, { agreement: input.agreement })
    await insertPaper(work.tx, {
      ...input,
      id,
      world: work.by.world,
      meetingDay: input.meetingDay ?? null,
      draftedOn: work.today,
      by: work.by.id,
    })
    return { paper: id }
  },
})

export const editPaper = act('committee.edit-paper', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Ret titel, indledning og mødedag i et udkast',
  input: z.object({
    paper: Id,
    version: Whole('versionen', 1, 1_000_000),
    title: Text('papirets titel', 300),
    meetingDay: optional(DayIn),
    introduction: Text('indledningen', 8000),
  }),
  output: z.object({ paper: z.string(), version: z.number() }),
  run: async ({ tx }, input) => {
    const row = await paperOf(tx, input.paper)
    mustBeDraft(row)
    const done = await updatePaper(tx, { ...input, id: input.paper, meetingDay: input.meetingDay ?? null })
    if (!done) throw stale(row)
    return { paper: row.id, version: input.version + 1 }
  },
})

/** Finishing freezes every figure with its date and the cut it was read at; afterwards nothing in the paper changes. */
export const finishPaper = act('committee.finish-paper', {
  kind: 'change',
  may: ['secretary'],
  summary: 'Gør papiret færdigt: tallene fryses med dato og kan følges til rækkerne bag dem',
  input: z.object({ paper: Id, version: Whole('versionen', 1, 1_000_000) }),
  output: z.object({ paper: z.string(), finishedOn: DayOut }),
  run: async (work, input) => {
    const { tx, today, by } = work
    const row = await paperOf(tx, input.paper)
    mustBeDraft(row)
    if (row.version !== input.version) throw stale(row)
    if (holdsCpr(`${row.title} ${row.introduction}`))
      throw new Refusal(
        'unlawful',
        'Teksten indeholder et CPR-nummer. Ret den, før papiret gøres færdigt og bliver offentligt.',
        { rule: 'NO-CPR' },
      )
    // Hours before ledger, the order a registration takes them in: the other way round the two would wait for each other.
    const hours = Number(await hoursCut(tx))
    const cut = { ledger: Number(await ledgerCut(tx)), hours }
    const content = contentOf(await useOf(work, { agreement: row.agreement }), cut)
    await insertFinish(tx, { paper: row.id, world: row.world, on: today, cut, content, by: by.id })
    return { paper: row.id, finishedOn: today }
  },
})

const FigureOut = z.object({
  key: z.enum(['ceiling', 'used', 'committed', 'overrun', 'remaining', 'paid-hours']),
  label: z.string(),
  unit: z.enum(['oere', 'hours']),
  value: OereOut.nullable(),
  definition: z.string(),
  href: z.string(),
})
const LotOut = z.object({
  lot: z.number(),
  title: z.string(),
  figures: z.array(FigureOut),
  months: z.array(z.object({ month: z.string(), usedOere: OereOut, paidHundredths: z.number() })),
})
const Head = z.object({
  id: z.string(),
  world: z.string(),
  title: z.string(),
  agreement: z.string(),
  committee: z.string(),
  meetingDay: DayOut.nullable(),
  draftedOn: DayOut,
  finishedOn: DayOut.nullable(),
  version: z.number(),
})

export const showPaper = act('committee.show-paper', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis et papir til udvalget; et udkast viser tallene nu, et færdigt papir viser de frosne',
  input: z.object({ paper: Id }),
  output: Head.extend({
    committeeName: z.string(),
    introduction: z.string(),
    content: z.object({ asOf: DayOut, agreement: z.string(), agreementName: z.string(), lots: z.array(LotOut) }),
  }),
  run: async (work, input) => {
    const row = await paperOf(work.tx, input.paper)
    const content = row.content ?? contentOf(await useOf(work, { agreement: row.agreement }))
    const committeeName = await bodyNameOn(work.tx, row.world, row.committee, row.meeting_day ?? row.drafted_on)
    return { ...headOf(row), committeeName, introduction: row.introduction, content }
  },
})

export const listPapers = act('committee.list-papers', {
  kind: 'read',
  may: openReaders,
  summary: 'Vis udvalgets papirer',
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(Head) }),
  run: async ({ tx, by }, input) => ({ rows: (await papers(tx, worldOf(input.world, by))).map(headOf) }),
})

function headOf(r: Awaited<ReturnType<typeof papers>>[number]) {
  return {
    id: r.id,
    world: r.world,
    title: r.title,
    agreement: r.agreement,
    committee: r.committee,
    meetingDay: r.meeting_day,
    draftedOn: r.drafted_on,
    finishedOn: r.finished_on,
    version: r.version,
  }
}

function mustBeDraft(row: { finished_on: string | null }): void {
  if (row.finished_on !== null)
    throw new Refusal('conflict', 'Papiret er gjort færdigt og kan ikke ændres. Begynd et nyt.', { rule: 'FROZEN' })
}

function stale(row: { version: number }): Refusal {
  return new Refusal(
    'stale',
    'Oplysningerne er ændret, siden du åbnede siden. Din tekst er bevaret; se den nye udgave, og gem igen.',
    { rule: 'STALE', version: row.version },
  )
}
