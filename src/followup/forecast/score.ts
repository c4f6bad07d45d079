import { quantile } from './quantile.ts'
import { randomOf } from './random.ts'
import type { ForecastInput, Method, MonthIn, Score } from './types.ts'

/** What each past moment foretold of the months after it, and what came. */
export interface Tried extends Score {
  /** How wide the band should have been, against how wide it was: 1 is as promised. */
  width: number
}

const drawn = 200
const origins = 12
const ahead = 6
const least = 9

/** Rolling origin: go back month by month, forecast the next half year from what was known then, and hold it up against what came. */
export function tried(method: Method, { months, portfolio = [], seed }: ForecastInput): Tried | null {
  const ends = Array.from({ length: origins }, (_, i) => months.length - ahead - i).filter((n) => n >= least)
  if (ends.length < 2) return null
  let [loss, used, hits] = [0, 0, 0]
  const needed: number[] = []
  for (const n of ends) {
    const past = months.slice(0, n)
    const known = portfolio.map((lot) => ({ months: upTo(lot.months, past) }))
    const paths = method.draw({
      months: past,
      portfolio: known,
      known: [],
      horizon: ahead,
      paths: drawn,
      random: randomOf(seed + n),
    })
    const sums = Float64Array.from(paths, (p) => p.reduce((a, b) => a + b, 0)).sort()
    const [low, middle, high] = [quantile(sums, 0.1), quantile(sums, 0.5), quantile(sums, 0.9)]
    const came = months.slice(n, n + ahead).reduce((a, m) => a + m.useOere, 0)
    loss += pinball(came, low, 0.1) + pinball(came, middle, 0.5) + pinball(came, high, 0.9)
    used += Math.abs(came)
    hits += low <= came && came <= high ? 1 : 0
    needed.push(Math.abs(came - middle) / Math.max(1, came > middle ? high - middle : middle - low))
  }
  const width = quantile(
    needed.toSorted((a, b) => a - b),
    0.8,
  )
  return {
    method: method.name,
    pinball: used === 0 ? 0 : loss / 3 / used,
    coverage80: hits / ends.length,
    width: shrunk(width, ends.length),
  }
}

function upTo(months: readonly MonthIn[], past: readonly MonthIn[]): MonthIn[] {
  const last = past.at(-1)?.month ?? ''
  return months.filter((m) => m.month <= last)
}

/** The loss that is least, on average, when a share of what comes lies below the forecast. */
function pinball(came: number, foretold: number, share: number): number {
  return came >= foretold ? share * (came - foretold) : (1 - share) * (foretold - came)
}

/** A dozen moments do not prove a width: half of what they say is believed, and never less than two thirds or more than treble. */
function shrunk(width: number, count: number): number {
  const weight = count / (count + 12)
  return Math.min(3, Math.max(0.67, 1 + weight * (width - 1)))
}
