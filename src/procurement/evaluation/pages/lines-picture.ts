import type { ChartOption } from '../../../platform/web/chart.ts'
import { fontFamily, palette, series } from '../../../platform/web/charts/palette.ts'
import * as v from './evaluation.view.ts'

export const linesSize = { width: 760, height: 340 } as const

/**
 * Each bid's total as a straight line over what the price weighs; where a winner's line crosses a loser's, the winners change.
 * For the eye: the breakpoints themselves are reckoned exactly elsewhere.
 */
export function linesPicture(view: v.View, result: v.LotResult): ChartOption | null {
  const now = result.room?.price?.now.rounded
  if (now === undefined || v.inKroner(view)) return null
  const lines = result.ranking.filter((r) => r.quality !== null && r.pricePoints !== null)
  return {
    grid: { left: 56, right: 24, top: 40, bottom: 56 },
    legend: { top: 0, left: 0, textStyle: { fontFamily, fontSize: 13, color: palette.ink } },
    xAxis: {
      ...{ type: 'value', min: 0, max: 100, name: 'Hvad prisen vejer, i pct.', nameLocation: 'middle', nameGap: 34 },
      axisLabel: { fontFamily, fontSize: 13, color: palette.soft },
      splitLine: { show: false },
    },
    yAxis: {
      ...{ type: 'value', scale: true },
      axisLabel: {
        fontFamily,
        fontSize: 13,
        color: palette.soft,
        formatter: (n: number) => String(n).replace('.', ','),
      },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: lines.map((r, i) => ({
      ...{
        type: 'line' as const,
        name: v.nameOf(view, r.id),
        symbol: 'none',
        color: series[i % series.length] ?? palette.used,
      },
      lineStyle: {
        width: r.winner === true ? 4 : 2,
        type: r.winner === true ? ('solid' as const) : ('dashed' as const),
      },
      data: [
        [0, Number(r.quality?.rounded)],
        [100, Number(r.pricePoints?.rounded)],
      ],
      ...(i === 0 ? { markLine: nowLine(Number(now) * 100) } : {}),
    })),
  }
}

function nowLine(at: number) {
  return {
    ...{ silent: true, symbol: 'none' },
    lineStyle: { color: palette.act, width: 2, type: 'solid' as const },
    label: { formatter: 'Vægten nu', fontFamily, fontSize: 13, color: palette.act, position: 'insideEndTop' as const },
    data: [{ xAxis: at }],
  }
}
