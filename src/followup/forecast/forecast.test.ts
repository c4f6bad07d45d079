import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonth } from '../../kernel/day.ts'
import { forecast } from './forecast.ts'
import { binomial, normal, poisson, randomOf } from './random.ts'
import { latestRetenderStart, paperLeadTime } from './retender.ts'
import type { ForecastInput, MonthIn } from './types.ts'
import { forecastInWorker } from './worker.ts'

/** A made-up lot: so many begin, each with a chance of one in eight to end, a course at 10.000 kr. a month. */
function lotOf(seed: number, count = 36, intake = 5): MonthIn[] {
  const random = randomOf(seed)
  let open = intake * 8
  return Array.from({ length: count }, (_, i) => {
    const before = open
    const [started, ended] = [poisson(intake, random), binomial(open, 1 / 8, random)]
    open += started - ended
    const useOere = Math.round(((before + open) / 2) * 1_000_000 * (1 + 0.05 * normal(random)))
    return { month: addMonth('2023-10', i), useOere, open, started, ended }
  })
}

const months = lotOf(7)
const usedOere = months.reduce((n, m) => n + m.useOere, 0)
/** Some 400.000 kr. a month, and 8 mio. kr. left: the ceiling lies about twenty months away. */
const input: ForecastInput = {
  ...{ asOf: '2026-09', ceilingOere: usedOere + 800_000_000, usedOere, end: '2029-12', months },
  ...{ seed: 1, paths: 400 },
}

test('the same question gives the same answer, on the worker’s thread too; another seed another', async () => {
  const out = forecast(input)
  expect(forecast(input)).toEqual(out)
  expect(await forecastInWorker(input)).toEqual(out)
  expect(forecast({ ...input, seed: 2 }).next12).not.toEqual(out.next12)
})

test('months run from the next to the end, a year at least; sums begin at what was used', () => {
  const out = forecast(input)
  expect(out.months.map((m) => m.month)).toEqual(out.cumulative.map((m) => m.month))
  expect([out.months[0]?.month, out.months.at(-1)?.month]).toEqual(['2026-10', '2029-12'])
  expect(forecast({ ...input, end: '2026-12' }).months).toHaveLength(12)
  expect(out.cumulative[0]!.p50).toBeGreaterThan(usedOere)
  for (const q of [...out.months, ...out.cumulative, out.next12]) expect(q.p10 <= q.p50 && q.p50 <= q.p90).toBe(true)
})

test('the crossing lies between early and late, and is none where the end comes first', () => {
  const { crossing } = forecast(input)
  expect(crossing.probabilityBeforeEnd).toBeGreaterThan(0.9)
  expect([crossing.p10! <= crossing.p50!, crossing.p50! <= crossing.p90!]).toEqual([true, true])
  expect(crossing.p50! > '2027-12' && crossing.p50! < '2029-03').toBe(true)
  const none = { p10: null, p50: null, p90: null, probabilityBeforeEnd: 0 }
  expect(forecast({ ...input, end: '2026-12' }).crossing).toEqual(none)
  expect(forecast({ ...input, end: '2026-09' }).crossing).toEqual(none)
  // A ceiling that is reached already is reached in the first month forecast.
  const reached = forecast({ ...input, ceilingOere: usedOere })
  expect(reached.crossing).toMatchObject({ p10: '2026-10', p90: '2026-10', probabilityBeforeEnd: 1 })
})

test('a higher ceiling is never reached more often, and what is known to come moves the use', () => {
  const chance = (ceilingOere: number) =>
    forecast({ ...input, end: '2028-06', ceilingOere }).crossing.probabilityBeforeEnd
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2e9 }), fc.integer({ min: 0, max: 1e9 }), (more, again) => {
      expect(chance(usedOere + more + again)).toBeLessThanOrEqual(chance(usedOere + more))
    }),
    { numRuns: 8 },
  )
  const next = (known: ForecastInput['known']) => forecast({ ...input, ...(known ? { known } : {}) }).next12.p50
  const plain = next(undefined)
  expect(next([{ from: '2026-10', intakeFactor: 0 }])).toBeLessThan(plain * 0.75)
  expect(next([{ from: '2026-11', intakeFactor: 1.6 }])).toBeGreaterThan(plain * 1.1)
  expect(next([{ from: '2026-10', useFactor: 1.1 }]) / plain).toBeCloseTo(1.1, 1)
  expect(next([{ from: '2020-01', to: '2020-12', intakeFactor: 0 }])).toBe(plain)
})

test('on made-up lots the band holds most of what came, and the loss is below that of going straight on', () => {
  const [ours, straight] = [
    { loss: 0, hit: 0 },
    { loss: 0, hit: 0 },
  ]
  for (let seed = 1; seed <= 20; seed++) {
    const all = lotOf(seed * 31, 48)
    const past = all.slice(0, 36)
    const came = all.slice(36).reduce((n, m) => n + m.useOere, 0)
    const { p10, p50, p90 } = forecast({ ...input, months: past, seed }).next12
    ours.loss += Math.abs(came - p50)
    ours.hit += p10 <= came && came <= p90 ? 1 : 0
    straight.loss += Math.abs(came - 4 * past.slice(-3).reduce((n, m) => n + m.useOere, 0))
  }
  expect(ours.loss).toBeLessThan(straight.loss)
  expect(ours.hit).toBeGreaterThanOrEqual(12)
})

test('few months, none open, or a year of credits: a plain answer, never a fault', () => {
  const still = months.slice(0, 3).map((m) => ({ ...m, open: 0, started: 0, ended: 0 }))
  for (const odd of [months.slice(0, 1), still, still.map((m) => ({ ...m, useOere: -5 })), lotOf(3, 120, 0)]) {
    const out = forecast({ ...input, months: odd })
    expect(out.months.every((m) => Number.isSafeInteger(m.p10) && m.p10 >= 0)).toBe(true)
  }
  expect(forecast({ ...input, months: months.slice(0, 3) }).scores).toEqual([])
})

test('the latest day: the crossing’s first day less the lead time in working days', () => {
  // Monday 20 June 2022 to Friday 1 September 2023: 62 weeks of 5 and 4 days are 314; seven public holidays fall on weekdays
  // (26 December, three at Easter, store bededag, Ascension, Whit Monday).
  expect(paperLeadTime.workingDays).toBe(307)
  // Back from Monday 1 March 2027: five working days is Monday 22 February.
  expect(latestRetenderStart('2027-03', 5)).toBe('2027-02-22')
})
