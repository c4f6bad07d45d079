import { expect, test } from 'vitest'
import { askedOf, inputOf, whyNot, type Gathered } from './asked.ts'
import type { FollowedLot } from './lots.store.ts'
import { seriesOf } from './series.ts'

const lot = (id: string): FollowedLot => ({
  ...{ id, world: 'practice', agreement: 'A', agreementName: 'Aftalen', lot: 1, title: 'Havnen', line: 'L' },
  ...{
    lineName: 'Linjen',
    ceilingOere: 1_000n,
    committedOere: 0n,
    usedOere: 500n,
    overrunOere: 0n,
    exceedanceOere: 0n,
  },
  ...{ startsOn: '2026-01-01', endsBefore: '2027-01-01', optionBefore: null },
})
const months = (id: string) =>
  ['2026-07', '2026-08', '2026-09'].map((month) => ({ lot: id, month, useOere: 10n, started: 1, ended: 0 }))
const g: Gathered = {
  asOf: '2026-09',
  lots: [lot('A/1'), lot('A/2')],
  series: seriesOf([...months('A/1'), ...months('A/2'), ...months('B/1')], '2026-09'),
  years: [{ line: 'L', year: 2026, appropriatedOere: 700n, usedOere: 65n }],
  changes: [],
  entriesUpTo: 9n,
}
const draws = { seed: 3, paths: 100 }

test('a lot is asked about its own months and ceiling; the year about all lots of its line', () => {
  const { term, year } = askedOf(lot('A/1'), g, draws)
  expect(term).toEqual({ ceilingOere: 1_000, usedOere: 30, end: '2026-12', known: [], ...draws })
  expect(year).toMatchObject({ ceilingOere: 700, usedOere: 65, end: '2026-12', lots: ['A/1', 'A/2'], year: 2026 })
  const own = inputOf(term, ['A/1'], g.series, g.asOf)
  expect(own.portfolio).toHaveLength(2)
  const line = inputOf(year!, year!.lots, g.series, g.asOf)
  expect(line.months.map((m) => m.useOere)).toEqual([20, 20, 20])
  expect(line.portfolio).toHaveLength(1)
})

test('in January the year is the new one; a year without money is not asked about', () => {
  const december = { ...g, asOf: '2026-12' }
  expect(askedOf({ ...lot('A/1'), endsBefore: '2028-01-01' }, december, draws).year).toBeNull()
})

test('FORECAST: what is not known is not guessed: each reason is said', () => {
  const without = (more: Partial<FollowedLot>) => whyNot({ ...lot('A/1'), ...more }, g)
  expect(without({ ceilingOere: null })).toContain('Loftet er ikke oplyst')
  expect(without({ endsBefore: null })).toContain('Udløbet er ikke oplyst')
  expect(without({ endsBefore: '2026-10-01' })).toContain('udløbet')
  expect(without({ id: 'C/1' })).toContain('færre end 3 hele måneder')
  expect(without({})).toBeNull()
  expect(() => askedOf({ ...lot('A/1'), ceilingOere: null }, g, draws)).toThrow('Der kan ikke laves en prognose')
})
