import { addDays, addMonth, addMonths, firstOfMonth, formatDay, monthOf } from './day.ts'
import type { Day, Month } from './day.ts'
import { Refusal } from './refusal.ts'

/** Half-open: `from` is the first day inside, `to` the first day outside; null means no end is set. */
export interface Period {
  from: Day
  to: Day | null
}

/** A period with at least one day. Refuses ('invalid') when the end is not after the start. */
export function period(from: Day, to: Day | null): Period {
  if (to !== null && to <= from) throw new Refusal('invalid', 'Slutdatoen skal ligge efter startdatoen.')
  return { from, to }
}

/** From what people write: both days belong to the period. */
export function periodThrough(first: Day, last: Day | null): Period {
  if (last !== null && last < first) throw new Refusal('invalid', 'Slutdatoen må ikke ligge før startdatoen.')
  return period(first, last === null ? null : addDays(last, 1))
}

export function contains(p: Period, day: Day): boolean {
  return p.from <= day && before(day, p.to)
}

export function overlaps(a: Period, b: Period): boolean {
  return intersect(a, b) !== null
}

/** The days in both, or null when there are none. */
export function intersect(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from
  const to = before(a.to, b.to) ? a.to : b.to
  return before(from, to) ? { from, to } : null
}

/** The days of a that are not in b: none, one or two periods, in order. */
export function subtract(a: Period, b: Period): Period[] {
  if (!overlaps(a, b)) return before(a.from, a.to) ? [a] : []
  const left: Period = { from: a.from, to: b.from }
  const right = b.to === null ? [] : [{ from: b.to, to: a.to }]
  return [left, ...right].filter((p) => before(p.from, p.to))
}

/** One period per calendar year it touches. Throws RangeError for an open end: intersect with a horizon first. */
export function splitAtNewYear(p: Period): Period[] {
  const end = endOf(p)
  const pieces: Period[] = []
  for (let from = p.from; from < end;) {
    const newYear = `${String(Number(from.slice(0, 4)) + 1).padStart(4, '0')}-01-01`
    const to = newYear < end ? newYear : end
    pieces.push({ from, to })
    from = to
  }
  return pieces
}

/** Every month it touches, whole or not, as 'YYYY-MM'. Throws RangeError for an open end. */
export function monthsIn(p: Period): Month[] {
  const end = endOf(p)
  const months: Month[] = []
  for (let month = monthOf(p.from); firstOfMonth(month) < end; month = addMonth(month, 1)) months.push(month)
  return p.from < end ? months : []
}

/** The number of months, when it is a whole number of them from its own first day; else null, as when it is open. */
export function lengthMonths(p: Period): number | null {
  if (p.to === null) return null
  const months = monthCount(p.to) - monthCount(p.from)
  return addMonths(p.from, months) === p.to ? months : null
}

/** '1. januar 2024 – 31. december 2026', the end inclusive as people say it; 'fra 1. januar 2024' when open. */
export function formatPeriod(p: Period): string {
  if (p.to === null) return `fra ${formatDay(p.from)}`
  return `${formatDay(p.from)} – ${formatDay(addDays(p.to, -1))}`
}

function before(a: Day | null, b: Day | null): boolean {
  return a !== null && (b === null || a < b)
}

function endOf(p: Period): Day {
  if (p.to === null) throw new RangeError('the period has no end')
  return p.to
}

function monthCount(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
