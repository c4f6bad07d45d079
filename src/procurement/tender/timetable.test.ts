import { expect, test } from 'vitest'
import type { Refusal } from '../../kernel/refusal.ts'
import { dueOnFreeDays, mustFollow } from './timetable.ts'

const timetable = [
  { step: 'start' as const, on: '2027-03-01' },
  { step: 'questions-due' as const, on: '2026-11-16' },
]
const refusal = (facts: Parameters<typeof mustFollow>[0], due?: string) => {
  try {
    mustFollow(facts, due)
    return undefined
  } catch (error) {
    return error as Refusal
  }
}

test('TIMETABLE: the days follow the steps, in whatever order they were written', () => {
  expect(refusal({ timetable }, '2026-11-30')).toBeUndefined()
  expect(refusal({ timetable }, '2026-11-13')?.details['issues']).toMatchObject([{ field: 'bidsDueAt' }])
  expect(
    refusal({ timetable: [...timetable, { step: 'answers-due', on: '2026-11-13' }] })?.details['issues'],
  ).toMatchObject([{ field: 'timetable.2.on' }])
})

test('TIMETABLE: what is handed in is due on a working day before it is published; an agreement may begin on any', () => {
  expect(dueOnFreeDays({ timetable: [] }, '2026-11-29').map((m) => m.field)).toEqual(['bidsDueAt'])
  expect(dueOnFreeDays({ timetable: [{ step: 'questions-due', on: '2026-12-25' }] }, '2026-12-28')).toMatchObject([
    { field: 'timetable.0.on', message: expect.stringContaining('ikke en arbejdsdag') as string },
  ])
  expect(dueOnFreeDays({ timetable: [{ step: 'start', on: '2027-01-01' }] }, '2026-11-30')).toEqual([])
})
