import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { settle } from '../../budget/index.ts'
import type { Work } from '../../platform/index.ts'
import type { LotView } from '../../portfolio/index.ts'
import { endedAndHeld } from './answer.store.ts'

/** A place paid by working days costs its last month when that is over: until then the ended course holds its money. */
export function holdsUntilPriced({ prices }: LotView): boolean {
  return prices.some((p) => p.unit === 'place-days')
}

/**
 * What courses ended before the day still hold goes back, when their last month has been priced.
 * @returns øre given back
 */
export async function releaseEnded(
  { tx, today }: Work,
  wanted: { lot: string; supplier: string; before: Day },
): Promise<Oere> {
  let back = 0n
  for (const id of await endedAndHeld(tx, wanted)) {
    const cause = { kind: 'referral', id, label: 'Afsluttet forløb', href: `/henvisninger/${id}` }
    back += await settle(tx, id, today, cause)
  }
  return back
}
