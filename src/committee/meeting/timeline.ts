import type { Day } from '../../kernel/day.ts'

interface Dated {
  day: Day | null
  day_text: string | null
}

/** Steps in their order in time: by day, or by the last day a printed text can mean; what says nothing of time comes last, as it was told. */
export function inTime<T extends Dated>(steps: readonly T[]): T[] {
  return steps.toSorted((a, b) => sortDay(a).localeCompare(sortDay(b)))
}

/** "primo 2023" → "2023-01", "maj 2023" → "2023-05", "ultimo 2022" → "2022-12", "2023" → "2023-12": only to sort by, never shown. */
export function sortDay({ day, day_text: text }: Dated): string {
  if (day !== null) return day
  const year = /\b(19|20|21)\d{2}\b/.exec(text ?? '')?.[0]
  if (year === undefined) return '9999'
  const said = (text ?? '').toLowerCase()
  if (said.includes('primo')) return `${year}-01-31`
  const month = months.findIndex((m) => said.includes(m)) + 1
  return `${year}-${String(month || 12).padStart(2, '0')}-31`
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
