import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Cause } from '../../budget/index.ts'
import type { Tx } from '../../platform/index.ts'

/** More than the ceiling, decided by two. */
export async function depositExceedance(
  _tx: Tx,
  e: { lot: string; amountOere: Oere; day: Day; cause: Cause; preparedBy: string },
): Promise<void> {
  throw new Refusal('conflict', `Regnskabet tager ikke imod mere end loftet på ${e.lot} endnu.`)
}
