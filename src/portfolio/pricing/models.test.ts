import { expect, test } from 'vitest'
import { toJson } from '../../platform/index.ts'
import type { DatedPrice } from '../price.ts'
import { priceAgain, priceModels, priceRules } from './models.ts'
import { units, unitTitle } from './units.ts'

const price = (unit: DatedPrice['unit'], kroner: number, validFrom = '2026-01-01', variant: string | null = null) => ({
  unit,
  variant,
  amountOere: BigInt(Math.round(kroner * 100)),
  validFrom,
})

test('2,5 hours at 412,25 kr. is 1.030,625 kr., rounded once to 1.030,63 kr.', () => {
  const worked = [{ day: '2026-03-02', hundredths: 250 }]
  expect(priceModels.hour.calculate({ worked, prices: [price('hour', 412.25)] }).amountOere).toBe(103_063n)
})

test('hours on both sides of a price change are two lines, and of New Year too', () => {
  const prices = [price('hour', 400, '2025-01-01'), price('hour', 420, '2025-12-15')]
  const worked = ['2025-12-14', '2025-12-15', '2025-12-31', '2026-01-02'].map((day) => ({ day, hundredths: 100 }))
  expect(priceModels.hour.calculate({ worked, prices }).lines.map((l) => [l.from, l.part, l.amountOere])).toEqual([
    ['2025-12-14', 100, 40_000n],
    ['2025-12-15', 200, 84_000n],
    ['2026-01-02', 100, 42_000n],
  ])
})

test('one kind of hour has its own price', () => {
  const prices = [price('hour', 400, '2026-01-01', 'gruppe'), price('hour', 900, '2026-01-01', 'en til en')]
  const worked = [{ day: '2026-03-02', hundredths: 100 }]
  expect(priceModels.hour.calculate({ worked, prices, variant: 'gruppe' }).amountOere).toBe(40_000n)
  expect(() => priceModels.hour.calculate({ worked, prices })).toThrow('Der er ingen pris pr. leveret time på den dag.')
})

// October 2026 has 22 working days (1 October is a Thursday, no public holiday).
test.each([
  ['the whole month', '2026-10-01', '2026-11-01', [], 1_100_000n],
  ['1–14 October is 10 of the 22', '2026-10-01', '2026-10-15', [], 500_000n],
  ['a weekend alone', '2026-10-03', '2026-10-05', [], 0n],
  // Closed 12–16 October: 17 working days left, all of them in the month.
  ['the whole month with a closed week', '2026-10-01', '2026-11-01', [['2026-10-12', '2026-10-17']], 1_100_000n],
  // 1–9 October is 7 of the 17: 11.000 × 7 / 17 = 4.529,41 kr.
  ['a part beside a closed week', '2026-10-01', '2026-10-12', [['2026-10-12', '2026-10-17']], 452_941n],
  ['a month closed on every day', '2026-10-01', '2026-11-01', [['2026-09-01', '2027-01-01']], 0n],
] as const)('a place by working days: %s', (_, from, to, closed, amountOere) => {
  const period = { from, to }
  const shut = closed.map(([a, b]) => ({ from: a, to: b }))
  const prices = [price('place-days', 11_000)]
  expect(priceModels['place-days'].calculate({ period, prices, closed: shut }).amountOere).toBe(amountOere)
})

test('a fixed price that changes on 16 April costs 15/30 of each', () => {
  const prices = [
    price('fixed-period', 30_000, '2026-01-01', 'month'),
    price('fixed-period', 33_000, '2026-04-16', 'month'),
  ]
  const period = { from: '2026-04-01', to: '2026-05-01' }
  expect(priceModels['fixed-period'].calculate({ period, per: 'month', prices }).amountOere).toBe(3_150_000n)
})

test('a fixed quarter: February is 28 of its 90 days', () => {
  const prices = [price('fixed-period', 90_000, '2026-01-01', 'quarter')]
  const period = { from: '2026-02-01', to: '2026-03-01' }
  expect(priceModels['fixed-period'].calculate({ period, per: 'quarter', prices }).amountOere).toBe(2_800_000n)
})

test('a course costs the price of its first day, a step that of the day it was reached', () => {
  const course = [price('course-started', 8_000, '2025-01-01'), price('course-started', 9_000, '2026-06-01')]
  expect(priceModels['course-started'].calculate({ startedOn: '2026-05-31', prices: course }).amountOere).toBe(800_000n)
  const steps = [price('step', 5_000, '2025-01-01', 'job'), price('step', 2_000, '2025-01-01', 'praktik')]
  const reached = { reachedOn: '2026-05-31', prices: steps }
  expect(priceModels.step.calculate({ ...reached, step: 'job' }).amountOere).toBe(500_000n)
  expect(() => priceModels.step.calculate({ ...reached, step: 'uddannelse' })).toThrow('nået trin (uddannelse)')
})

test('every kind has a rule with a version, found again by its id', () => {
  for (const unit of units) expect(priceRules[priceModels[unit].rule]).toBe(priceModels[unit])
  expect(Object.keys(priceRules).every((id) => /^[a-z-]+\/\d+$/.test(id))).toBe(true)
  expect(() => priceAgain('hour/0', {})).toThrow(RangeError)
})

test('RULE-VERSION: what was stored as JSON reproduces its output to the øre, by the rule stored beside it', () => {
  const input = {
    period: { from: '2026-10-05', to: '2026-12-11' },
    prices: [price('place-days', 12_345.67)],
    closed: [],
  }
  const output = priceModels['place-days'].calculate(input)
  expect(toJson(priceAgain(output.rule, JSON.parse(toJson(input))))).toBe(toJson(output))
})

test('RULE-VERSION: a rule’s next version answers anew, and the old one as it did', () => {
  const next = { rule: 'hour/2', calculate: () => ({ rule: 'hour/2', amountOere: 2n, lines: [] }) }
  const rules = { ...priceRules, 'hour/2': next }
  const input = { worked: [{ day: '2026-03-02', hundredths: 100 }], prices: [price('hour', 400)] }
  expect(priceAgain('hour/1', input, rules).amountOere).toBe(40_000n)
  expect(priceAgain('hour/2', input, rules).amountOere).toBe(2n)
})

test.each([
  ['place-month', null, 'Pladsmåned'],
  ['step', 'job', 'Nået trin: job'],
  ['fixed-period', 'quarter', 'Fast kvartal'],
] as const)('%s %s is called %s', (unit, variant, title) => {
  expect(unitTitle(unit, variant)).toBe(title)
})
