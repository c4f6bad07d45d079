import type { ChartOption } from '../chart.ts'
import { shortKroner, shortMonth } from './amounts.ts'
import { fontFamily, palette } from './palette.ts'

export interface UseAgainstCeiling {
  /** `2026-03`, one for each place in the lists. */
  months: readonly string[]
  /** Kroner used in each month; null where the month has not come. */
  used: readonly (number | null)[]
  /** Kroner used from the start to the end of each month; null where the month has not come. */
  cumulative: readonly (number | null)[]
  /** Kroner committed and not yet used, at the last month with use. */
  committed?: number | undefined
  /** Kroner; null when no ceiling is known. */
  ceiling: number | null
  /** What use may become: kroner from the start to the end of each month, null where it is already known. */
  forecast?:
    | { low: readonly (number | null)[]; middle: readonly (number | null)[]; high: readonly (number | null)[] }
    | undefined
  ceilingLabel?: string | undefined
  /** Kroner expected in each month that has not come; null where it has. */
  expected?: readonly (number | null)[] | undefined
  /** The months in which the ceiling may be reached, early to late. */
  crossing?: { from: string; to: string } | undefined
  /** Something known to be coming, at its first month. */
  marks?: readonly { month: string; label: string }[] | undefined
}

/** Above: use so far against the ceiling. Below, on its own scale: each month. The months are shared. */
export function useAgainstCeiling(input: UseAgainstCeiling): ChartOption {
  return {
    grid: [
      { left: 104, right: 24, top: 34, height: 206 },
      { left: 104, right: 24, top: 290, height: 84 },
    ],
    title: [heading('Brugt i alt', 4), heading('Brugt hver måned', 262)],
    xAxis: [monthAxis(input, 0), monthAxis(input, 1)],
    yAxis: [
      moneyAxis(0, topOf(input)),
      moneyAxis(1, roundUp(Math.max(1, ...[...input.used, ...(input.expected ?? [])].map((kroner) => kroner ?? 0)), 2)),
    ],
    series: [...bandOf(input), cumulativeLine(input), ...commitment(input), ...monthBars(input)],
  }
}

/** The drawing's own size; the page scales it. */
export const useAgainstCeilingSize = { width: 760, height: 410 } as const

function heading(text: string, top: number) {
  return {
    text,
    top,
    left: 0,
    padding: 0,
    textStyle: { fontFamily, fontSize: 14, fontWeight: 600 as const, color: palette.soft },
  }
}

function monthAxis({ months }: UseAgainstCeiling, gridIndex: number) {
  const every = Math.max(1, Math.ceil(months.length / 8))
  return {
    type: 'category' as const,
    gridIndex,
    data: months.map(shortMonth),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.edge } },
    axisLabel: {
      show: gridIndex === 1,
      fontFamily,
      fontSize: 13,
      color: palette.soft,
      interval: every - 1,
      margin: 10,
    },
  }
}

function moneyAxis(gridIndex: number, { max, interval }: { max: number; interval: number }) {
  return {
    type: 'value' as const,
    gridIndex,
    max,
    interval,
    axisLabel: { formatter: shortKroner, fontFamily, fontSize: 13, color: palette.soft, hideOverlap: true },
    splitLine: { lineStyle: { color: palette.line } },
  }
}

/** Room above the ceiling for its label and for what lies beyond it. */
function topOf({ ceiling, cumulative, forecast, committed }: UseAgainstCeiling): { max: number; interval: number } {
  const known = [...cumulative, ...(forecast?.high ?? []), ceiling].filter((value) => value !== null)
  return roundUp(Math.max(1, ...known, lastOf(cumulative) + (committed ?? 0)) * 1.08, 4)
}

/** The least round axis that holds `reached` in so many steps. */
function roundUp(reached: number, steps: number): { max: number; interval: number } {
  const power = 10 ** Math.floor(Math.log10(reached / steps))
  const interval = (roundSteps.find((times) => times * power * steps >= reached) ?? 10) * power
  return { max: interval * steps, interval }
}

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const

function lastOf(cumulative: readonly (number | null)[]): number {
  return cumulative.findLast((value) => value !== null) ?? 0
}

