import type { Day } from '../kernel/day.ts'
import type { Oere } from '../kernel/money.ts'
import { Refusal } from '../kernel/refusal.ts'

export type Unit = 'place-month' | 'paid-hour'

export interface DatedPrice {
  unit: Unit
  amountOere: number | bigint
  validFrom: Day
}

const names: Record<Unit, string> = { 'place-month': 'pladsmåned', 'paid-hour': 'lønnet time' }

/**
 * The price in force on a day: the latest from-date that is not after it. Prices carry from-dates only, so two can
 * never overlap and none can leave a gap.
 * @returns øre
 * @throws Refusal unlawful when no price is known for the day (papers do not print prices)
 */
export function priceOn(prices: readonly DatedPrice[], unit: Unit, day: Day): Oere {
  const price = prices
    .filter((p) => p.unit === unit && p.validFrom <= day)
    .reduce<DatedPrice | undefined>((best, p) => (!best || p.validFrom > best.validFrom ? p : best), undefined)
  if (!price)
    throw new Refusal('unlawful', `Der er ingen pris pr. ${names[unit]} på den dag.`, {
      rule: 'PRICE-KNOWN',
      unit,
      day,
    })
  return BigInt(price.amountOere)
}
