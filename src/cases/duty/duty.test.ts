import { expect, test } from 'vitest'
import { addDays, type Day } from '../../kernel/day.ts'
import { remindersBetween, remindersOf, stageOn, weightOn, type DutyStage, type DutyTime } from './duty.ts'

const duty = (due: Day | null, remindDays = 14, endedOn: Day | null = null): DutyTime => ({ due, remindDays, endedOn })
const days: Day[] = []
for (let day = '2026-01-01'; day <= '2028-12-31'; day = addDays(day, 1)) days.push(day)

test('a duty is later, soon, due and overdue, each from its own day', () => {
  const stages = (['2026-12-16', '2026-12-17', '2026-12-30', '2026-12-31', '2027-01-01'] as const).map((day) =>
    stageOn(duty('2026-12-31'), day),
  )
  expect(stages).toEqual(['later', 'soon', 'soon', 'due', 'overdue'])
  expect(stageOn(duty(null), '2026-01-01')).toBeNull()
  expect(stageOn(duty('2026-12-31', 14, '2026-12-20'), '2027-01-05')).toBeNull()
  expect(stageOn(duty('2026-12-31', 0), '2026-12-30')).toBe('later')
})

test('every day of 2026–2028 falls due once, and each stage is reached on the day the reminder says', () => {
  expect(days).toHaveLength(1096)
  for (const due of days) {
    const reminders = remindersOf(duty(due))
    expect(reminders.map((r) => r.stage)).toEqual(['soon', 'due', 'overdue'])
    for (const { stage, on } of reminders) {
      expect(stageOn(duty(due), on)).toBe(stage)
      expect(stageOn(duty(due), addDays(on, -1))).not.toBe(stage)
    }
  }
})

test('looked at day by day, and stopped three days anywhere, each duty is reminded of once a stage, 31 December too', () => {
  for (const due of ['2026-12-31', '2027-12-31', '2028-02-29', '2028-12-31', '2027-01-01'] as const) {
    for (let stop = addDays(due, -18); stop <= addDays(due, 4); stop = addDays(stop, 1)) {
      expect([due, stop, counted(duty(due), looks(due, stop))]).toEqual([due, stop, { soon: 1, due: 1, overdue: 1 }])
    }
  }
})

/** The days somebody looked: every day round the due day, but not the three from `stop`. */
function looks(due: Day, stop: Day): Day[] {
  const all = Array.from({ length: 40 }, (_, i) => addDays(due, i - 25))
  return all.filter((day) => day < stop || day >= addDays(stop, 3))
}

function counted(d: DutyTime, seen: Day[]): Partial<Record<DutyStage, number>> {
  const found: Partial<Record<DutyStage, number>> = {}
  seen.forEach((day, i) => {
    const before = seen[i - 1]
    if (before === undefined) return
    for (const { stage } of remindersBetween(d, before, day)) found[stage] = (found[stage] ?? 0) + 1
  })
  return found
}

test('what is done reminds of nothing more', () => {
  const done = duty('2026-12-31', 14, '2026-12-20')
  expect(remindersBetween(done, '2026-01-01', '2027-12-31').map((r) => r.stage)).toEqual(['soon'])
})

test('the later, the heavier', () => {
  expect(
    (['2026-12-01', '2026-12-31', '2027-01-30', '2027-01-31'] as const).map((day) => weightOn(duty('2026-12-31'), day)),
  ).toEqual([2, 1, 1, 0])
})