function cumulativeLine(input: UseAgainstCeiling) {
  const { cumulative, crossing } = input
  const lines = [...ceilingLine(input), ...markLines(input)]
  return {
    type: 'line' as const,
    name: 'Brugt i alt',
    data: [...cumulative],
    symbol: 'circle',
    symbolSize: 5,
    color: palette.used,
    lineStyle: { width: 3, color: palette.used },
    z: 4,
    ...(lines.length === 0 ? {} : { markLine: { silent: true, symbol: 'none', data: lines } }),
    ...(crossing === undefined ? {} : { markArea: crossingArea(crossing) }),
  }
}

function ceilingLine({ ceiling, ceilingLabel }: UseAgainstCeiling) {
  if (ceiling === null) return []
  return [
    {
      yAxis: ceiling,
      lineStyle: { color: palette.act, width: 2, type: 'solid' as const },
      label: {
        ...words,
        formatter: `${ceilingLabel ?? 'Loft'}: ${shortKroner(ceiling)}`,
        position: 'insideStartTop' as const,
        fontWeight: 600 as const,
        color: palette.act,
      },
    },
  ]
}

const words = { fontFamily, fontSize: 14 }

function markLines({ marks = [] }: UseAgainstCeiling) {
  return marks.map(({ month, label }) => ({
    xAxis: shortMonth(month),
    lineStyle: { color: palette.soft, width: 1.5, type: 'dotted' as const },
    label: { ...words, formatter: label, position: 'insideEndTop' as const, rotate: 0, color: palette.soft },
  }))
}

function crossingArea({ from, to }: { from: string; to: string }) {
  const area: [{ xAxis: string }, { xAxis: string }] = [{ xAxis: shortMonth(from) }, { xAxis: shortMonth(to) }]
  return { silent: true, itemStyle: { color: palette.act, opacity: 0.1 }, data: [area] }
}

function commitment({ cumulative, committed }: UseAgainstCeiling) {
  if (committed === undefined || committed === 0) return []
  const last = cumulative.findLastIndex((value) => value !== null)
  if (last < 0) return []
  return [
    {
      type: 'scatter' as const,
      name: 'Brugt og disponeret',
      data: [[last, lastOf(cumulative) + committed]],
      symbol: 'diamond',
      symbolSize: 13,
      itemStyle: { color: palette.paper, borderColor: palette.used, borderWidth: 2 },
      label: {
        show: true,
        position: 'left' as const,
        distance: 8,
        formatter: `med disponeret: ${shortKroner(lastOf(cumulative) + committed)}`,
        fontFamily,
        fontSize: 13,
        color: palette.ink,
      },
      z: 5,
    },
  ]
}

function monthBars({ used, expected }: UseAgainstCeiling) {
  const bars = { type: 'bar' as const, xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 22, stack: 'months' }
  return [
    { ...bars, name: 'Brugt i måneden', data: [...used], itemStyle: { color: palette.used } },
    ...(expected === undefined
      ? []
      : [
          {
            ...bars,
            name: 'Ventet i måneden',
            data: [...expected],
            itemStyle: { color: palette.band, borderColor: palette.edge },
          },
        ]),
  ]
}

/** A band is two stacked lines, the lower one unseen. */
function bandOf({ forecast }: UseAgainstCeiling) {
  if (forecast === undefined) return []
  const { low, middle, high } = forecast
  const width = high.map((value, index) => difference(value, low[index] ?? null))
  const unseen = { symbol: 'none', lineStyle: { width: 0 }, stack: 'band', type: 'line' as const }
  return [
    { ...unseen, name: 'Lav prognose', data: [...low] },
    { ...unseen, name: 'Prognosens bånd', data: width, areaStyle: { color: palette.band, opacity: 0.6 } },
    {
      type: 'line' as const,
      name: 'Prognose',
      data: [...middle],
      symbol: 'none',
      color: palette.used,
      lineStyle: { width: 2, type: 'dashed' as const, color: palette.used },
      z: 3,
    },
  ]
}

function difference(high: number | null, low: number | null): number | null {
  return high === null || low === null ? null : high - low
}
