import { addDays, formatWeekday, type Day } from '../../kernel/day.ts'
import { addWorkingDays } from '../../kernel/holidays.ts'

/** The day's first sentence: which day, how many, how many are left to register. */
export function dayLead(day: Day, today: Day, people: readonly { attendance: unknown }[]): string {
  const name = formatWeekday(day)
  const first = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}.`
  if (people.length === 0) return first
  const count = people.length === 1 ? 'Én borger i forløb' : `${people.length} borgere i forløb`
  if (day > today) return `${first} ${count}. Fremmøde registreres på dagen.`
  const left = people.filter((p) => p.attendance === null).length
  if (left === 0) return `${first} ${count}, og alle er registreret.`
  return `${first} ${count}, ${left === people.length ? 'ingen er registreret endnu' : `${left} mangler`}.`
}

/** The working days around the one shown: back as far as one likes, on until today. */
export function daysAround(day: Day, today: Day): { day: Day; label: string; current: boolean }[] {
  const next = addWorkingDays(day, 1)
  const days = [addWorkingDays(day, -1), day, ...(next <= today ? [next] : [])]
  return days.map((d) => ({ day: d, label: labelOf(d, today), current: d === day }))
}

function labelOf(day: Day, today: Day): string {
  if (day === today) return 'I dag'
  if (day === addDays(today, -1)) return 'I går'
  return `${formatWeekday(day).slice(0, 3)}. ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
}
