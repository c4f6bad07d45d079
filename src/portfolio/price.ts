import type { Day } from '../kernel/day.ts'
import type { Oere } from '../kernel/money.ts'
import { Refusal } from '../kernel/refusal.ts'
import { unitNames, type Unit } from './pricing/units.ts'

export type { Unit } from './pricing/units.ts'

export interface DatedPrice {
  unit: Unit
  /** The step, the kind of hour or the fixed period the price is for; none where the kind has but one. */
  variant?: string | null | undefined
  amountOere: number | bigint
  validFrom: Day
}

/**
 * The price in force on a day: the latest from-date that is not after it. Prices carry from-dates only, so two can
 * never overlap and none can leave a gap.
 * @returns øre
 * @throws Refusal unlawful when no price is known for the day (papers do not print prices)
 */
export function priceOn(prices: readonly DatedPrice[], unit: Unit, day: Day, variant: string | null = null): Oere {
  return BigInt(priceFor(prices, unit, day, variant).amountOere)
}

/** The price's own row, with the day it holds from. Throws as `priceOn`. */
export function priceFor(
  prices: readonly DatedPrice[],
  unit: Unit,
  day: Day,
  variant: string | null = null,
): DatedPrice {
  const price = pricesOf(prices, unit, variant)
    .filter((p) => p.validFrom <= day)
    .reduce<DatedPrice | undefined>((best, p) => (!best || p.validFrom > best.validFrom ? p : best), undefined)
  if (price) return price
  const what = `${unitNames[unit]}${variant === null ? '' : ` (${variant})`}`
  throw new Refusal('unlawful', `Der er ingen pris pr. ${what} på den dag.`, { rule: 'PRICE-KNOWN', unit, day })
}

/** The prices of one kind and variant. */
export function pricesOf(prices: readonly DatedPrice[], unit: Unit, variant: string | null = null): DatedPrice[] {
  return prices.filter((p) => p.unit === unit && (p.variant ?? null) === variant)
}

/** The variants a kind has prices for, in order of their names; [null] where it has but one, [] where it has none. */
export function variantsOf(prices: readonly DatedPrice[], unit: Unit): (string | null)[] {
  return [...new Set(prices.filter((p) => p.unit === unit).map((p) => p.variant ?? null))].sort((a, b) =>
    (a ?? '').localeCompare(b ?? '', 'da'),
  )
}
