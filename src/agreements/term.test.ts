import { expect, test } from 'vitest'
import { mustBeWithinTerm, type Regime } from './term.ts'

const city = { months: 48, source: 'Byens regel' }
const within = (
  from: string,
  to: string,
  more: { option?: string; regime?: Regime; reason?: string; months?: number } = {},
) =>
  mustBeWithinTerm(
    { from, to, optionBefore: more.option ?? null, regime: more.regime ?? 'framework', reason: more.reason },
    { ...city, months: more.months ?? 48 },
  )

test('1 September 2023 to 31 August 2027 is 48 months and passes; one day more is refused', () => {
  expect(() => within('2023-09-01', '2027-09-01')).not.toThrow()
  expect(() => within('2023-09-01', '2027-09-02')).toThrow('En rammeaftale kan højst løbe i fire år')
})

test('options count: two years with an option of two pass, with one day more they are refused', () => {
  expect(() => within('2024-01-01', '2026-01-01', { option: '2028-01-01' })).not.toThrow()
  expect(() => within('2024-01-01', '2026-01-01', { option: '2028-01-02' })).toThrow('Sæt en tidligere slutdato')
})

test('the light regime may be longer with a reason, a reserved lot 36 months and no more', () => {
  const light = { option: '2030-01-01', regime: 'light' as const }
  expect(() => within('2024-01-01', '2026-01-01', light)).toThrow('begrund den længere løbetid')
  expect(() => within('2024-01-01', '2026-01-01', { ...light, reason: 'Forløbene varer længe.' })).not.toThrow()
  expect(() => within('2024-01-01', '2027-01-01', { regime: 'reserved', months: 36 })).not.toThrow()
  expect(() => within('2024-01-01', '2027-01-02', { regime: 'reserved', months: 36, reason: 'x' })).toThrow(
    '36 måneder',
  )
})

test('where no row of law was in force, none is made up', () => {
  const term = {
    from: '2015-01-01',
    to: '2025-01-01',
    optionBefore: null,
    regime: 'framework',
    reason: undefined,
  } as const
  expect(() => mustBeWithinTerm(term, undefined)).not.toThrow()
})
