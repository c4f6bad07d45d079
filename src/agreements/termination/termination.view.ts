import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import type { TerminationShown } from './termination.input.ts'

/** How a termination stands on a day. */
export function terminationState(t: TerminationShown, today: Day): { tone: Tone; words: string } {
  const last = formatDay(addDays(t.endsBefore, -1))
  if (t.recalled !== null) return { tone: 'neutral', words: 'taget tilbage' }
  if (t.end === null) return { tone: 'waiting', words: 'venter på en anden' }
  if (t.end.kind === 'rejected') return { tone: 'bad', words: 'afvist' }
  if (t.end.kind === 'withdrawn') return { tone: 'neutral', words: 'trukket tilbage' }
  return t.endsBefore <= today
    ? { tone: 'neutral', words: `ophørt ${last}` }
    : { tone: 'act', words: `opsagt til ${last}` }
}

export function terminationsSentence(rows: readonly TerminationShown[], today: Day): string {
  const standing = rows.find((t) => t.end?.kind === 'approved' && t.recalled === null)
  if (standing !== undefined) {
    const last = formatDay(addDays(standing.endsBefore, -1))
    const what = standing.lot === null ? 'Aftalen' : 'En delaftale'
    return `${what} ${standing.endsBefore <= today ? 'ophørte' : 'er opsagt og ophører'} efter ${last}.`
  }
  return rows.some((t) => t.end === null) ? 'En opsigelse venter på en anden.' : 'Aftalen er ikke opsagt.'
}

/** "12 borgere er i gang: Borgerne flyttes til et andet tilbud." */
export function runningWords({ running }: Pick<TerminationShown, 'running'>): string {
  if (running === 0) return 'Ingen borgere er i gang'
  return running === 1 ? 'Én borger er i gang' : `${running} borgere er i gang`
}
