import { formatKroner, percentOf, type Oere } from '../kernel/money.ts'

export interface YearRow {
  year: number
  appropriatedOere: Oere
  committedOere: Oere
  usedOere: Oere
  leftOere: Oere
}

export interface LineRow {
  id: string
  name: string
  code: string
  committee: string | null
  controlArea: string | null
  note: string | null
  /** A committee must release the money before it is drawn down (R18). */
  needsRelease?: boolean
  years: YearRow[]
}

export function addedUp(years: readonly Omit<YearRow, 'year'>[]): Omit<YearRow, 'year'> {
  const sum = (of: (y: Omit<YearRow, 'year'>) => Oere) => years.reduce((n, y) => n + of(y), 0n)
  return {
    appropriatedOere: sum((y) => y.appropriatedOere),
    committedOere: sum((y) => y.committedOere),
    usedOere: sum((y) => y.usedOere),
    leftOere: sum((y) => y.leftOere),
  }
}

/** The year the front page opens with: this one when money is appropriated to it, otherwise the latest that has any. */
export function yearShown(lines: readonly LineRow[], thisYear: number): number | null {
  const years = lines.flatMap((l) =>
    l.years.filter((y) => y.appropriatedOere !== 0n || y.usedOere !== 0n).map((y) => y.year),
  )
  if (years.length === 0) return null
  return years.includes(thisYear) ? thisYear : Math.max(...years)
}

/** "Af 7.540.000 kr. i 2026 er 62,5 % brugt og 12,0 % disponeret; 1.922.000 kr. er tilbage." */
export function moneySentence(sum: Omit<YearRow, 'year'>, when: string): string {
  const { appropriatedOere: whole, usedOere, committedOere, leftOere } = sum
  if (whole === 0n)
    return usedOere === 0n
      ? `Der er ingen bevilling ${when}.`
      : `Der er brugt ${formatKroner(usedOere)} ${when} uden bevilling.`
  const shares = `Af ${formatKroner(whole)} ${when} er ${percentOf(usedOere, whole)} brugt og ${percentOf(committedOere, whole)} disponeret`
  return leftOere < 0n
    ? `${shares}; det er ${formatKroner(-leftOere)} mere end bevilget.`
    : `${shares}; ${formatKroner(leftOere)} er tilbage.`
}

/** The years of a line in words: "i 2026", "i 2024–2026". */
export function spanWords(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (years.length === 0) return ''
  return first === last ? `i ${first}` : `i ${first}–${last}`
}

/** Years where more is used and committed than appropriated: a controller decides. */
export function overYears(years: readonly YearRow[]): { year: number; overOere: Oere }[] {
  return years.filter((y) => y.leftOere < 0n).map((y) => ({ year: y.year, overOere: -y.leftOere }))
}
