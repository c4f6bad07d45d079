import { expect, test } from 'vitest'
import { addDays, addMonths, type Day } from '../../kernel/day.ts'
import { fallenBy, remindersOf, type LotTerm, type Reminder } from './due.ts'

const term = (lastDay: Day, more: Partial<LotTerm> = {}): LotTerm => ({
  ...{ endsBefore: addDays(lastDay, 1), decideBy: addMonths(lastDay, -4), terminated: false, ...more },
})
const days: Day[] = []
for (let day = '2026-01-01'; day <= '2028-12-31'; day = addDays(day, 1)) days.push(day)

/** Looked at on each of the days, and what was written before kept out, as the table's key does. */
function given(reminders: readonly Reminder[], looks: readonly Day[]): Reminder[] {
  const written = new Map<string, Reminder>()
  for (const day of looks)
    for (const r of fallenBy(reminders, day))
      if (!written.has(`${r.kind} ${r.due}`)) written.set(`${r.kind} ${r.due}`, { ...r, fellOn: day })
  return [...written.values()]
}

const month = (around: Day): Day[] => Array.from({ length: 36 }, (_, i) => addDays(around, i - 18))

test('REMIND-31: an agreement ending on any day of 2026–2028 is reminded of on the very day, each kind once', () => {
  expect(days).toHaveLength(1096)
  for (const last of days) {
    const all = remindersOf(term(last))
    const looks = [...new Set(all.flatMap((r) => month(r.fellOn)))].sort()
    const got = given(all, looks)
    const said = (rows: readonly Reminder[]) => rows.map((r) => `${r.kind} ${r.due} ${r.fellOn}`).sort()
    expect(said(got)).toEqual(said(all))
    expect(all.map((r) => r.kind)).toHaveLength(6)
  }
})

test('REMIND-31: three days in which nobody looked take nothing away, month ends and the leap day among them', () => {
  for (const last of ['2026-12-31', '2027-12-31', '2028-02-29', '2028-12-31', '2026-03-31', '2027-08-31'])
    for (const r of remindersOf(term(last)))
      for (let stop = addDays(r.fellOn, -3); stop <= addDays(r.fellOn, 1); stop = addDays(stop, 1)) {
        const looks = month(r.fellOn).filter((day) => day < stop || day >= addDays(stop, 3))
        const [got, ...more] = given([r], looks)
        expect([last, r.kind, stop, got?.kind, more.length]).toEqual([last, r.kind, stop, r.kind, 0])
        expect((got?.fellOn ?? '') <= addDays(r.fellOn, 3)).toBe(true)
      }
})

test('the last day of the year is reminded of twelve, six and three months before', () => {
  const ends = remindersOf(term('2026-12-31')).filter((r) => r.kind.startsWith('ends'))
  expect(ends.map((r) => r.fellOn)).toEqual(['2025-12-31', '2026-06-30', '2026-09-30'])
  const leap = remindersOf(term('2028-02-29')).filter((r) => r.kind.startsWith('ends'))
  expect(leap.map((r) => r.fellOn)).toEqual(['2027-02-28', '2027-08-29', '2027-11-29'])
})

test('what is ended by a termination has nothing to decide and nothing to tender anew', () => {
  expect(remindersOf(term('2026-12-31', { terminated: true })).map((r) => r.kind)).toEqual([
    'ends-12',
    'ends-6',
    'ends-3',
  ])
  expect(remindersOf({ endsBefore: null, decideBy: null, terminated: false })).toEqual([])
})
