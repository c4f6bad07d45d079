import type { ChartOption } from '../../../platform/web/chart.ts'
import { fontFamily, palette } from '../../../platform/web/charts/palette.ts'
import * as v from './evaluation.view.ts'

/** More rows than this are read in the table alone. */
const most = 40

/** Each single score on the scale, and beside it where the winners would change: the shorter the way, the less safe the result. */
export function roomsPicture(view: v.View, result: v.LotResult): ChartOption | null {
  const rows = (result.room?.scores ?? []).filter((s) => s.below !== null || s.above !== null).slice(0, most)
  if (rows.length === 0) return null
  const text = { fontFamily, fontSize: 13, color: palette.soft }
  const dots = (name: string, symbol: string, color: string, of: (s: (typeof rows)[number]) => string) => ({
    ...{ type: 'scatter' as const, name, symbol, symbolSize: 13, itemStyle: { color } },
    data: rows.map((s, i) => [Number(of(s)), i]),
  })
  return {
    grid: { left: 250, right: 24, top: 40, bottom: 32 },
    legend: { top: 0, left: 0, textStyle: { ...text, color: palette.ink } },
    xAxis: {
      ...{ type: 'value', min: Number(view.scale?.min ?? 0), max: Number(view.scale?.max ?? 1) },
      axisLabel: text,
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      ...{ type: 'category', inverse: true, data: rows.map((s) => `${v.nameOf(view, s.bid)}, ${s.criterion}`) },
      axisLabel: { ...text, width: 230, overflow: 'truncate' },
    },
    series: [
      dots('Point nu', 'circle', palette.used, (s) => s.now.rounded),
      dots('Her skifter vinderne', 'diamond', palette.act, (s) => (s.below ?? s.above ?? s.now).rounded),
    ],
  }
}

export function roomsSize(result: v.LotResult) {
  const rows = (result.room?.scores ?? []).filter((s) => s.below !== null || s.above !== null).length
  return { width: 760, height: 90 + 30 * Math.min(rows, most) }
}
