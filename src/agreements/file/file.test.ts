import { expect, test } from 'vitest'
import { requirementState } from './requirement.ts'
import { validityOn, warnedOn } from './validity.ts'

test('a document is warned of from its day with ≤, and has lapsed the day after its last', () => {
  const d = { validFrom: '2026-01-01', validBefore: '2027-01-01', warnDays: 30 }
  expect(warnedOn(d)).toBe('2026-12-01')
  const days = ['2025-12-31', '2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01']
  expect(days.map((day) => validityOn(d, day).kind)).toEqual(['coming', 'valid', 'soon', 'soon', 'lapsed'])
  expect(validityOn({ ...d, validBefore: null }, '2026-06-01').kind).toBe('open')
})

test('a requirement is met when all have answered, or when it is met for all', () => {
  const asked = { dueOn: '2026-10-20', used: null, met: [] }
  const suppliers = ['a', 'b']
  const met = (...who: (string | null)[]) => ({ ...asked, met: who.map((enterprise) => ({ enterprise })) })
  expect(requirementState(asked, suppliers, '2026-09-01').kind).toBe('open')
  expect(requirementState(met('a'), suppliers, '2026-09-01').kind).toBe('partly')
  expect(requirementState(met('a'), suppliers, '2026-10-20').kind).toBe('soon')
  expect(requirementState(met('a'), suppliers, '2026-10-21').kind).toBe('overdue')
  expect(requirementState(met('a', 'b'), suppliers, '2026-10-21').kind).toBe('met')
  expect(requirementState(met(null), suppliers, '2026-10-21').kind).toBe('met')
  expect(requirementState({ ...asked, used: false }, suppliers, '2026-10-21').kind).toBe('unused')
})
