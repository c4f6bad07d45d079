import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, dayOf, everyone, optional, Text, Whole, WorldIn, worldOf, type Work } from '../../platform/index.ts'
import { factsFrom } from './content.ts'
import { tenderLines } from './list.store.ts'
import { milestonesOf } from './milestones.store.ts'
import { phaseOf } from './phase.ts'
import { missingBeforePublication } from './readiness.ts'
import { TenderIn, type TenderFacts } from './tender.input.ts'
import { MissingOut, TenderLineOut, TenderOut } from './tender.output.ts'
import { insertTender, insertVersion, ownTender, tenderExists, tenderOf, type TenderRow } from './tender.store.ts'
import { missingSeal } from './sealed.store.ts'
import { mustFollow } from './timetable.ts'
import { mustFitTerm } from './term.ts'
import { mustBeChangeable } from './change.ts'
import { mustPointAtKnown } from './points-at.store.ts'

export const tenderers = ['officer', 'manager'] as const

export const defineTender = act('procurement.define-tender', {
  kind: 'change',
  may: tenderers,
  summary: 'Skriv et udbud: delaftaler, lofter, kriterier med vægte, prismodel, krav og tidsplan',
  input: TenderIn,
  output: z.object({ tender: z.string(), version: z.number(), missing: z.array(MissingOut) }),
  run: async (work, facts) => {
    if (await tenderExists(work.tx, facts.id))
      throw new Refusal('conflict', `Der er allerede et udbud med nummeret ${facts.id}. Ret det, eller vælg et andet.`)
    await mustHold(work, facts)
    await insertTender(work.tx, work.by, facts, work.at)
    await insertVersion(work.tx, work.by, { no: 1, facts, reason: null, at: work.at })
    return { tender: facts.id, version: 1, missing: missingBeforePublication(facts, work.at) }
  },
})

export const amendTender = act('procurement.amend-tender', {
  kind: 'change',
  may: tenderers,
  summary: 'Ret et udbud i en ny version; efter offentliggørelsen får alle besked, når versionen offentliggøres',
  input: z.object({
    tender: TenderIn,
    /** The version that was shown: somebody else's change is not overwritten. */
    version: Whole('versionen', 1, 100_000),
    reason: Text('hvad der er ændret, og hvorfor', 2000),
  }),
  output: z.object({ tender: z.string(), version: z.number(), missing: z.array(MissingOut) }),
  run: async (work, { tender: facts, version, reason }) => {
    const { tx, by, at } = work
    const row = await ownTender(tx, by, facts.id)
    mustBeChangeable(phaseOf(await milestonesOf(tx, row), at))
    await mustHold(work, facts)
    const made = row.version === version && (await insertVersion(tx, by, { no: version + 1, facts, reason, at }))
    if (!made) throw changedMeanwhile()
    return { tender: facts.id, version: version + 1, missing: missingBeforePublication(facts, at) }
  },
})

export const listTenders = act('procurement.list-tenders', {
  kind: 'read',
  may: everyone,
  summary: 'Vis udbuddene med fase og frister',
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(TenderLineOut) }),
  run: async ({ tx, by, at }, { world }) => ({ rows: await tenderLines(tx, worldOf(world, by), at) }),
})

export const showTender = act('procurement.show-tender', {
  kind: 'read',
  may: everyone,
  summary: 'Vis et udbud, som det står nu eller stod i en tidligere version',
  input: z.object({ tender: Code, version: optional(Whole('versionen', 1, 100_000)) }),
  output: TenderOut.extend({ missing: z.array(MissingOut) }),
  run: async ({ tx, at }, { tender, version }) => {
    const row = await tenderOf(tx, tender, version)
    const missing = row.published
      ? []
      : [...missingBeforePublication(factsFrom(row.content), at), ...(await missingSeal(tx, row))]
    return { ...shown(row, phaseOf(await milestonesOf(tx, row), at)), missing }
  },
})

export function shown(row: TenderRow, phase: ReturnType<typeof phaseOf>) {
  const { madeAt: _at, by: _by, reason: _reason, ...facts } = row
  return { ...facts, phase, title: String(row.content['title']) }
}

/** What is typed must hold together, whatever is still missing. */
async function mustHold(work: Work, facts: TenderFacts): Promise<void> {
  if (work.by.world !== 'papers') mustFollow(facts, facts.bidsDueAt === undefined ? undefined : dayOf(facts.bidsDueAt))
  if (work.by.world !== 'papers') for (const [i, lot] of facts.lots.entries()) mustFitTerm(lot, i)
  await mustPointAtKnown(work, facts)
}

export function changedMeanwhile(): Refusal {
  return new Refusal('stale', 'En anden har ændret udbuddet imens. Se, hvad der står nu, og skriv din rettelse igen.', {
    rule: 'STALE',
  })
}
