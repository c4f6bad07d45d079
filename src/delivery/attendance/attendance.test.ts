import { expect, test } from 'vitest'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Standing } from '../use/restate.ts'
import { decideAttendance, type AttendanceBasis, type AttendanceKind } from './attendance.ts'

const today = '2026-03-20'
const basis: AttendanceBasis = {
  referral: 'r',
  startsOn: '2026-03-02',
  endsBefore: '2026-07-01',
  endedOn: null,
  accepted: true,
  otherPresentDays: 0,
  otherPresentInCourse: 0,
  current: null,
  prices: [{ unit: 'place-month', amountOere: 1_400_000n, validFrom: '2026-01-01' }],
  standing: [],
}
/** The month's price, as it was posted. */
const posted: Standing = {
  id: 1,
  unit: 'place-month',
  variant: null,
  key: '2026-03',
  day: '2026-03-02',
  hundredths: 100,
  priceOere: 1_400_000n,
  standsOere: 1_400_000n,
  rule: 'place-month/1',
  label: 'Pladsmåned, marts 2026',
}
const on = (day: string, kind: AttendanceKind, more: Partial<AttendanceBasis> = {}, replaces: number | null = null) => {
  const input = { day, kind, replaces, hundredths: null, hourKind: null }
  const entry = decideAttendance(input, { ...basis, ...more }, today)
  return { ...entry, amountOere: entry.uses.reduce((n, u) => n + u.amountOere, 0n), causeLabel: entry.uses[0]?.label }
}

test('the month’s first day of attendance costs the place; the next costs nothing', () => {
  expect(on('2026-03-02', 'present')).toMatchObject({
    amountOere: 1_400_000n,
    presentDelta: 1,
    causeLabel: 'Pladsmåned, marts 2026',
  })
  expect(on('2026-03-09', 'present', { otherPresentDays: 1, standing: [posted] })).toMatchObject({
    amountOere: 0n,
    presentDelta: 1,
  })
})

test('excused and absent cost nothing', () => {
  for (const kind of ['excused', 'absent'] as const)
    expect(on('2026-03-02', kind)).toMatchObject({ amountOere: 0n, presentDelta: 0 })
})

test('2 and 9 March present = one price; both corrected to excused: the price is taken back with the second', () => {
  const present = { current: { id: 5, kind: 'present' as const }, standing: [posted] }
  const firstAway = on('2026-03-02', 'excused', { ...present, otherPresentDays: 1 }, 5)
  expect(firstAway).toMatchObject({ amountOere: 0n, presentDelta: -1 })
  const secondAway = on('2026-03-09', 'excused', { ...present, otherPresentDays: 0 }, 5)
  expect(secondAway).toMatchObject({ amountOere: -1_400_000n, presentDelta: -1 })
})

test('present corrected to present moves nothing', () => {
  const same = on('2026-03-02', 'present', { current: { id: 5, kind: 'present' }, standing: [posted] }, 5)
  expect(same).toMatchObject({ amountOere: 0n, presentDelta: 0 })
})

test('the first and the last day of the course count; the day after does not', () => {
  expect(on('2026-03-02', 'present').presentDelta).toBe(1)
  expect(on('2026-03-10', 'present', { endsBefore: '2026-03-11' }).presentDelta).toBe(1)
  expect(on('2026-03-10', 'present', { endedOn: '2026-03-10' }).presentDelta).toBe(1)
})

test('what stands can be corrected after the course has been ended earlier', () => {
  const ended = { endedOn: '2026-03-05', current: { id: 5, kind: 'present' as const }, standing: [posted] }
  const corrected = on('2026-03-10', 'excused', ended, 5)
  expect(corrected).toMatchObject({ amountOere: -1_400_000n, presentDelta: -1 })
})

const refused: [string, string, Partial<AttendanceBasis>, number | null, string, string][] = [
  ['a referral nobody has accepted', '2026-03-02', { accepted: false }, null, 'unlawful', 'ACCEPTED'],
  ['tomorrow', '2026-03-21', {}, null, 'unlawful', 'WORKED'],
  ['the day before the course', '2026-03-01', {}, null, 'unlawful', 'IN-COURSE'],
  ['the first day after the course', '2026-03-11', { endsBefore: '2026-03-11' }, null, 'unlawful', 'IN-COURSE'],
  ['a day after an early end', '2026-03-11', { endedOn: '2026-03-10' }, null, 'unlawful', 'IN-COURSE'],
  [
    'a day that has been registered since',
    '2026-03-02',
    { current: { id: 5, kind: 'absent' } },
    null,
    'stale',
    'STALE',
  ],
  ['a lot without a price', '2026-03-02', { prices: [] }, null, 'unlawful', 'PRICE-KNOWN'],
  ['a row that no longer stands', '2026-03-02', {}, 5, 'stale', 'STALE'],
]

test.each(refused)('%s is refused', (_, day, more, replaces, code, rule) => {
  expect(refusalOf(() => on(day, 'present', more, replaces))).toMatchObject({ code, rule })
})

test('a stale answer names what stands', () => {
  const refusal = refusalOf(() => on('2026-03-02', 'present', { current: { id: 5, kind: 'absent' } }))
  expect(refusal?.details).toEqual({ current: 'absent', replaces: 5 })
})

function refusalOf(act: () => unknown): Refusal | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error as Refusal
  }
}
