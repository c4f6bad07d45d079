import { addMonth } from '../../src/kernel/day.ts'
import type { ForecastInput, HistoryMonth, KnownChange } from '../../src/followup/index.ts'
import { dice, type Dice } from './dice.ts'
import { played, type Nature } from './lot.ts'

export interface Case {
  input: ForecastInput
  /** What the twelve months after the cut-off used in all, and month by month until the end. */
  actual: number
  future: HistoryMonth[]
}

export const worlds = ['stationary', 'campaign', 'drifting', 'declining', 'seasonal', 'small', 'short', 'jump'] as const
export type World = (typeof worlds)[number]
/** All but the jump nobody announced, which is told and not promised. */
export const announced: readonly World[] = worlds.filter((w) => w !== 'jump')

const asOf = '2026-10'
const ahead = 26

/** Lots of one world, none of them made by the model that forecasts them; each lends its past to the others. */
export function casesOf(world: World, count: number, seed: number): Case[] {
  const d = dice(seed * 97 + worlds.indexOf(world))
  const summer = 0.35 * d.uniform()
  const lots = Array.from({ length: count }, () => lotOf(world, d, summer))
  const pasts = lots.map(({ rows, history }) => ({ months: rows.slice(0, history) }))
  return lots.map(({ rows, history, known }, i) => {
    const months = pasts[i]?.months ?? []
    const future = rows.slice(history)
    const used = months.reduce((a, m) => a + m.useOere, 0)
    const year = future.slice(0, 12).reduce((a, m) => a + m.useOere, 0)
    const portfolio = Array.from({ length: 12 }, (_, k) => pasts[(i + 1 + k * 7) % count]).filter(
      (p) => p !== undefined,
    )
    const ceilingOere = used + Math.round(year * (0.7 + 1.6 * d.uniform()))
    const input = { asOf, ceilingOere, usedOere: used, end: '2028-06', months, portfolio, known, seed: i + 1 }
    return { input, actual: year, future }
  })
}

function lotOf(world: World, d: Dice, summer: number) {
  const history = world === 'short' ? 12 + d.below(7) : 36
  const nature = natureOf(world, d, history, summer)
  const first = addMonth(asOf, 1 - history)
  const rows = played(nature, d, first, history + ahead)
  const known: KnownChange[] = nature.announced
    ? [{ from: addMonth(first, nature.changeAt), intakeFactor: nature.changeBy }]
    : []
  return { rows, history, known }
}

function natureOf(world: World, d: Dice, history: number, summer: number): Nature {
  const open = world === 'small' ? 5 + 35 * d.uniform() : 8 * 40 ** d.uniform()
  const stay = 4 + 8 * d.uniform()
  const sign = d.uniform() < 0.5 ? -1 : 1
  const usual: Nature = {
    open,
    stay,
    fixedStay: d.uniform() < 0.25,
    arrivalsShape: 3 + 12 * d.uniform(),
    batches: d.uniform() < 0.25,
    rate: 300_000 + 1_200_000 * d.uniform(),
    rateNoise: 0.04 + 0.1 * d.uniform(),
    personNoise: 0.4 + 0.4 * d.uniform(),
    priceStep: d.uniform() < 0.5 ? 0.015 + 0.02 * d.uniform() : 0,
    summer: world === 'seasonal' ? 0.3 + 0.4 * d.uniform() : summer,
    middle: d.uniform() < 0.3,
    ...{ intakeSlope: 0, slopeFrom: 0, rateSlope: 0, changeAt: 1e6, changeBy: 1, announced: false },
  }
  switch (world) {
    case 'campaign':
      return { ...usual, changeAt: history + d.below(3), changeBy: 1.3 + 0.7 * d.uniform(), announced: true }
    case 'drifting':
      return d.uniform() < 0.6
        ? { ...usual, intakeSlope: sign * (0.008 + 0.017 * d.uniform()) }
        : { ...usual, rateSlope: sign * (0.004 + 0.01 * d.uniform()) }
    case 'declining':
      return { ...usual, intakeSlope: -0.03 - 0.06 * d.uniform(), slopeFrom: history - 24 + d.below(16) }
    case 'jump':
      return { ...usual, changeAt: history + 1, changeBy: 1.6 }
    default:
      return usual
  }
}
