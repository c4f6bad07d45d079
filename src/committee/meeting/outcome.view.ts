import { capital } from '../../kernel/text.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import { isOutcome, type Outcome, outcomeWords } from './outcome.ts'
import type { Stage } from './standing.ts'

/** A state in words, with the tone that gives it its icon. */
export interface Said {
  tone: Tone
  words: string
}

const tones: Readonly<Record<Outcome, Tone>> = {
  approved: 'good',
  changed: 'good',
  decided: 'good',
  noted: 'info',
  postponed: 'waiting',
  rejected: 'bad',
}

export function outcomeSaid(outcome: string | null): Said {
  if (outcome === null || !isOutcome(outcome)) return { tone: 'neutral', words: 'Ikke behandlet' }
  return { tone: tones[outcome], words: capital(outcomeWords[outcome]) }
}

/** The minutes' own words, where they say more than the ordinary ones. */
export function ownWords(outcome: string | null, text: string | null): string | null {
  return outcome === null || text === null || (isOutcome(outcome) && outcomeWords[outcome] === text)
    ? null
    : capital(text)
}

const stages: Readonly<Record<Stage, Said>> = {
  waiting: { tone: 'neutral', words: 'Ikke behandlet' },
  postponed: { tone: 'waiting', words: 'Udsat' },
  partly: { tone: 'waiting', words: 'Delvist afgjort' },
  decided: { tone: 'good', words: 'Afgjort' },
}

export const stageSaid = (stage: Stage): Said => stages[stage]

/** What a list can show of a case in one state: the outcome its points share, otherwise how far it has come. */
export function caseSaid(stage: Stage, points: readonly { outcome: string | null }[]): Said {
  const [first] = points
  const alike = first !== undefined && points.every((p) => p.outcome === first.outcome)
  return alike && first.outcome !== null ? outcomeSaid(first.outcome) : stageSaid(stage)
}

const verbs: Readonly<Record<Outcome, string>> = {
  approved: 'godkendte indstillingen',
  noted: 'tog sagen til efterretning',
  postponed: 'udsatte sagen',
  rejected: 'forkastede indstillingen',
  changed: 'godkendte indstillingen med ændringer',
  decided: 'traf beslutning i sagen',
}

/** What the committee did, as a verb: of one outcome for all points, otherwise how far the case has come. */
export function did(stage: Stage, points: readonly { outcome: string | null }[]): string {
  const [first] = points
  const one = first?.outcome ?? ''
  if (isOutcome(one) && points.every((p) => p.outcome === one)) return verbs[one]
  return { waiting: '', postponed: 'udsatte sagen', partly: 'afgjorde en del af sagen', decided: 'afgjorde sagen' }[
    stage
  ]
}
