import { expect, test } from 'vitest'
import type { DatedPrice } from '../../portfolio/index.ts'
import { decideStep, type StepBasis, type StepInput } from './step.ts'

const price = (variant: string, kroner: number, validFrom: string): DatedPrice => ({
  unit: 'step',
  variant,
  amountOere: kroner * 100,
  validFrom,
})
const basis: StepBasis = {
  startsOn: '2026-03-02',
  endsOn: '2026-06-30',
  accepted: true,
  prices: [price('job', 5_000, '2026-01-01'), price('job', 5_200, '2026-04-01')],
  current: null,
  standing: [],
}
const job: StepInput = { step: 'job', reachedOn: '2026-03-03', reached: true, replaces: null }
const decide = (input: Partial<StepInput> = {}, more: Partial<StepBasis> = {}) =>
  decideStep({ ...job, ...input }, { ...basis, ...more }, '2026-05-01')
const reached: Partial<StepBasis> = {
  current: { id: 4, reached: true, day: '2026-03-03' },
  standing: decide().map((row) => ({ ...row, id: 9 })),
}

test('a step costs the price of the day it was reached', () => {
  expect(decide()).toMatchObject([{ amountOere: 500_000n, day: '2026-03-03', rule: 'step/1', variant: 'job' }])
  expect(decide({ reachedOn: '2026-04-03' })).toMatchObject([{ amountOere: 520_000n }])
})

test('corrected to 3 April: −5.000 in March, 5.200 in April; taken back: −5.000', () => {
  expect(decide({ reachedOn: '2026-04-03', replaces: 4 }, reached)).toMatchObject([
    { amountOere: -500_000n, day: '2026-03-03', replaces: 9 },
    { amountOere: 520_000n, day: '2026-04-03', chained: true },
  ])
  expect(decide({ reached: false, replaces: 4 }, reached)).toMatchObject([{ amountOere: -500_000n }])
})

test.each([
  ['a second time', {}, reached, 'stale', 'STALE'],
  ['before it is accepted', {}, { accepted: false }, 'unlawful', 'ACCEPTED'],
  ['tomorrow', { reachedOn: '2026-05-02' }, {}, 'unlawful', 'WORKED'],
  ['before the course', { reachedOn: '2026-03-01' }, {}, 'unlawful', 'IN-COURSE'],
  ['after it', { reachedOn: '2026-04-02' }, { endsOn: '2026-04-01' }, 'unlawful', 'IN-COURSE'],
  ['a step there is not', { step: 'praktik' }, {}, 'unlawful', 'PRICE-KNOWN'],
  ['taking back what was never reached', { reached: false }, {}, 'invalid', undefined],
] as const)('%s is refused', (_, input, more, code, rule) => {
  expect(() => decide(input, more)).toThrow(expect.objectContaining({ code, rule }))
})
