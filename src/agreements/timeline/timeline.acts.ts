import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import {
  act,
  DayOut,
  everyone,
  FileOut,
  insiders,
  loginOf,
  supplierStaff,
  WorldIn,
  worldOf,
  type Work,
} from '../../platform/index.ts'
import { showAgreement, termsOf } from '../../portfolio/index.ts'
import { AgreementCode } from '../conclude.input.ts'
import { kindNames } from '../modification/modification.ts'
import { modifications } from '../modification/modification.store.ts'
import { calendarOf } from './calendar.ts'
import { optionsToDecide } from '../option/to-decide.store.ts'
import { lapsingDocuments, lotDates, type LotDates } from './dates.store.ts'
import { eventKinds, eventsOf, type TimelineFacts } from './events.ts'

const day = DayOut.nullable()
const LotOut = z.object({
  ...{ no: z.number(), startsOn: day, endsBefore: day, optionBefore: day, terminated: z.boolean() },
  ...{ decideBy: day, optionsFrom: z.array(DayOut) },
})
const EventOut = z.object({ kind: z.enum(eventKinds), day: DayOut, what: z.string(), href: z.string().nullable() })

export const showTimeline = act('agreements.show-timeline', {
  kind: 'read',
  may: everyone,
  summary: 'Vis en aftales tidslinje: løbetid, forlængelser, frister, nyt udbud, dokumenter og ændringer',
  input: z.object({ agreement: AgreementCode }),
  output: z.object({
    ...{ agreement: z.string(), name: z.string(), world: z.string() },
    ...{ lots: z.array(LotOut), events: z.array(EventOut) },
  }),
  run: async (work, input) => {
    const { code, name, world } = await showAgreement.run(work, input)
    const facts = await factsOf(work, { agreement: code }, world)
    return { agreement: code, name, world, lots: [...facts.lots], events: eventsOf(facts) }
  },
})

/** The public reads what lies in the portfolio; the file and the changes are the parties' own. */
async function factsOf(work: Work, of: { agreement: string }, world: string): Promise<TimelineFacts> {
  const { tx, by } = work
  const dates = await lotDates(tx, of)
  const terms = await termsOf(
    tx,
    dates.map((l) => l.lot),
  )
  const decide = await decisionsIn(work)
  const lots = dates.map((l) => ({
    ...l,
    decideBy: decide.get(l.lot) ?? null,
    optionsFrom: terms.flatMap((t) =>
      t.lot === l.lot && t.kind === 'option' && t.withdrawnOn === null && t.from !== null ? [t.from] : [],
    ),
  }))
  const printed = world === 'papers' || dates.some((l) => l.state !== 'concluded')
  if (loginOf(by.role) === 'public' || by.role === 'evaluator') return { printed, lots, documents: [], changes: [] }
  return {
    printed,
    lots,
    documents: await documentsIn(work, of.agreement),
    changes: await changesIn(work, of.agreement),
  }
}

/** What is still to be decided is the house's own. */
async function decisionsIn({ tx, by }: Work): Promise<ReadonlyMap<string, Day>> {
  if (!insiders.includes(by.role)) return new Map()
  return new Map((await optionsToDecide(tx, by.world)).map((o) => [o.lot, o.decideBy]))
}

async function documentsIn({ tx }: Work, agreement: string) {
  const rows = await lapsingDocuments(tx, { agreement, notBefore: '1900-01-01' })
  return rows.map((d) => ({ title: d.title, validBefore: d.validBefore, href: `/aftaler/${agreement}/mappe#${d.id}` }))
}

async function changesIn({ tx }: Work, agreement: string) {
  const rows = await modifications(tx, { agreement })
  return rows
    .filter((m) => m.end?.kind === 'approved')
    .map((m) => ({
      ...{ what: kindNames[m.kind], day: m.effectiveOn, href: `/aftaler/${agreement}/aendringer/${m.id}` },
    }))
}

export const agreementCalendar = act('agreements.calendar', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Hent en aftales eller alle aftalers frister som kalender (iCalendar)',
  file: true,
  input: z.object({ agreement: AgreementCode.optional(), world: WorldIn }),
  output: FileOut,
  run: async (work, { agreement, world }) => {
    if (agreement !== undefined) await showAgreement.run(work, { agreement })
    const all = await lotDates(work.tx, agreement === undefined ? { world: worldOf(world, work.by) } : { agreement })
    const own = [...new Map(all.map((l) => [l.agreement, l])).values()]
    const lines = []
    for (const a of own) lines.push({ ...named(a), events: eventsOf(await factsOf(work, a, worldIn(a))) })
    const text = calendarOf(lines, work.at)
    const name = agreement === undefined ? 'aftaler.ics' : `${agreement}.ics`
    return { name, mediaType: 'text/calendar; charset=utf-8', bytes: new TextEncoder().encode(text) }
  },
})

const named = ({ agreement, agreementName }: LotDates) => ({ agreement, name: agreementName })
/** Only a concluded agreement has days reckoned from its term. */
const worldIn = ({ state }: LotDates) => (state === 'concluded' ? 'practice' : 'papers')
