import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { optionOutcome } from './guard.ts'
import { decideByOf, longestBefore, type OptionModel } from './model.ts'
import { statedFunding } from './funding.ts'
import type { LotStanding, OptionAsked, OptionKnown } from './outcome.ts'

const steps: OptionModel = {
  ...{ id: 'm', steps: [12, 12], untilBefore: null, uses: null, needsFunding: true, perLot: null, allSuppliers: null },
  ...{ decideDays: null, decideMonths: null, source: 'Aftalen, punkt 4', rule: null },
}
const untilDay: OptionModel = { ...steps, steps: [], untilBefore: '2021-01-01', perLot: true, allSuppliers: true }
const lot: LotStanding = {
  ...{
    id: 'A/1',
    label: 'delaftale 1',
    startsOn: '2025-01-01',
    endsBefore: '2027-01-01',
    baseEndsBefore: '2027-01-01',
  },
  ...{ used: 0, terminatedBefore: null, declined: null },
  suppliers: [
    { id: 'S-1', name: 'Den ene' },
    { id: 'S-2', name: 'Den anden' },
  ],
}
const known = (more: Partial<OptionKnown> = {}): OptionKnown => ({
  ...{ world: 'practice', model: steps, lots: [lot], lotCount: 2, funding: statedFunding(true) },
  ...{ longest: { months: 48, source: 'Byens regel' }, ...more },
})
const ask = (until: string, more: Partial<OptionAsked> = {}) => ({
  until,
  on: '2026-06-01',
  suppliers: undefined,
  ...more,
})
const failing = (a: OptionAsked, k: OptionKnown) =>
  optionOutcome(a, k).rules.flatMap((r) => (r.outcome === 'fail' ? [r.id] : []))

test('OPT-MAX: 2+1+1 from 1 January 2025 may be extended to the end of 2028 and no longer, and says the day', () => {
  const used = { ...lot, used: 2, endsBefore: '2029-01-01' }
  const late = optionOutcome(ask('2029-12-31'), known({ lots: [used] }))
  expect(late.rules[0]).toMatchObject({
    id: 'OPT-MAX',
    outcome: 'fail',
    text: expect.stringContaining('31. december 2028') as string,
  })
  expect(failing(ask('2028-12-31'), known({ lots: [{ ...lot, used: 1, endsBefore: '2028-01-01' }] }))).toEqual([])
})

test('OPT-COUNT: 2+1 with one used has no more, even when its longest day has been moved', () => {
  const moved = { ...steps, steps: [12], untilBefore: '2030-01-01' }
  const used = { ...lot, used: 1, endsBefore: '2028-01-01' }
  expect(failing(ask('2028-12-31'), known({ model: moved, lots: [used] }))).toEqual(['OPT-COUNT'])
})

test('OPT-NONE: where there is no option, nothing else is asked', () => {
  expect(failing(ask('2027-12-31'), known({ model: null }))).toEqual(['OPT-NONE'])
})

test('OPT-STEP: one option at a time', () => {
  expect(failing(ask('2028-12-31'), known())).toEqual(['OPT-STEP'])
})

test('R14: an option until a day ends with that day', () => {
  const old = { ...lot, startsOn: null, endsBefore: '2018-01-01', baseEndsBefore: '2018-01-01' }
  const k = known({ model: untilDay, lots: [old] })
  expect(failing(ask('2020-12-31', { on: '2017-11-01' }), k)).toEqual([])
  expect(failing(ask('2021-12-31', { on: '2017-11-01' }), k)).toEqual(['R14'])
})

test('R15: one supplier of two is refused, and the one left out is named; strangers are too', () => {
  const one = optionOutcome(ask('2027-12-31', { suppliers: ['S-1'] }), known())
  expect(one.rules[0]).toMatchObject({ id: 'R15', text: expect.stringContaining('Den anden er udeladt') as string })
  expect(failing(ask('2027-12-31', { suppliers: ['S-1', 'S-2'] }), known())).toEqual([])
  expect(failing(ask('2027-12-31', { suppliers: ['S-3'] }), known())).toEqual(['R15'])
})

test('R16, R17 and R25: a lot by itself is allowed; money is asked for, and the contract’s own rule with it', () => {
  const own = { ...steps, rule: 'R25' }
  expect(failing(ask('2027-12-31'), known({ model: own, funding: statedFunding(false) }))).toEqual(['R17', 'R25'])
  expect(failing(ask('2027-12-31'), known({ model: { ...steps, perLot: false } }))).toEqual(['R16'])
})

test('R19: 48 months whole are allowed, a day more is not, and an unknown start is said so', () => {
  const model = { ...untilDay, untilBefore: '2028-01-01' }
  const gang = { ...lot, startsOn: '2023-09-01', endsBefore: '2025-01-01', baseEndsBefore: '2025-01-01' }
  const k = known({ model, lots: [gang] })
  expect(failing(ask('2027-08-31', { on: '2024-06-01' }), k)).toEqual([])
  expect(failing(ask('2027-09-01', { on: '2024-06-01' }), k)).toEqual(['R19'])
  const blank = optionOutcome(
    ask('2027-08-31', { on: '2024-06-01' }),
    known({ model, lots: [{ ...gang, startsOn: null }] }),
  )
  expect(blank).toMatchObject({ allowed: true })
  expect(blank.rules.find((r) => r.id === 'R19')?.outcome).toBe('unknown')
})

test('what has ended, been terminated, declined or already runs as long is refused', () => {
  expect(failing(ask('2027-12-31', { on: '2027-01-01' }), known())).toEqual(['OPT-ENDED'])
  expect(failing(ask('2027-12-31'), known({ lots: [{ ...lot, terminatedBefore: '2026-09-01' }] }))).toEqual([
    'OPT-TERMINATED',
  ])
  const declined = { id: 'd', on: '2026-05-01', reason: 'Vi udbyder igen.' }
  expect(failing(ask('2027-12-31'), known({ lots: [{ ...lot, declined }] }))).toEqual(['OPT-DECLINED'])
  expect(failing(ask('2026-12-31'), known())).toEqual(['TERM-OVERLAP'])
})

test('OPT-DECIDE: three months before 31 December is 30 September, ninety days is 2 October', () => {
  expect(decideByOf({ decideDays: null, decideMonths: 3 }, '2027-01-01')).toBe('2026-09-30')
  expect(decideByOf({ decideDays: 90, decideMonths: null }, '2027-01-01')).toBe('2026-10-02')
  const model = { ...steps, decideMonths: 3 }
  expect(failing(ask('2027-12-31', { on: '2026-09-30' }), known({ model }))).toEqual([])
  expect(failing(ask('2027-12-31', { on: '2026-10-01' }), known({ model }))).toEqual(['OPT-DECIDE'])
})

test('whatever is asked, nothing past the longest end is allowed', () => {
  const day = fc.integer({ min: 0, max: 2500 }).map((n) => addDays('2026-01-01', n))
  const many = fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(day, many, fc.nat(5), (until, months, used) => {
      const model = { ...steps, steps: months }
      const { allowed } = optionOutcome(ask(until), known({ model, lots: [{ ...lot, used }] }))
      const longest = longestBefore(model, lot.baseEndsBefore) ?? ''
      if (allowed) expect(addDays(until, 1) <= longest && used < months.length).toBe(true)
    }),
  )
})
