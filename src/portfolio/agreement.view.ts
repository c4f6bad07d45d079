import { addDays, addMonths, formatDay, type Day } from '../kernel/day.ts'
import { formatPeriod } from '../kernel/period.ts'
import type { Tone } from '../platform/web/ui/index.ts'
import { unknownIn } from '../platform/web/worlds.ts'

interface Term {
  startsOn: Day | null
  /** The first day after the term. */
  endsBefore: Day | null
}

interface Standing extends Term {
  state: string
}

/** What kind of agreement it is, in the municipality's words. */
export function agreementKind(kind: string): string {
  return kinds[kind] ?? kind
}

/** How an agreement stands on a day, in words with a tone. Only a concluded one can be in force. */
export function agreementState({ state, startsOn, endsBefore }: Standing, today: Day): { tone: Tone; words: string } {
  if (state === 'planned') return { tone: 'info', words: 'Planlagt i papiret' }
  if (state === 'printed') return { tone: 'neutral', words: 'Som trykt' }
  if (startsOn !== null && startsOn > today) return { tone: 'waiting', words: `Begynder ${formatDay(startsOn)}` }
  if (endsBefore !== null && endsBefore <= today) return { tone: 'neutral', words: 'Udløbet' }
  if (endsWithinYear({ endsBefore }, today)) return { tone: 'act', words: 'I kraft, slutter inden for et år' }
  return { tone: 'good', words: 'I kraft' }
}

/** The last day lies ahead, and at most a year away. */
export function endsWithinYear({ endsBefore }: { endsBefore: Day | null }, today: Day): boolean {
  return endsBefore !== null && endsBefore > today && endsBefore <= addMonths(today, 12)
}

/** "1. januar 2024 – 31. december 2026"; a day that is not printed is said to be so. */
export function termWords({ startsOn, endsBefore }: Term, world: string): string {
  if (startsOn !== null) return formatPeriod({ from: startsOn, to: endsBefore })
  return endsBefore === null ? unknownIn(world) : `til ${lastDay(endsBefore)} (begyndelsen er ${unknownIn(world)})`
}

/** '31. december 2026' of the half-open end '2027-01-01'. */
export function lastDay(before: Day): string {
  return formatDay(addDays(before, -1))
}

const kinds: Readonly<Record<string, string>> = {
  framework: 'Rammeaftale',
  direct: 'Direkte tildelt aftale',
  internal: 'Intern aftale',
  municipal: 'Kommunens eget tilbud',
}
