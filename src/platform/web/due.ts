import { formatWeekday, type Day } from '../../kernel/day.ts'
import { workingDaysBetween } from '../../kernel/holidays.ts'

/** A clock in words: "Svar senest tirsdag den 3. marts (2 arbejdsdage)". The year is said when it is another than today's. */
export function dueWords(due: Day, today: Day, verb = 'Svar senest'): string {
  const sameYear = due.slice(0, 4) === today.slice(0, 4)
  const day = sameYear ? formatWeekday(due) : `${formatWeekday(due)} ${due.slice(0, 4)}`
  if (due === today) return `${verb} i dag, ${day}`
  if (due < today) return `Fristen var ${day} (${workingDays(workingDaysBetween(due, today))} siden)`
  return `${verb} ${day} (${workingDays(workingDaysBetween(today, due))})`
}

function workingDays(count: number): string {
  return count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`
}
