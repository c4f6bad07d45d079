import { isDay, type Day } from '../../../kernel/day.ts'

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ')

export interface DayFound {
  day: Day
  says: string
  at: number
}

/** The days a text names in full: 21.11.2022, 28-11-2022, 16.09.13, 1. september 2023. A day that does not exist is left out. */
export function daysIn(text: string): DayFound[] {
  const numbered = [...text.matchAll(/(?<![\d.-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d-])/g)].map((m) =>
    dayOf(m, m[1], Number(m[3]), m[4]),
  )
  const named = [...text.matchAll(/(?<![\d.])(\d{1,2})\.\s?(\p{L}{3,9})\s+(\d{4})(?!\d)/gu)].map((m) =>
    dayOf(m, m[1], monthOf(m[2] ?? ''), m[3]),
  )
  return [...numbered, ...named].filter((f) => f !== undefined).toSorted((a, b) => a.at - b.at)
}

function dayOf(match: RegExpExecArray, date = '', month: number, year = ''): DayFound | undefined {
  const full = year.length === 2 ? (Number(year) > 69 ? `19${year}` : `20${year}`) : year
  const day = `${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? { day, says: match[0], at: match.index } : undefined
}

function monthOf(name: string): number {
  const lower = name.toLowerCase()
  return months.findIndex((full) => full === lower || (lower.length === 3 && full.startsWith(lower))) + 1
}

/** "primo 2023", "ultimo 2024", "maj 2023", "31. juni 2023": said, and no day. */
export function vagueDaysIn(text: string): string[] {
  const vague = text.match(/\b(?:primo|medio|ultimo)\s+(?:\p{L}+\s+)?\d{4}/giu) ?? []
  const full = new Set(daysIn(text).map((d) => d.says))
  const wrong = (text.match(/(?<![\d.-])\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)/g) ?? []).filter((t) => !full.has(t))
  return [...vague, ...wrong]
}

/** "kl. 16:00", "kl. 16.30". */
export function timeIn(text: string): string | undefined {
  const [, hour, minute] = /\bkl\.?\s*(\d{1,2})[:.](\d{2})/i.exec(text) ?? []
  return hour === undefined || minute === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`
}
