import { formatDay, formatWeekday, type Day } from '../../../kernel/day.ts'
import { reads, statements, type CheckRule } from '../archive.ts'

/** A weekday that is not the date's. */
export const weekdayDate: CheckRule = ({ paper }) =>
  statements(paper, 'day').flatMap((d) => {
    const right = formatWeekday(d.day).split(' ')[0] ?? ''
    if (d.weekday === undefined || d.weekday.toLocaleLowerCase('da') === right.toLocaleLowerCase('da')) return []
    return [
      {
        rule: 'WEEKDAY-DATE',
        kind: 'differs' as const,
        where: 'Ugedagen passer ikke med datoen',
        readings: [
          reads(paper, d.place, d.says),
          { says: `${formatDay(d.day)} er en ${right}`, document: null, place: 'kalenderen' },
        ],
      },
    ]
  })

/** A day that should come after another and comes before it; or an earlier decision that is later than the paper. */
export const daysInOrder: CheckRule = ({ paper }) => {
  const days = statements(paper, 'day')
  const own = paper.documentDay ?? paper.meetingDay
  const crossed = days.flatMap((d) => {
    const before = days.find((other) => other.about === d.after)
    return before && d.day < before.day
      ? [finding(reads(paper, d.place, d.says), reads(paper, before.place, before.says))]
      : []
  })
  const cited = paper.content.citations.flatMap((c) => {
    if (own === null || c.day === undefined) return []
    const wrong = c.direction === 'earlier' ? c.day > own : c.day < own
    const words = `${c.label}, ${formatDay(c.day)}, nævnt som ${c.direction === 'earlier' ? 'tidligere' : 'senere'}`
    return wrong ? [finding(reads(paper, c.place ?? c.label, words), reads(paper, 'Hovedet', ownDay(own)))] : []
  })
  return [...crossed, ...cited]
}

function ownDay(day: Day): string {
  return `Papiret er fra ${formatDay(day)}`
}

function finding(...readings: ReturnType<typeof reads>[]) {
  return { rule: 'DAYS-IN-ORDER', kind: 'differs' as const, where: 'To dage står i omvendt rækkefølge', readings }
}
