import { formatDay, type Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { TenderFacts } from '../tender/tender.input.ts'

/** The last day to ask, as the timetable says; without one, questions may come until bids are due. */
export function lastDayToAsk(facts: Pick<TenderFacts, 'timetable'>): Day | undefined {
  return facts.timetable.find((s) => s.step === 'questions-due')?.on
}

interface Asked {
  facts: TenderFacts
  dueAt: string
  cancelled: unknown
}

/** @throws Refusal conflict */
export function mustStillAsk({ facts, dueAt, cancelled }: Asked, now: { at: string; today: Day }): void {
  const last = lastDayToAsk(facts)
  if (cancelled) throw new Refusal('conflict', 'Udbuddet er annulleret, og der svares ikke længere på spørgsmål.')
  if (last !== undefined && now.today > last)
    throw new Refusal('conflict', `Fristen for spørgsmål var ${formatDay(last)}.`, { rule: 'TIMETABLE' })
  if (new Date(now.at) >= new Date(dueAt))
    throw new Refusal('conflict', 'Fristen for tilbud er passeret, og der svares ikke længere på spørgsmål.', {
      rule: 'TIMETABLE',
    })
}
