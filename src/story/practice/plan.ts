import { addDays, addMonths, mondayOf, weekday, type Day } from '../../kernel/day.ts'
import { addWorkingDays, isWorkingDay } from '../../kernel/holidays.ts'
import { lots, placementEnterprises } from './cast.ts'
import { between, drawsOf, pick } from './draws.ts'

export interface PlannedCourse {
  key: string
  citizen: number
  lot: 1 | 2
  supplier: string
  sentOn: Day
  startsOn: Day
  endsOn: Day
  /** null = still waiting for its answer on the story's last day. */
  answer: { on: Day; kind: 'accept' | 'decline' } | null
  /** The last day of a course that has ended; the caseworker closes it within the week. */
  endedOn: Day | null
  early: boolean
  attendance: { day: Day; kind: 'present' | 'excused' | 'absent' }[]
  placement: PlannedPlacement | null
}

export interface PlannedPlacement {
  enterprise: string
  registeredOn: Day
  startsOn: Day
  tasks: string
  weeks: { monday: Day; hundredths: number; corrected: number | null }[]
}

const agreementEnds = '2026-12-31'
const tasks = [
  'Oprydning og pakning',
  'Servering og opvask',
  'Varemodtagelse',
  'Vask og foldning',
  'Plantning og lugning',
  'Let rengøring',
  'Hjælp i køkkenet',
]

/** The courses of one lot: each slot takes one citizen after another, from January 2024 to the story's last day. */
export function planLot(no: 1 | 2, slots: number, until: Day, citizens: readonly number[]): PlannedCourse[] {
  const courses: PlannedCourse[] = []
  let next = 0
  for (let slot = 0; slot < slots; slot++) {
    const draw = drawsOf(no * 1000 + slot)
    let starts = addDays('2024-01-08', between(draw, 0, 60))
    while (addDays(starts, -21) <= until && starts < '2026-11-15' && next < citizens.length) {
      const course = planCourse(
        `${no}/${slot}/${courses.length}`,
        no,
        citizens[next++] ?? 0,
        workingDayFrom(starts),
        until,
        draw,
      )
      courses.push(course)
      const free = course.answer?.kind === 'decline' ? addDays(course.answer.on, 1) : (course.endedOn ?? course.endsOn)
      starts = addDays(free, between(draw, 10, 24))
    }
  }
  return courses
}

function planCourse(
  key: string,
  lot: 1 | 2,
  citizen: number,
  startsOn: Day,
  until: Day,
  draw: () => number,
): PlannedCourse {
  const sentOn = workingDayFrom(addDays(startsOn, -between(draw, 14, 21)))
  const planned = addDays(addMonths(startsOn, between(draw, 4, 8)), -1)
  const endsOn = planned > agreementEnds ? agreementEnds : planned
  const answeredOn = addWorkingDays(sentOn, between(draw, 1, 3))
  const kind = draw() < 0.05 ? ('decline' as const) : ('accept' as const)
  const answer = answeredOn > until ? null : { on: answeredOn, kind }
  const early = draw() < 0.12 ? addDays(startsOn, between(draw, 30, 100)) : null
  const ended = early && early < endsOn ? workingDayFrom(early) : endsOn
  const endedOn = answer?.kind === 'accept' && addDays(ended, 7) <= until ? ended : null
  const last = [endedOn ?? endsOn, until].sort()[0] ?? until
  const supplier = pick(draw, lots[lot - 1]?.suppliers ?? [])
  const runs = answer?.kind === 'accept'
  const placement = runs && draw() < 0.6 ? planPlacement(startsOn, last, until, draw) : null
  return {
    key,
    citizen,
    lot,
    supplier,
    sentOn,
    startsOn,
    endsOn,
    answer,
    endedOn,
    early: endedOn !== null && endedOn < endsOn,
    attendance: runs ? meetings(startsOn, last, until, draw) : [],
    placement,
  }
}

/** A meeting about every other week: most turn up, some send word, a few stay away. */
function meetings(from: Day, last: Day, until: Day, draw: () => number): PlannedCourse['attendance'] {
  const out: PlannedCourse['attendance'] = []
  // The story's last day is left to the one who tries the mentor's page.
  for (let day = from; day <= last && day < until; day = workingDayFrom(addDays(day, 14))) {
    const d = draw()
    out.push({ day, kind: d < 0.84 ? 'present' : d < 0.94 ? 'excused' : 'absent' })
  }
  return out
}

function planPlacement(startsOn: Day, last: Day, until: Day, draw: () => number): PlannedPlacement | null {
  const from = mondayOf(addDays(startsOn, between(draw, 40, 90)))
  if (from <= startsOn || addDays(from, 6) > last) return null
  // Last week's hours are left to the one who tries the mentor's page.
  const weeks: PlannedPlacement['weeks'] = []
  let hours = between(draw, 3, 8) * 100
  for (
    let monday = from;
    addDays(monday, 6) <= last && addDays(monday, 14) <= mondayOf(until);
    monday = addDays(monday, 7)
  ) {
    const d = draw()
    const hundredths = d < 0.08 ? 0 : hours + pick(draw, [-100, -50, 0, 0, 25, 50, 100])
    weeks.push({ monday, hundredths, corrected: draw() < 0.02 ? hundredths + 50 : null })
    hours = Math.min(1850, hours + pick(draw, [0, 25, 50]))
  }
  return {
    enterprise: pick(draw, placementEnterprises).id,
    registeredOn: from > until ? until : from,
    startsOn: from,
    tasks: pick(draw, tasks),
    weeks,
  }
}

function workingDayFrom(day: Day): Day {
  let d = day
  while (!isWorkingDay(d) || weekday(d) > 5) d = addDays(d, 1)
  return d
}
