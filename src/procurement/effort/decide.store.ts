import { toJson, type By, type Tx } from '../../platform/index.ts'
import type { Day } from '../../kernel/day.ts'
import type { Fraction } from '../../kernel/fraction.ts'
import type { CriterionKind, Score } from './criteria.ts'

export interface FullScore extends Score {
  sound: boolean
  reason: string
}

interface Note {
  kind: CriterionKind
  text: string
  enterprise?: string | undefined
  weight?: Fraction | undefined
}

/** False when another has assessed meanwhile. */
export async function insertAssessment(
  tx: Tx,
  by: By,
  a: {
    effort: string
    no: number
    scores: readonly FullScore[]
    notes: readonly Note[]
    reason: string | undefined
    on: Day
  },
): Promise<boolean> {
  const notes = a.notes.map(({ weight, ...note }) =>
    weight === undefined ? note : { ...note, weight: [weight.n, weight.d] },
  )
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_assessment')
    .values({
      ...{ effort: a.effort, no: a.no, world: by.world, scores: toJson(a.scores), notes: toJson(notes) },
      ...{ reason: a.reason ?? null, assessed_on: a.on, by_id: by.id },
    })
    .onConflict((c) => c.columns(['effort', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function newestAssessment(tx: Tx, effort: string) {
  const row = await tx
    .selectFrom('procurement.effort_assessment')
    .select(['no', 'scores', 'notes', 'reason', 'assessed_on'])
    .where('effort', '=', effort)
    .orderBy('no', 'desc')
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...{ no: row.no, on: row.assessed_on, reason: row.reason },
    scores: row.scores as unknown as FullScore[],
    notes: row.notes as unknown as Omit<Note, 'weight'>[],
  }
}

/** False when another has decided meanwhile. */
export async function insertAward(
  tx: Tx,
  by: By,
  a: { effort: string; award: string; winners: readonly string[]; on: Day },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_award')
    .values({
      ...{ effort: a.effort, world: by.world, award: a.award, winners: [...a.winners] },
      ...{ decided_on: a.on, by_id: by.id },
    })
    .onConflict((c) => c.column('effort').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** False when another has ended it meanwhile. */
export async function insertEnd(
  tx: Tx,
  by: By,
  e: { effort: string; step: number; reason: string; on: Day },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_end')
    .values({ effort: e.effort, world: by.world, step: e.step, reason: e.reason, ended_on: e.on, by_id: by.id })
    .onConflict((c) => c.column('effort').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export interface NewImplementation {
  effort: string
  no: number
  supportUnit: string
  centre: string
  supplierContact: string
  monitoredIn: string
  agreedOn: Day
  startsOn?: Day | undefined
  agreement?: string | undefined
  reason?: string | undefined
  on: Day
}

/** False when another has written it meanwhile. */
export async function insertImplementation(tx: Tx, by: By, m: NewImplementation): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_implementation')
    .values({
      ...{ effort: m.effort, no: m.no, world: by.world, support_unit: m.supportUnit, centre: m.centre },
      ...{ supplier_contact: m.supplierContact, monitored_in: m.monitoredIn, agreed_on: m.agreedOn },
      ...{ starts_on: m.startsOn ?? null, agreement: m.agreement ?? null, reason: m.reason ?? null },
      ...{ written_on: m.on, by_id: by.id },
    })
    .onConflict((c) => c.columns(['effort', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function newestImplementation(tx: Tx, effort: string) {
  return tx
    .selectFrom('procurement.effort_implementation')
    .selectAll()
    .where('effort', '=', effort)
    .orderBy('no', 'desc')
    .executeTakeFirst()
}

export async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('registers.enterprise')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((r) => [r.id, r.name]))
}
