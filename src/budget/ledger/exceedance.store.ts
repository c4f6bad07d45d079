import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { toJson, type Tx } from '../../platform/index.ts'
import type { Cause } from './ledger.store.ts'

export interface Exceedance {
  lot: string
  amountOere: Oere
  day: Day
  cause: Cause
  /** Whoever prepared the decision; the caller approves it and is another. */
  preparedBy: string
}

/**
 * More than a lot's ceiling, as two people decided it: the room grows, and the amount stands apart from the ceiling for ever.
 * @throws Refusal forbidden FOUR-EYES when the caller prepared it; unlawful CEIL-HARD when the ceiling is unknown
 */
export async function depositExceedance(tx: Tx, e: Exceedance): Promise<void> {
  await sql`select budget.post_exceedance(${e.lot}, ${e.amountOere}, ${e.day}, ${e.preparedBy}, ${toJson(e.cause)}::jsonb)`.execute(
    tx,
  )
}
