import { addDays } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Oere } from '../../kernel/money.ts'
import {
  priceModels,
  pricesOf,
  priceOn,
  variantsOf,
  type DatedPrice,
  type Priced,
  type Span,
  type Unit,
} from '../../portfolio/index.ts'
import { spread } from './spread.ts'

export interface CostInput {
  period: Span
  prices: readonly DatedPrice[]
  /** Paid hours the caseworker expects of the whole course, in hundredths. */
  expectedHundredths: number
  /** Hours expected to be delivered to the citizen, where the lot is paid by the hour. */
  deliveredHundredths?: number
  /** Steps expected to be reached; all the lot has prices for when it is not said. */
  steps?: readonly string[]
  closed?: readonly Span[]
}

export interface CostPart {
  year: number
  amountOere: Oere
}

/** One kind of price with what went into its model and what came out. */
export interface CostItem {
  unit: Unit
  variant: string | null
  input: unknown
  output: Priced
}

export interface Cost {
  /** What is committed: each part in one year. */
  parts: CostPart[]
  items: CostItem[]
}

/**
 * What a referral may cost, by the lot's kinds of price, split at New Year (a commitment never crosses it, YEAR-EDGE) and at
 * price changes. A place costs every month it touches; the course's start costs on its first day, its steps on its last;
 * expected hours are spread evenly over the months, the remainder on the last. What is paid for the lot as a whole is no
 * part of it.
 * Worked example: 15 Nov to 15 Feb, place 14.000 kr., 30 paid hours at 60 kr.: four started months. 2 × 14.000 + 15 × 60 =
 * 28.900 kr. in the old year and the same in the new.
 * @throws Refusal unlawful (PRICE-KNOWN)
 */
export function costOf(input: CostInput): Cost {
  if (input.prices.length === 0)
    throw new Refusal('unlawful', 'Delaftalen har ingen priser, så der kan ikke disponeres på den.', {
      rule: 'PRICE-KNOWN',
    })
  const items = [...places(input), ...starts(input), ...hours(input), ...steps(input)]
  const parts = new Map<number, Oere>()
  for (const line of items.flatMap((i) => i.output.lines)) {
    const year = Number(line.from.slice(0, 4))
    parts.set(year, (parts.get(year) ?? 0n) + line.amountOere)
  }
  const ordered = [...parts].sort(([a], [b]) => a - b)
  return { parts: ordered.map(([year, amountOere]) => ({ year, amountOere })), items }
}

function places({ period, prices, closed = [] }: CostInput): CostItem[] {
  const months = { period, prices: known(prices, 'place-month', period) }
  const days = { period, prices: known(prices, 'place-days', period), closed }
  return [
    ...(has(prices, 'place-month') ? [item('place-month', months, priceModels['place-month'].calculate(months))] : []),
    ...(has(prices, 'place-days') ? [item('place-days', days, priceModels['place-days'].calculate(days))] : []),
  ]
}

function starts({ period, prices }: CostInput): CostItem[] {
  if (!has(prices, 'course-started')) return []
  const input = { startedOn: period.from, prices: known(prices, 'course-started', period) }
  return [item('course-started', input, priceModels['course-started'].calculate(input))]
}

function hours({ period, prices, expectedHundredths, deliveredHundredths = 0 }: CostInput): CostItem[] {
  const paid = hoursOf('paid-hour', null)
  const delivered = hoursOf('hour', dearest(prices, period))
  return [...paid(expectedHundredths), ...delivered(deliveredHundredths)]

  function hoursOf(unit: 'hour' | 'paid-hour', variant: string | null) {
    return (hundredths: number): CostItem[] => {
      if (hundredths === 0) return []
      const own = known(prices, unit, period, variant)
      const input = {
        worked: spread(
          period,
          hundredths,
          own.map((p) => p.validFrom),
        ),
        prices: own,
        variant,
      }
      return [item(unit, input, priceModels[unit].calculate(input), variant)]
    }
  }
}

function steps({ period, prices, steps: expected }: CostInput): CostItem[] {
  const all = variantsOf(prices, 'step').flatMap((v) => (v === null ? [] : [v]))
  return (expected ?? all).map((step) => {
    const reachedOn = addDays(period.to, -1)
    const input = { step, reachedOn, prices: known(prices, 'step', period, step) }
    return item('step', input, priceModels.step.calculate(input), step)
  })
}

/** Which kind of hours it will be is not known yet: the dearest of them. */
function dearest(prices: readonly DatedPrice[], { from }: Span): string | null {
  const kinds = variantsOf(prices, 'hour').filter((v) => pricesOf(prices, 'hour', v).some((p) => p.validFrom <= from))
  const [first = null, ...rest] = kinds
  const at = (v: string | null) => priceOn(prices, 'hour', from, v)
  return rest.reduce((best, v) => (at(v) > at(best) ? v : best), first)
}

/** The prices the period can meet: those from after it are no part of what was calculated. */
function known(prices: readonly DatedPrice[], unit: Unit, { to }: Span, variant: string | null = null): DatedPrice[] {
  return pricesOf(prices, unit, variant).filter((p) => p.validFrom < to)
}

function has(prices: readonly DatedPrice[], unit: Unit): boolean {
  return prices.some((p) => p.unit === unit)
}

function item(unit: Unit, input: unknown, output: Priced, variant: string | null = null): CostItem {
  return { unit, variant, input, output }
}
