import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LawKind, LawRow } from '../../registers/index.ts'
import { indexFrom, listsFrom } from './form-values.ts'
import { baseOf, ruled, type Basis, type LotBasis } from './rule.ts'

const kr = 100n
const row = (kind: LawKind, value: bigint | null, mark: LawRow['mark'] = 'verified'): LawRow => ({
  ...{ id: kind, kind, validFrom: null, validUntil: null, value, unit: 'oere', text: 'Reglen.', source: 'Loven', mark },
})
const law: Basis['law'] = {
  threshold: row('threshold-light', 5_595_000n * kr),
  small: row('modification-small-percent', 10n),
  large: row('modification-large-percent', 50n, 'lawyer'),
  light: row('modification-light', null, 'lawyer'),
  reasons: row('modification-reasons', null, 'lawyer'),
}
const lot = (original: bigint, value: bigint, more: Partial<LotBasis> = {}): LotBasis => ({
  ...{ lot: 'A/1', label: 'Delaftale 1', originalOere: original * kr, earlierOere: 0n, valueOere: value * kr },
  ...{ exceedanceOere: 0n, ...more },
})
const basis = (lots: LotBasis[], more: Partial<Basis> = {}): Basis => ({
  ...{
    kind: 'scope',
    reason: 'minor',
    regime: 'light',
    keepsNature: true,
    indexHundredths: 10_000,
    lots,
    law,
    ...more,
  },
})
const failed = (b: Basis) => ruled(b).rules.flatMap((r) => (r.outcome === 'fail' ? [r.id] : []))

test('MOD-10: 600.000 before and 400.000 now are 10 per cent of 10 million and not under; one øre less is', () => {
  const before = { earlierOere: 600_000n * kr }
  expect(failed(basis([lot(10_000_000n, 400_000n, before)]))).toEqual(['MOD-10'])
  expect(failed(basis([lot(10_000_000n, 0n, { ...before, valueOere: 400_000n * kr - 1n })]))).toEqual([])
  // 10.000.000 indexed to 104,50 is 10.450.000, and a tenth of it 1.045.000.
  expect(failed(basis([lot(10_000_000n, 400_000n, before)], { indexHundredths: 10_450 }))).toEqual([])
  expect(baseOf({ originalOere: 10_000_000n * kr }, 10_450)).toBe(10_450_000n * kr)
})

test('MOD-THRESHOLD: at the threshold −1, 0 and +1 øre, taken together over the lots', () => {
  const at = (more: bigint) => [
    lot(100_000_000n, 5_000_000n),
    lot(100_000_000n, 0n, { valueOere: 595_000n * kr + more }),
  ]
  expect([-1n, 0n, 1n].map((more) => failed(basis(at(more))))).toEqual([[], ['MOD-THRESHOLD'], ['MOD-THRESHOLD']])
})

test('MOD-50: half of the original passes each time, an øre more does not, and the change is published', () => {
  const unforeseen = (value: bigint) => basis([lot(1_000_000n, 0n, { valueOere: value })], { reason: 'unforeseen' })
  expect(failed(unforeseen(500_000n * kr))).toEqual([])
  expect(failed(unforeseen(500_000n * kr + 1n))).toEqual(['MOD-50'])
  expect(ruled(unforeseen(1n)).rules.find((r) => r.id === 'MOD-NOTICE')?.outcome).toBe('duty')
})

test('what is for a lawyer is said, and a figure nobody knows refuses rather than passes', () => {
  expect(
    ruled(basis([lot(1_000n, 1n)]))
      .rules.filter((r) => r.outcome === 'confirm')
      .map((r) => r.id),
  ).toEqual(['MOD-REASON', 'MOD-LIGHT'])
  expect(failed(basis([lot(1_000n, 1n)], { law: { ...law, threshold: null } }))).toEqual(['MOD-THRESHOLD'])
  expect(failed(basis([lot(1_000n, 1n)], { keepsNature: false }))).toEqual(['MOD-NATURE'])
})

test('splitting a change in two never lets more through', () => {
  const oere = fc.bigInt({ min: 1n, max: 2_000_000n * kr })
  fc.assert(
    fc.property(oere, oere, (a, b) => {
      const whole = failed(basis([lot(10_000_000n, 0n, { valueOere: a + b })]))
      const second = failed(basis([lot(10_000_000n, 0n, { earlierOere: a, valueOere: b })]))
      expect(second).toEqual(whole)
    }),
  )
})

test('the form: a lot without a value is left out, and the index is read as people write it', () => {
  const { lots, prices } = listsFrom({ 'vaerdi-1': '1,2 mio.', 'over-1': '', 'vaerdi-2': ' ', 'pris-2': '' })
  expect(lots).toEqual([{ lot: '1', valueOere: 120_000_000n, exceedanceOere: 0n }])
  expect(prices).toEqual([])
  expect(['4,5', '4,5 %', '', '-1'].map((text) => indexFrom(text))).toEqual([10_450, 10_450, undefined, 9_900])
})
