import { formatDay, type Day } from '../../kernel/day.ts'
import { isWorkingDay } from '../../kernel/holidays.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Missing } from './missing.ts'
import { timetableSteps, type TenderFacts } from './tender.input.ts'

type Step = (typeof timetableSteps)[number]

/** The days of a tender in the order its steps follow each other; `dueOn` is the day bids are due. */
export function daysInOrder(facts: Pick<TenderFacts, 'timetable'>, dueOn: Day | undefined): { step: Step; on: Day }[] {
  return timetableSteps.flatMap((step) => {
    const on = step === 'bids-due' && dueOn !== undefined ? dueOn : facts.timetable.find((s) => s.step === step)?.on
    return on === undefined ? [] : [{ step, on }]
  })
}

/**
 * Nobody can answer before there is a question, or bid before the tender is out: the days follow each other.
 * @throws Refusal invalid TIMETABLE, at the step's field
 */
export function mustFollow(facts: Pick<TenderFacts, 'timetable'>, dueOn: Day | undefined): void {
  const days = daysInOrder(facts, dueOn)
  for (const [i, { step, on }] of days.entries()) {
    const before = days[i - 1]
    if (before !== undefined && on < before.on)
      throw at(facts, step, `Dagen ligger før den foregående i tidsplanen (${formatDay(before.on)})`)
  }
}

/** What somebody must hand in falls due on a working day: those that do not, before it is published. */
export function dueOnFreeDays(facts: Pick<TenderFacts, 'timetable'>, dueOn: Day | undefined): Missing[] {
  return daysInOrder(facts, dueOn)
    .filter(({ step, on }) => handedIn.includes(step) && !isWorkingDay(on))
    .map(({ step, on }) => ({
      field: fieldOf(facts, step),
      message: `${formatDay(on)} er ikke en arbejdsdag. Vælg en anden dag`,
      rule: 'TIMETABLE',
    }))
}

const handedIn: readonly Step[] = ['questions-due', 'answers-due', 'bids-due']

function at(facts: Pick<TenderFacts, 'timetable'>, step: Step, message: string): Refusal {
  const issues = [{ field: fieldOf(facts, step), message }]
  return new Refusal('invalid', `${message}.`, { rule: 'TIMETABLE', issues })
}

function fieldOf(facts: Pick<TenderFacts, 'timetable'>, step: Step): string {
  return step === 'bids-due' ? 'bidsDueAt' : `timetable.${facts.timetable.findIndex((s) => s.step === step)}.on`
}
