import { usualChance } from './exits.ts'
import { modelOf, nothingShared, type Shared } from './model.ts'
import { exposureOf } from './rate.ts'
import { numberOf, seriesOf } from './series.ts'
import { trendOf } from './trend.ts'
import { trialsOf, type Trial } from './trials.ts'
import type { ForecastInput, HistoryMonth } from './types.ts'

/** How the other lots lend strength: what they share, and how forecasts of them went. */
export interface Others {
  shared: Shared
  trials: readonly Trial[]
}

const mostTried = 8

export function othersOf({ portfolio = [], asOf }: ForecastInput): Others {
  const until = numberOf(asOf)
  const histories = portfolio.map(({ months }) => cut(months, until)).filter((months) => months.length > 0)
  const shared = sharedBy(histories, until)
  const step = Math.max(1, histories.length / mostTried)
  const tried = Array.from(
    { length: Math.min(mostTried, histories.length) },
    (_, i) => histories[Math.floor(i * step)] ?? [],
  )
  return { shared, trials: tried.flatMap((months) => triedBefore(months)) }
}

/** Lots of one portfolio are asked about in a row: a history already tried is not tried again. Known by its whole content. */
const known = new Map<string, readonly Trial[]>()
const mostKnown = 2000

function triedBefore(months: readonly HistoryMonth[]): readonly Trial[] {
  const key = months.map((m) => `${m.month} ${m.useOere} ${m.open} ${m.started} ${m.ended}`).join()
  const found = known.get(key)
  if (found) return found
  const s = seriesOf(months, [], 12)
  const trials = trialsOf(s, nothingShared, exposureOf(s), 2)
  if (known.size >= mostKnown) known.clear()
  known.set(key, trials)
  return trials
}

/** Months after the cut-off were not known then. */
function cut(months: readonly HistoryMonth[], until: number): readonly HistoryMonth[] {
  const over = numberOf(months.at(-1)?.month ?? '0000-01') - until
  return over > 0 ? months.slice(0, -over) : months
}

function sharedBy(histories: readonly (readonly HistoryMonth[])[], until: number): Shared {
  const live = histories.filter((m) => m.length >= 12 && numberOf(m.at(-1)?.month ?? '0000-01') === until)
  const length = Math.min(...live.map((m) => m.length))
  if (live.length < 3) return { ...nothingShared, chance: chanceOf(histories.flat()) }
  const s = seriesOf(added(live, length), [], 0)
  const model = modelOf(s, length, nothingShared)
  const { intakeSeason, rateSeason, exits } = model
  return { intakeSeason, rateSeason, chance: exits.chance, trend: trendOf(s, model) }
}

/** The last months of all, as those of one lot. */
function added(all: readonly (readonly HistoryMonth[])[], length: number): HistoryMonth[] {
  return Array.from({ length }, (_, t) => {
    const sum = { month: '', useOere: 0, open: 0, started: 0, ended: 0 }
    for (const rows of all) {
      const row = rows[rows.length - length + t]
      if (!row) continue
      sum.month = row.month
      sum.useOere += Math.max(0, row.useOere)
      sum.open += row.open
      sum.started += row.started
      sum.ended += row.ended
    }
    return sum
  })
}

function chanceOf(rows: readonly HistoryMonth[]): number {
  const [ended, open] = rows.reduce(([a, b], r) => [a + r.ended, b + r.open + r.ended], [0, 0])
  return open > 20 ? Math.min(0.9, (ended + 1) / (open + 8)) : usualChance
}
