import type { Month } from '../../kernel/day.ts'
import type { UseAgainstCeiling } from '../../platform/web/charts/bars-against-line.ts'
import { changeKinds, type ToldChange } from '../change/change.ts'
import type { ForecastOutput } from '../forecast/types.ts'
import type { AskedOf } from '../run/run.ts'
import type { SeriesMonth } from '../run/series.ts'

interface Shown {
  months: readonly SeriesMonth[]
  asked: Pick<AskedOf, 'end' | 'ceilingOere'>
  answer: Pick<ForecastOutput, 'months' | 'cumulative' | 'crossing'>
  changes: readonly Pick<ToldChange, 'kind' | 'from' | 'ended'>[]
}

/** The months before the forecast that are drawn: three years, so that a long past does not squeeze what is to come. */
const mostPast = 36

/** Use so far, then the band of what it may become, to the lot's end: in kroner, as the picture takes it. */
export function fanInput({ months, asked, answer, changes }: Shown): UseAgainstCeiling {
  const past = withSums(months).slice(-mostPast)
  const ahead = answer.cumulative.filter((m) => m.month <= asked.end)
  const expected = new Map(answer.months.map((m) => [m.month, m.p50]))
  const gap = past.map(() => null)
  const start = past.at(-1)?.sum ?? 0
  const band = (of: 'p10' | 'p50' | 'p90') => [
    ...gap.slice(1),
    ...(past.length ? [start / 100] : []),
    ...ahead.map((m) => m[of] / 100),
  ]
  const all = [...past.map((m) => m.month), ...ahead.map((m) => m.month)]
  return {
    months: all,
    used: [...past.map((m) => m.useOere / 100), ...ahead.map(() => null)],
    cumulative: [...past.map((m) => m.sum / 100), ...ahead.map(() => null)],
    ceiling: asked.ceilingOere / 100,
    forecast: { low: band('p10'), middle: band('p50'), high: band('p90') },
    expected: [...gap, ...ahead.map((m) => (expected.get(m.month) ?? 0) / 100)],
    crossing: crossingOf(answer.crossing, asked.end),
    marks: marksOf(changes, all),
  }
}

function crossingOf({ p10, p90 }: ForecastOutput['crossing'], end: Month) {
  return p10 === null ? undefined : { from: p10, to: p90 ?? end }
}

function marksOf(changes: Shown['changes'], months: readonly Month[]) {
  return changes
    .filter((c) => c.ended === null && months.includes(c.from))
    .map((c) => ({ month: c.from, label: changeKinds[c.kind] }))
}

function withSums(months: readonly SeriesMonth[]): (SeriesMonth & { sum: number })[] {
  let sum = 0
  return months.map((m) => {
    sum += m.useOere
    return { ...m, sum }
  })
}
