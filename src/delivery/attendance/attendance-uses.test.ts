import { expect, test } from 'vitest'
import type { DatedPrice } from '../../portfolio/index.ts'
import type { Standing } from '../use/restate.ts'
import { attendanceUses } from './attendance-uses.ts'
import type { AttendanceBasis, AttendanceInput } from './attendance.ts'

const price = (unit: DatedPrice['unit'], kroner: number, variant: string | null = null): DatedPrice => ({
  unit,
  variant,
  amountOere: kroner * 100,
  validFrom: '2026-01-01',
})
const basis: AttendanceBasis = {
  referral: 'r',
  startsOn: '2026-03-02',
  endsBefore: '2026-07-01',
  endedOn: null,
  accepted: true,
  otherPresentDays: 0,
  otherPresentInCourse: 0,
  current: null,
  prices: [price('course-started', 8_000), price('hour', 400)],
  standing: [],
}
const present = { day: '2026-03-02', kind: 'present', replaces: null, hundredths: null, hourKind: null } as const
const uses = (input: Partial<AttendanceInput>, more: Partial<AttendanceBasis> = {}) =>
  attendanceUses({ ...present, ...input }, { ...basis, ...more }).uses
const standing = (rows: ReturnType<typeof uses>): Standing[] => rows.map((row, i) => ({ ...row, id: i + 1 }))

test('the first presence starts the course, and its hours cost by the hour: 8.000 kr. and 4,5 × 400 kr.', () => {
  expect(uses({ hundredths: 450 })).toMatchObject([
    { unit: 'course-started', key: 'course', amountOere: 800_000n, rule: 'course-started/1' },
    { unit: 'hour', key: '2026-03-02', hundredths: 450, amountOere: 180_000n, rule: 'hour/1' },
  ])
})

test('a second day starts nothing anew; the last presence corrected away takes the start back', () => {
  const stands = standing(uses({}))
  expect(uses({ day: '2026-04-01' }, { standing: stands, otherPresentInCourse: 1 })).toEqual([])
  expect(uses({ kind: 'absent' }, { standing: stands })).toMatchObject([{ amountOere: -800_000n, day: '2026-03-02' }])
})

test('hours corrected from 4,5 to 5 add 200 kr.; absence takes them back', () => {
  const stands = standing(uses({ hundredths: 450 }, { otherPresentInCourse: 1 }).filter((u) => u.unit === 'hour'))
  const more = { standing: stands, otherPresentInCourse: 1, prices: [price('hour', 400)] }
  expect(uses({ hundredths: 500 }, more)).toMatchObject([{ amountOere: 20_000n, replaces: 1 }])
  expect(uses({ kind: 'excused' }, more)).toMatchObject([{ amountOere: -180_000n, hundredths: 0 }])
})

test('hours of another kind than they were: the first are taken back, the others counted', () => {
  const prices = [price('hour', 400, 'gruppe'), price('hour', 900, 'en til en')]
  const stands = standing(uses({ hundredths: 100, hourKind: 'gruppe' }, { prices }))
  expect(uses({ hundredths: 100, hourKind: 'en til en' }, { prices, standing: stands })).toMatchObject([
    { variant: 'gruppe', amountOere: -40_000n },
    { variant: 'en til en', amountOere: 90_000n },
  ])
})

test.each([
  ['hours of someone who did not come', { kind: 'absent', hundredths: 100 }, {}, 'invalid'],
  ['hours where none are paid', { hundredths: 100 }, { prices: [price('place-month', 1)] }, 'unlawful'],
  [
    'hours of a kind that is not said',
    { hundredths: 100 },
    { prices: [price('hour', 1, 'a'), price('hour', 2, 'b')] },
    'invalid',
  ],
  ['hours of a kind there is not', { hundredths: 100, hourKind: 'c' }, {}, 'invalid'],
] as const)('%s are refused', (_, input, more, code) => {
  expect(() => uses(input, more)).toThrow(expect.objectContaining({ code }))
})
