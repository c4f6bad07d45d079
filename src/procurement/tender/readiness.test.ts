import { expect, test } from 'vitest'
import { missingBeforePublication } from './readiness.ts'
import { TenderIn } from './tender.input.ts'

const lot = {
  ...{ title: 'Forløb', places: 2, estimatedValueOere: 500, ceilingOere: 700 },
  ...{ startsOn: '2027-01-01', endsBefore: '2029-01-01' },
}
const whole = {
  ...{
    id: 'HELT',
    title: 'Et helt udbud',
    description: 'Forløb til unge',
    cpv: ['85312310'],
    whyExternal: 'Ingen plads',
  },
  criteria: [{ id: 'K', weight: [1, 1] }],
  ...{ scale: { min: 0, max: 8 }, tie: 'quality', bidsDueAt: '2026-11-30T12:00:00+01:00' },
  employmentClause: { applies: false, reason: 'Passer ikke' },
  lots: [
    { ...lot, no: 1 },
    { ...lot, no: 2 },
  ],
}
const fields = (more: object) =>
  missingBeforePublication(TenderIn.parse({ ...whole, ...more }), '2026-10-01T08:00:00Z').map((m) => m.field)

test('what a notice will want of the tender is asked for before it is frozen', () => {
  expect(fields({})).toEqual([])
  expect(fields({ description: undefined, cpv: [] })).toEqual(['cpv', 'description'])
  expect(fields({ description: 'x'.repeat(6001), cpv: ['85312310', '12345678'] })).toEqual(['cpv', 'description'])
  const second = { ...lot, no: 2, cpv: '99999999' }
  expect(fields({ lots: [{ ...lot, no: 1 }, second] })).toEqual(['lots.1.cpv'])
})
