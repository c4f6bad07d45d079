import type { Day } from '../kernel/day.ts'
import type { Oere } from '../kernel/money.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Tx, World } from '../platform/index.ts'

/**
 * A new dated price on a lot, deposited by the room that decided it. It holds until the next one's day.
 * @throws Refusal conflict when the lot has a price for the unit from that very day
 */
export async function depositPrice(
  tx: Tx,
  world: World,
  p: { lot: string; unit: string; amountOere: Oere; validFrom: Day },
): Promise<void> {
  const done = await tx
    .insertInto('portfolio.price')
    .values({ world, lot: p.lot, unit: p.unit, amount_oere: p.amountOere, valid_from: p.validFrom })
    .onConflict((c) => c.doNothing())
    .returning('lot')
    .executeTakeFirst()
  if (!done)
    throw new Refusal('conflict', 'Delaftalen har allerede en pris fra den dag. Vælg en anden dag.', {
      rule: 'MOD-PRICE',
      lot: p.lot,
    })
}
