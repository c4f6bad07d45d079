import type { ChartOption } from '../../../platform/web/chart.ts'
import { fontFamily, palette } from '../../../platform/web/charts/palette.ts'
import type { Tried } from './model-test.body.tsx'

export const spreadSize = { width: 760, height: 260 } as const

/** Each made-up bid's points for quality and for price, beside each other. None where the price keeps its kroner. */
export function spreadPicture({ ranking }: Tried): ChartOption | null {
  if (ranking.every((r) => r.pricePoints === null)) return null
  const bars = (name: string, color: string, of: (r: Tried['ranking'][number]) => string | null) => ({
    ...{ type: 'bar' as const, name, barMaxWidth: 26, itemStyle: { color } },
    data: ranking.map((r) => Number(of(r) ?? 0)),
  })
  const text = { fontFamily, fontSize: 13, color: palette.soft }
  return {
    grid: { left: 48, right: 24, top: 40, bottom: 32 },
    legend: { top: 0, left: 0, textStyle: { ...text, color: palette.ink } },
    xAxis: { type: 'category', data: ranking.map((r) => `Tilbud ${r.id}`), axisLabel: text },
    yAxis: { type: 'value', axisLabel: text, splitLine: { lineStyle: { color: palette.line } } },
    series: [bars('Kvalitet', palette.used, (r) => r.quality), bars('Pris', palette.band, (r) => r.pricePoints)],
  }
}
