import { addMonth, monthOf, type Day, type Month } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'

/** What happened on a lot in a month; months in which nothing did are left out. */
export interface CountedMonth {
  lot: string
  month: Month
  useOere: Oere
  started: number
  ended: number
}

/** A month as the forecast reads it. */
export interface SeriesMonth {
  month: Month
  useOere: number
  /** At the month's end: the previous month's + started − ended. */
  open: number
  started: number
  ended: number
}

export type Series = Readonly<Record<string, readonly SeriesMonth[]>>

/** The last whole month on a day: 6 October 2026 is in October, so September. */
export function lastWholeMonth(day: Day): Month {
  return addMonth(monthOf(day), -1)
}

/** Every lot's months without a gap, from the first in which something happened to `asOf`. */
export function seriesOf(counted: readonly CountedMonth[], asOf: Month): Series {
  const lots = Map.groupBy(counted, (c) => c.lot)
  return Object.fromEntries([...lots].map(([lot, own]) => [lot, filled(own, asOf)]))
}

function filled(own: readonly CountedMonth[], asOf: Month): SeriesMonth[] {
  const of = new Map(own.map((c) => [c.month, c]))
  const months: SeriesMonth[] = []
  let open = 0
  for (let month = own[0]?.month; month !== undefined && month <= asOf; month = addMonth(month, 1)) {
    const { useOere = 0n, started = 0, ended = 0 } = of.get(month) ?? {}
    open += started - ended
    months.push({ month, useOere: Number(useOere), open, started, ended })
  }
  return months
}

/** Several lots of one budget line as one: month by month added up. */
export function together(series: readonly (readonly SeriesMonth[])[]): SeriesMonth[] {
  const all = Map.groupBy(series.flat(), (m) => m.month)
  return [...all.keys()].toSorted().map((month) => {
    const own = all.get(month) ?? []
    const sum = (of: (m: SeriesMonth) => number) => own.reduce((n, m) => n + of(m), 0)
    return {
      month,
      useOere: sum((m) => m.useOere),
      open: sum((m) => m.open),
      started: sum((m) => m.started),
      ended: sum((m) => m.ended),
    }
  })
}

/** Use up to and including the last whole month: the month under way is neither used nor forecast twice. */
export function usedIn(series: readonly SeriesMonth[]): number {
  return series.reduce((n, m) => n + m.useOere, 0)
}
