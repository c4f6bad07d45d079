import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, Work } from '../../platform/index.ts'
import type { ClaimRow } from './claim.store.ts'

export const stepKinds = [
  'generated',
  'confirmed',
  'corrected',
  'correction-answered',
  'attested',
  'allowed',
  'approved',
] as const
export type StepKind = (typeof stepKinds)[number]

export interface Step {
  no: number
  kind: StepKind
  reason: string | null
  by: string
  byName: string
  on: Day
}

export async function stepsOf(tx: Tx, claim: string): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select no, kind, reason, by_id as by, by_name as "byName", done_on as on from claims.step where claim = ${claim} order by no`.execute(
    tx,
  )
  return rows
}

/** One step more on a claim that is held (lockedClaim). @returns the new version */
export async function addStep(work: Work, c: ClaimRow, kind: StepKind, reason: string | null = null): Promise<number> {
  const { tx, by, at, today } = work
  const no = c.version + 1
  await tx
    .insertInto('claims.step')
    .values({
      ...{ world: by.world, claim: c.id, supplier: c.supplier, no, kind, reason },
      ...{ by_id: by.id, by_name: by.name, done_on: today, at },
    })
    .execute()
  return no
}
