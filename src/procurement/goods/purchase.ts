import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { LawRow } from '../../registers/index.ts'

/** The four conditions a purchase of goods stands on (R12). */
export const conditions = ['notInFramework', 'needIdentified', 'noDuty', 'soundEconomy'] as const
export type Condition = (typeof conditions)[number]

export const conditionNames: Readonly<Record<Condition, string>> = {
  notInFramework: 'Varen eller ydelsen er ikke omfattet af kommunens rammeaftaler',
  needIdentified: 'Der er et behov for den',
  noDuty: 'Købet skal hverken annonceres eller i udbud',
  soundEconomy: 'Købet er økonomisk forsvarligt',
}

/** R12: a purchase is recorded when all four conditions hold, and each that does not is named. */
export function mustMeet(given: Readonly<Record<Condition, boolean>>): void {
  const issues = conditions
    .filter((c) => !given[c])
    .map((c) => ({ field: `conditions.${c}`, message: `Betingelsen er ikke opfyldt: ${conditionNames[c]}` }))
  if (issues.length === 0) return
  throw new Refusal(
    'unlawful',
    'Alle fire betingelser skal være opfyldt, før der kan købes på denne måde. Find ellers den lovlige vej.',
    {
      rule: 'R12',
      issues,
    },
  )
}

/** R12: an amount at or above the day's threshold is to be tendered, whatever is ticked. */
export function mustBeBelow(oere: Oere | null, threshold: LawRow | undefined): void {
  const limit = threshold?.value ?? null
  if (oere === null || limit === null || oere < limit) return
  const message = `${formatKroner(oere)} når tærskelværdien ${formatKroner(limit)}, og købet skal i udbud`
  throw new Refusal('unlawful', `${message}.`, { rule: 'R12', issues: [{ field: 'amountOere', message }] })
}

export interface Bought {
  seller: string
  sellerName: string
  on: string
  oere: Oere | null
}

export interface SellerYear {
  seller: string
  sellerName: string
  purchases: number
  /** Purchases whose amount a paper does not print: they stand outside the sum. */
  unknown: number
  oere: Oere
}

export interface YearOfPurchases {
  year: number
  purchases: number
  unknown: number
  oere: Oere
  sellers: SellerYear[]
}

/** Each year's purchases, newest first, with what each seller was paid, most first. */
export function byYear(rows: readonly Bought[]): YearOfPurchases[] {
  const years = Map.groupBy(rows, (r) => Number(r.on.slice(0, 4)))
  return [...years]
    .map(([year, all]) => ({ year, ...summed(all), sellers: sellersOf(all) }))
    .sort((a, b) => b.year - a.year)
}

function sellersOf(rows: readonly Bought[]): SellerYear[] {
  return [...Map.groupBy(rows, (r) => r.seller)]
    .map(([seller, all]) => ({ seller, sellerName: all[0]?.sellerName ?? seller, ...summed(all) }))
    .sort((a, b) => (a.oere === b.oere ? a.sellerName.localeCompare(b.sellerName, 'da') : a.oere < b.oere ? 1 : -1))
}

function summed(rows: readonly Bought[]) {
  return {
    purchases: rows.length,
    unknown: rows.filter((r) => r.oere === null).length,
    oere: rows.reduce((n, r) => n + (r.oere ?? 0n), 0n),
  }
}
