import type { Day } from '../../kernel/day.ts'
import type { Fraction } from '../../kernel/fraction.ts'
import { type By, type Tx, toJson } from '../../platform/index.ts'
import type { CriterionKind } from '../market/criteria.ts'
import type { Score } from './score.ts'

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
