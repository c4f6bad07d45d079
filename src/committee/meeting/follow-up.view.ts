import type { Day } from '../../kernel/day.ts'
import { roleNames } from '../../platform/index.ts'
import type { Said } from './outcome.view.ts'

export interface FollowUpShown {
  who: string | null
  due: Day | null
  dueText: string | null
  ended: string | null
  endedOn: Day | null
}

/** How a duty that follows a decision stands today. */
export function followUpSaid(f: FollowUpShown, today: Day): Said {
  if (f.ended !== null)
    return { tone: f.ended === 'done' ? 'good' : 'neutral', words: f.ended === 'done' ? 'Udført' : 'Bortfaldet' }
  if (f.due === null) return { tone: 'neutral', words: 'Uden dato' }
  if (f.due < today) return { tone: 'bad', words: 'Over fristen' }
  return f.due === today ? { tone: 'act', words: 'I dag' } : { tone: 'waiting', words: 'Venter' }
}

export function whoSaid(who: string | null): string {
  if (who === null) return 'Ingen valgt'
  return Object.entries(roleNames).find(([role]) => role === who)?.[1].da ?? who
}
