import { addDays, addMonth, monthOf, type Day, type Month } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { knownFor, knownTogether, type ToldChange } from '../change/change.ts'
import type { ForecastInput } from '../forecast/types.ts'
import type { FollowedLot, YearOfLine } from './lots.store.ts'
import type { Asked, AskedOf } from './run.ts'
import { together, usedIn, type Series, type SeriesMonth } from './series.ts'

/** What is known in the house on a day: the same for every lot of a world. */
export interface Gathered {
  asOf: Month
  lots: readonly FollowedLot[]
  series: Series
  years: readonly YearOfLine[]
  changes: readonly ToldChange[]
  entriesUpTo: bigint
}

export interface Draws {
  seed: number
  paths: number
}

/** Fewer months say nothing of what a course costs or how many begin. */
export const fewestMonths = 3

/** Why a lot is not forecast; null when it can be. */
export function whyNot(
  lot: Pick<FollowedLot, 'id' | 'ceilingOere' | 'endsBefore'>,
  { asOf, series }: Gathered,
): string | null {
  if (lot.ceilingOere === null) return 'Loftet er ikke oplyst, så der er intet at holde forbruget op imod.'
  if (lot.endsBefore === null) return 'Udløbet er ikke oplyst, så det er uvist, hvor længe loftet skal række.'
  if (lastMonth(lot.endsBefore) <= asOf) return 'Delaftalen er udløbet, så der er ikke mere forbrug at vente.'
  if ((series[lot.id]?.length ?? 0) < fewestMonths)
    return `Der er færre end ${fewestMonths} hele måneder med forløb eller forbrug at regne på.`
  return null
}

/** What the forecast of a lot is asked. @throws Refusal unlawful, FORECAST, when too little is known */
export function askedOf(lot: FollowedLot, g: Gathered, draws: Draws): Asked {
  const why = whyNot(lot, g)
  if (why !== null || lot.ceilingOere === null || lot.endsBefore === null)
    throw new Refusal('unlawful', `Der kan ikke laves en prognose for delaftalen. ${why ?? ''}`, { rule: 'FORECAST' })
  const term = {
    ceilingOere: Number(lot.ceilingOere + lot.exceedanceOere),
    usedOere: usedIn(g.series[lot.id] ?? []),
    end: lastMonth(lot.endsBefore),
    known: knownFor(lot.id, g.changes, g.asOf),
    ...draws,
  }
  return { term, year: yearOf(lot, g, draws) }
}

/** This year's appropriation of the lot's budget line, over all the lots that share it; null where the year has none. */
function yearOf(lot: FollowedLot, g: Gathered, draws: Draws): Asked['year'] {
  const year = Number(addMonth(g.asOf, 1).slice(0, 4))
  const money = g.years.find((y) => y.line === lot.line && y.year === year)
  if (money === undefined || money.appropriatedOere === null || money.appropriatedOere <= 0n) return null
  const sharing = g.lots.filter((l) => l.line === lot.line)
  const known = knownTogether(
    sharing.map(({ id }) => ({ lot: id, series: g.series[id] ?? [] })),
    g.changes,
    g.asOf,
  )
  return {
    ceilingOere: Number(money.appropriatedOere),
    usedOere: Number(money.usedOere),
    end: `${year}-12`,
    known,
    ...draws,
    ...{ year, line: lot.line, lots: sharing.map((l) => l.id).toSorted() },
  }
}

/** The forecast's input, put together again from what was asked and the months it was asked of; the order is always the same. */
export function inputOf(asked: AskedOf, lots: readonly string[], series: Series, asOf: Month): ForecastInput {
  const { known, ceilingOere, usedOere, end, seed, paths } = asked
  const months: SeriesMonth[] = together(lots.map((lot) => series[lot] ?? []))
  const others = Object.keys(series)
    .filter((lot) => !lots.includes(lot))
    .toSorted()
  const portfolio = others.map((lot) => ({ months: [...(series[lot] ?? [])] }))
  return { asOf, ceilingOere, usedOere, end, months, portfolio, known, seed, paths }
}

/** The month of a half-open end's last day. */
export function lastMonth(endsBefore: Day): Month {
  return monthOf(addDays(endsBefore, -1))
}
