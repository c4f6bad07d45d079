import { expect, test } from 'vitest'
import { priceModels, priceRules, type Priced } from '../../portfolio/index.ts'
import { differing, recompute, rulesInForce, type StoredUse } from './recompute.ts'

const worked = (hundredths: number) => ({
  worked: [{ day: '2026-03-05', hundredths }],
  prices: [{ unit: 'hour', variant: null, amountOere: 40_000, validFrom: '2026-01-01' }],
})
const row = (id: string, amountOere: bigint, hundredths: number | null, before: number | null = null): StoredUse => ({
  id,
  unit: 'hour',
  day: '2026-03-05',
  label: 'Leverede timer',
  href: '/forloeb/r',
  rule: 'hour/1',
  amountOere,
  input: hundredths === null ? null : worked(hundredths),
  before: before === null ? null : { rule: 'hour/1', input: worked(before) },
})
// 5 hours, corrected to 4,5, taken back.
const month = [row('use/1', 200_000n, 500), row('use/2', -20_000n, 450, 500), row('use/3', -180_000n, null, 450)]

test('RULE-VERSION: stored inputs reproduce every output', () => {
  expect(differing(recompute(month))).toEqual([])
  expect(recompute(month).map((r) => r.byStoredRuleOere)).toEqual([200_000n, -20_000n, -180_000n])
})

test('RULE-VERSION: recomputing a month before a rule change gives the old amount, and the trial tells the new', () => {
  // The rule’s next version rounds up to whole kroner and adds one.
  const calculate = (input: never): Priced => {
    const { amountOere, lines } = priceModels.hour.calculate(input)
    return { rule: 'hour/2', amountOere: ((amountOere + 99n) / 100n) * 100n + 100n, lines }
  }
  const rules = {
    all: { ...priceRules, 'hour/2': { rule: 'hour/2', calculate } },
    now: (unit: StoredUse['unit']) => (unit === 'hour' ? 'hour/2' : rulesInForce.now(unit)),
  }
  const rows = recompute(month, rules)
  expect(rows.map((r) => r.byStoredRuleOere)).toEqual(month.map((r) => r.amountOere))
  expect(rows.map((r) => r.byRuleNowOere)).toEqual([200_100n, -20_000n, -180_100n])
  expect(differing(rows).map((r) => [r.id, r.rule, r.ruleNow])).toEqual([
    ['use/1', 'hour/1', 'hour/2'],
    ['use/3', 'hour/1', 'hour/2'],
  ])
})

test('an amount that is not what its input comes to is found', () => {
  expect(differing(recompute([row('use/4', 200_001n, 500)]))).toMatchObject([
    { id: 'use/4', storedOere: 200_001n, byStoredRuleOere: 200_000n },
  ])
})
