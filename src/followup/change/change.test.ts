import { expect, test } from 'vitest'
import { changeWords, knownFor, knownTogether, percentsOf, type ToldChange } from './change.ts'

const told: ToldChange = {
  ...{ id: 'c', lot: 'A/1', kind: 'campaign', from: '2026-11', to: null, intakePercent: 160, usePercent: 100 },
  ...{ reason: 'Kampagne i hele byen', toldOn: '2026-10-06', byName: 'Mette', ended: null },
}

test('what counts for a lot: its own and everybody’s, not what is taken back or past', () => {
  const changes: ToldChange[] = [
    told,
    { ...told, lot: null, from: '2026-08', usePercent: 103, intakePercent: 100 },
    { ...told, lot: 'A/2' },
    { ...told, ended: { on: '2026-10-06', reason: 'Aflyst', byName: 'Mette' } },
    { ...told, from: '2026-07', to: '2026-09' },
  ]
  expect(knownFor('A/1', changes, '2026-09')).toEqual([
    { from: '2026-11', intakeFactor: 1.6 },
    { from: '2026-10', useFactor: 1.03 },
  ])
})

test('on a line of two lots, a lot’s own change counts by its share of the last year’s use', () => {
  // A/1 used 300 of 400: a campaign of +60 % there is +45 % of the whole.
  const lots = [
    { lot: 'A/1', series: [{ useOere: 300 }] },
    { lot: 'A/2', series: [{ useOere: 100 }] },
  ]
  expect(knownTogether(lots, [told], '2026-09')).toEqual([{ from: '2026-11', intakeFactor: 1 + 0.75 * (1.6 - 1) }])
  expect(knownTogether(lots.slice(0, 1), [told], '2026-09')).toEqual([{ from: '2026-11', intakeFactor: 1.6 }])
})

test('an intake stop lets nobody in; what changes nothing is refused', () => {
  expect(percentsOf('intake-stop', {})).toEqual({ intakePercent: 0, usePercent: 100 })
  expect(percentsOf('price', { usePercent: 103 })).toEqual({ intakePercent: 100, usePercent: 103 })
  expect(() => percentsOf('other', {})).toThrow('Skriv, hvad der ændrer sig')
})

test('a change in words', () => {
  expect(changeWords({ ...told, to: '2027-01' })).toBe(
    'Kampagne eller ekstra indtag fra november 2026 til og med januar 2027: nye forløb 160 % af det ventede',
  )
  expect(changeWords({ ...told, kind: 'intake-stop', intakePercent: 0 })).toContain('ingen nye begynder')
})
