import { expect, test } from 'vitest'
import { attendanceWeeks, courseSums, hoursByWeek } from './course.view.ts'

test('attendance is a calendar, newest week first, as wide as its widest week', () => {
  const weeks = attendanceWeeks([
    { day: '2026-03-02', kind: 'present' },
    { day: '2026-03-21', kind: 'absent' },
  ])
  expect(weeks.map((w) => w.week)).toEqual(['2026-W12', '2026-W11', '2026-W10'])
  expect(weeks[0]?.days).toHaveLength(6)
  expect(weeks[0]?.days[5]).toEqual({ day: '2026-03-21', kind: 'absent' })
  expect(attendanceWeeks([])).toEqual([])
})

test('weeks without hours are drawn as nothing, and two placements in a week are one bar', () => {
  const weeks = hoursByWeek([
    { week: '2026-W01', hours: 2 },
    { week: '2026-W01', hours: 3.5 },
    { week: '2025-W51', hours: 4 },
  ])
  expect(weeks).toEqual([
    { week: '2025-W51', hours: 4 },
    { week: '2025-W52', hours: 0 },
    { week: '2026-W01', hours: 5.5 },
  ])
})

test('the sums are the sums of the rows', () => {
  const sums = courseSums({
    attendance: [
      { day: '2026-03-02', kind: 'present' },
      { day: '2026-03-03', kind: 'excused' },
    ],
    weeks: [
      { hours: 7.5, amountOere: 45_000n },
      { hours: 2.5, amountOere: 15_000n },
    ],
  })
  expect(sums).toEqual({ present: 1, excused: 1, absent: 0, hours: 10, hoursOere: 60_000n })
})
