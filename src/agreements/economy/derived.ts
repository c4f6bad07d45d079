import { formatKroner, type Oere } from '../../kernel/money.ts'
import type { EconomyFact } from './economy.input.ts'

export interface Derived {
  baseValueOere: Oere | null
  maxValueOere: Oere | null
  notPlannedYearlyOere: Oere | null
  /** Each sum in words a reader can redo; none where a fact is missing. */
  arithmetic: string[]
  mark: 'derived'
}

/**
 * What follows from a yearly amount and the months, and what is allocated a year without being planned.
 *
 * 9 m. kr. a year: 16 months are 12 m., 48 months are 36 m.; with 15 m. allocated, 6 m. a year are not planned.
 */
export function derivedFrom(
  economy: readonly EconomyFact[],
  months: { base: number | null; withOptions: number | null },
  lotsYearlyOere: Oere | null,
): Derived {
  const yearly = (basis: EconomyFact['basis']) =>
    economy.find((f) => f.lot === null && f.basis === basis && f.per === 'year')?.amountOere ?? null
  const expected = yearly('estimated') ?? lotsYearlyOere
  const allocated = yearly('allocated')
  const estimated = yearly('estimated')
  const base = valueOf(expected, months.base)
  const max = valueOf(expected, months.withOptions)
  const idle = allocated === null || estimated === null ? null : allocated - estimated
  const sums = [
    base === null || expected === null ? [] : [sum('Uden option', months.base, expected, base)],
    max === null || expected === null ? [] : [sum('Med alle optioner', months.withOptions, expected, max)],
    idle === null || allocated === null || estimated === null
      ? []
      : [
          `Ikke planlagt om året: ${formatKroner(allocated)} afsat − ${formatKroner(estimated)} ventet = ${formatKroner(idle)}`,
        ],
  ]
  return {
    baseValueOere: base,
    maxValueOere: max,
    notPlannedYearlyOere: idle,
    arithmetic: sums.flat(),
    mark: 'derived',
  }
}

/** Rounded once, half up, to whole øre. */
export function valueOf(yearlyOere: Oere | null, months: number | null): Oere | null {
  return yearlyOere === null || months === null ? null : (yearlyOere * BigInt(months) * 2n + 12n) / 24n
}

function sum(what: string, months: number | null, yearly: Oere, value: Oere): string {
  return `${what}: ${months} måneder × ${formatKroner(yearly)} om året ÷ 12 = ${formatKroner(value)}`
}
