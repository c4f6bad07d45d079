import { expect, test } from 'vitest'
import { scenarioWords, withScenario } from './scenario.ts'

const asked = { ceilingOere: 100_000_00, usedOere: 0, end: '2026-12', known: [], seed: 1, paths: 100 }

test('a scenario asks the same otherwise: known changes are added to those already told', () => {
  const told = { ...asked, known: [{ from: '2026-11', useFactor: 1.03 }] }
  const s = { intakePercent: 120, pricePercent: 100, intakeStop: '2026-12', end: '2027-12', ceilingOere: 200_000_00 }
  expect(withScenario(told, s, '2026-09')).toEqual({
    ...told,
    ...{ end: '2027-12', ceilingOere: 200_000_00 },
    known: [
      { from: '2026-11', useFactor: 1.03 },
      { from: '2026-10', intakeFactor: 1.2 },
      { from: '2026-12', intakeFactor: 0 },
    ],
  })
  expect(withScenario(asked, {}, '2026-09')).toEqual(asked)
})

test('what is changed is said in words, and nothing when nothing is', () => {
  expect(scenarioWords({ intakePercent: 120, end: '2027-12' }, asked, '2026-09')).toEqual([
    'nye forløb 120 % af det ventede fra oktober 2026',
    'udløb med december 2027',
  ])
  expect(scenarioWords({ intakePercent: 100, end: '2026-12', ceilingOere: 100_000_00 }, asked, '2026-09')).toEqual([])
})

test('a month that has been cannot be changed', () => {
  for (const field of ['from', 'intakeStop', 'end'])
    expect(() => withScenario(asked, { [field]: '2026-09' }, '2026-09')).toThrow('Vælg en måned efter september 2026')
})
