import { addDays, isoWeek, mondayOf, mondayOfWeek, type Day, type Week } from '../../kernel/day.ts'

export interface Standing {
  id: number
  week: Week
  hours: number
  corrected: number
}

export interface PlacementWeeks {
  placement: { startsOn: Day; endsBefore: Day | null }
  endsBefore: Day
  weeks: readonly Standing[]
}

/** The week the page is about: the one asked for when it is a week, otherwise this one. */
export function weekAsked(text: string | undefined, today: Day): Week {
  try {
    return text === undefined ? isoWeek(today) : isoWeek(mondayOfWeek(text.trim().toUpperCase()))
  } catch {
    return isoWeek(today)
  }
}

export interface WeekRow {
  week: Week
  standing: Standing | undefined
}

/** The weeks that can be registered: from the placement's first to its last or this one, newest first. */
export function registrableWeeks({ placement, endsBefore, weeks }: PlacementWeeks, today: Day): WeekRow[] {
  const first = mondayOf(placement.startsOn)
  const end = [
    today,
    addDays(endsBefore, -1),
    ...(placement.endsBefore === null ? [] : [addDays(placement.endsBefore, -1)]),
  ]
  const last = mondayOf(end.toSorted()[0] ?? today)
  const rows: WeekRow[] = []
  for (let monday = last; monday >= first; monday = addDays(monday, -7)) {
    const week = isoWeek(monday)
    rows.push({ week, standing: weeks.find((w) => w.week === week) })
  }
  return rows
}

/** The weeks just before and after, when they can be registered. */
export function weeksAround(
  week: Week,
  rows: readonly WeekRow[],
): { before: Week | undefined; after: Week | undefined } {
  const monday = mondayOfWeek(week)
  const known = (day: Day) => rows.find((row) => row.week === isoWeek(day))?.week
  return { before: known(addDays(monday, -7)), after: known(addDays(monday, 7)) }
}
