import type { Oere } from '../../kernel/money.ts'

export interface PlanMonth {
  month: string
  plannedOere: Oere
  usedOere: Oere
  /** Planned less used: above zero there is less use than expected. */
  differenceOere: Oere
}

/** A year's amount over twelve months, to the øre: what is due up to each month less what the months before it got. */
export function spreadOver(yearlyOere: Oere): Oere[] {
  return Array.from({ length: 12 }, (_, i) => (yearlyOere * BigInt(i + 1)) / 12n - (yearlyOere * BigInt(i)) / 12n)
}

export function planMonths(year: number, planned: readonly Oere[], used: ReadonlyMap<string, Oere>): PlanMonth[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}`
    const [plannedOere, usedOere] = [planned[i] ?? 0n, used.get(month) ?? 0n]
    return { month, plannedOere, usedOere, differenceOere: plannedOere - usedOere }
  })
}

/** What nobody has planned: 15 mio. allocated, 9 mio. planned: 6 mio. are not planned. */
export function notPlanned(appropriatedOere: Oere, plannedOere: Oere): Oere {
  return appropriatedOere - plannedOere
}
