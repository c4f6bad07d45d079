import { addMonth } from '../../kernel/day.ts'
import { beta, binomial, gamma, normal, poisson } from './random.ts'
import { factors, seasonIn, seasonOf } from './season.ts'
import type { Drawn, Method, MonthIn } from './types.ts'

/** The spread of the intake's monthly drift on the log scale: intake seldom stays what it was. */
const drift = 0.06
const discounts = [0.8, 0.88, 0.93, 0.97, 1] as const

/**
 * Courses open a month on = those that did not end + those that began; use = courses × use of a course × noise. Intake is gamma–Poisson with the
 * discount that foretold the lot's own past best, a course's chance to end is beta, and each path draws its own.
 */
export const stockFlow: Method = {
  name: 'stock-flow',
  draw: (asked) => {
    const fitted = fit(asked)
    return Array.from({ length: asked.paths }, () => path(asked, fitted))
  },
}

interface Fitted {
  season: readonly number[]
  intake: { shape: number; rate: number }
  ending: { a: number; b: number }
  use: { mean: number; error: number; noise: number }
  intakeFactors: number[]
  useFactors: number[]
}

function fit(asked: Drawn): Fitted {
  const { months, portfolio, known, horizon } = asked
  const season = seasonOf(asked)
  const asOf = months.at(-1)?.month ?? ''
  return {
    season,
    intake: intakeOf(months, season),
    ending: endingOf(months, portfolio),
    use: useOf(months),
    intakeFactors: factors(known, 'intakeFactor', asOf, horizon),
    useFactors: factors(known, 'useFactor', asOf, horizon),
  }
}

function path({ months, horizon, random }: Drawn, f: Fitted): Float64Array {
  const use = new Float64Array(horizon)
  const rate = gamma(f.intake.shape, random) / f.intake.rate
  const ends = beta(f.ending.a, f.ending.b, random)
  const perCourse = Math.max(0, f.use.mean + f.use.error * normal(random))
  const last = months.at(-1)
  let [open, logDrift] = [last?.open ?? 0, 0]
  for (let i = 0; i < horizon; i++) {
    logDrift += drift * normal(random)
    const mean =
      rate * seasonIn(f.season, addMonth(last?.month ?? '', i + 1)) * (f.intakeFactors[i] ?? 1) * Math.exp(logDrift)
    const before = open
    open = open - binomial(open, ends, random) + poisson(mean, random)
    const noise = Math.max(0, 1 + f.use.noise * normal(random))
    use[i] = ((before + open) / 2) * perCourse * (f.useFactors[i] ?? 1) * noise
  }
  return use
}

/** Older months count less by the discount; of the discounts the one under which each month was least surprising. */
function intakeOf(months: readonly MonthIn[], season: readonly number[]): { shape: number; rate: number } {
  let best = { score: Number.NEGATIVE_INFINITY, shape: 1, rate: 1 }
  for (const discount of discounts) {
    let [shape, rate, score] = [1, 0.5, 0]
    for (const [i, m] of months.entries()) {
      const s = seasonIn(season, m.month)
      if (i >= 3) score += logNegativeBinomial(m.started, shape, rate / s)
      shape = Math.max(0.1, discount * shape) + m.started
      rate = Math.max(0.1, discount * rate) + s
    }
    if (score > best.score) best = { score, shape, rate }
  }
  return best
}

function logNegativeBinomial(n: number, shape: number, rate: number): number {
  let log = shape * Math.log(rate / (rate + 1)) - n * Math.log(rate + 1)
  for (let i = 0; i < n; i++) log += Math.log((shape + i) / (i + 1))
  return log
}

/** A course's chance to end in a month: the lot's own, begun with what the town's other lots show. */
function endingOf(months: readonly MonthIn[], portfolio: Drawn['portfolio']): { a: number; b: number } {
  const town = chance(portfolio.flatMap((lot) => [...lot.months]))
  const own = chanceParts(months)
  return { a: own.ended + 4 * town, b: own.stayed + 4 * (1 - town) }
}

function chance(months: readonly MonthIn[]): number {
  const { ended, stayed } = chanceParts(months)
  return (ended + 1) / (ended + stayed + 6)
}

function chanceParts(months: readonly MonthIn[]) {
  const recent = months.slice(-36)
  const ended = recent.reduce((n, m) => n + m.ended, 0)
  return { ended, stayed: recent.reduce((n, m) => n + m.open, 0) }
}

/** What a course uses in a month, over the last year; its error and the months' own noise around it. */
function useOf(months: readonly MonthIn[]): Fitted['use'] {
  const pairs = months
    .map((m, i) => ({ use: m.useOere, courses: ((months[i - 1]?.open ?? m.open - m.started + m.ended) + m.open) / 2 }))
    .filter((p) => p.courses > 0)
    .slice(-12)
  const courses = pairs.reduce((n, p) => n + p.courses, 0)
  if (courses === 0) return { mean: 0, error: 0, noise: 0 }
  const mean = pairs.reduce((n, p) => n + p.use, 0) / courses
  const noise =
    mean <= 0
      ? 0
      : Math.sqrt(pairs.reduce((n, p) => n + (p.use / (p.courses * mean) - 1) ** 2, 0) / Math.max(1, pairs.length - 1))
  return { mean, error: (mean * noise) / Math.sqrt(pairs.length), noise: Math.min(noise, 1) }
}
