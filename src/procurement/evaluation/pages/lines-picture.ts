import type { ChartOption } from '../../../platform/web/chart.ts'
import { shortKroner } from '../../../platform/web/charts/amounts.ts'
import { fontFamily, palette, series } from '../../../platform/web/charts/palette.ts'
import * as v from './evaluation.view.ts'

export const linesSize = { width: 760, height: 340 } as const

interface Line {
  id: string
  winner: boolean
  from: number
  to: number
}

/**
 * Each bid's total as a straight line over what the price weighs, or over what a point is worth; where a winner's line crosses a loser's, the
 * winners change. For the eye: the breakpoints themselves are reckoned exactly elsewhere.
 */
export function linesPicture(view: v.View, result: v.LotResult): ChartOption | null {
  const now = result.room?.price?.now.rounded
  if (now === undefined) return null
  return v.inKroner(view) ? inKroner(view, result, Number(now) / 100) : inWeights(view, result, Number(now) * 100)
}

function inWeights(view: v.View, result: v.LotResult, now: number): ChartOption {
  const lines = result.ranking
    .filter((r) => r.quality !== null && r.pricePoints !== null)
    .map((r) => ({ ...lineOf(r), from: Number(r.quality?.rounded), to: Number(r.pricePoints?.rounded) }))
  return drawn(view, lines, {
    end: 100,
    now,
    name: 'Hvad prisen vejer, i pct.',
    says: (n) => String(n).replace('.', ','),
  })
}

/** Evaluated prices in kroner, from a point worth nothing to one worth twice as much as now. */
function inKroner(view: v.View, result: v.LotResult, now: number): ChartOption {
  const most = Number(view.scale?.max ?? 0)
  const lines = result.ranking
    .filter((r) => r.quality !== null && r.priceOere !== null)
    .map((r) => {
      const from = (r.priceOere ?? 0) / 100
      return { ...lineOf(r), from, to: from + 2 * now * (most - Number(r.quality?.rounded)) }
    })
  return drawn(view, lines, { end: 2 * now, now, name: 'Hvad et point er værd, i kr.', says: shortKroner })
}

const lineOf = ({ id, winner }: v.LotResult['ranking'][number]) => ({ id, winner: winner === true })

interface Axis {
  end: number
  now: number
  name: string
  says: (n: number) => string
}

function drawn(view: v.View, lines: readonly Line[], { end, now, name, says }: Axis): ChartOption {
  const text = { fontFamily, fontSize: 13, color: palette.soft }
  return {
    grid: { left: 92, right: 32, top: 40, bottom: 56 },
    legend: { top: 0, left: 0, textStyle: { ...text, color: palette.ink } },
    xAxis: {
      ...{ type: 'value', min: 0, max: end, name, nameLocation: 'middle', nameGap: 34 },
      axisLabel: { ...text, hideOverlap: true },
      splitLine: { show: false },
    },
    yAxis: {
      ...{ type: 'value', scale: true },
      axisLabel: { ...text, formatter: says },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: lines.map((line, i) => ({
      ...{ type: 'line' as const, name: v.nameOf(view, line.id), symbol: 'none' },
      color: series[i % series.length] ?? palette.used,
      lineStyle: { width: line.winner ? 4 : 2, type: line.winner ? ('solid' as const) : ('dashed' as const) },
      data: [
        [0, line.from],
        [end, line.to],
      ],
      ...(i === 0 ? { markLine: nowLine(now) } : {}),
    })),
  }
}

function nowLine(at: number) {
  return {
    ...{ silent: true, symbol: 'none' },
    lineStyle: { color: palette.act, width: 2, type: 'solid' as const },
    label: { formatter: 'Nu', fontFamily, fontSize: 13, color: palette.act, position: 'end' as const },
    data: [{ xAxis: at }],
  }
}
