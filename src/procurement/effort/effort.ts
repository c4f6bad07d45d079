import type { Day } from '../../kernel/day.ts'

/** The rows an effort has, as far as its course goes. */
export interface Standing {
  /** The committee has been told of the need; without that the need is only mapped. */
  told: boolean
  /** The need was withdrawn, or the committee's answer was to go no further. */
  needClosed: boolean
  surveyed: boolean
  suitable: number
  invited: number
  answerBy: Day | null
  /** Proposals that have been sent and not withdrawn. */
  proposals: number
  assessed: boolean
  awarded: boolean
  ended: boolean
  implemented: boolean
}

export const effortStates = [
  ...['mapping', 'told', 'surveyed', 'open', 'due', 'assessed', 'awarded', 'running', 'ended'],
] as const

export type EffortState =
  | 'mapping'
  | 'told'
  | 'surveyed'
  | 'open'
  | 'due'
  | 'assessed'
  | 'awarded'
  | 'running'
  | 'ended'

/** State is the rows there are: the furthest one names it. */
export function stateOf(s: Standing, today: Day): EffortState {
  if (s.ended) return 'ended'
  if (s.implemented) return 'running'
  if (s.awarded) return 'awarded'
  if (s.assessed) return 'assessed'
  if (s.answerBy !== null) return today <= s.answerBy ? 'open' : 'due'
  if (s.surveyed) return 'surveyed'
  return s.told ? 'told' : 'mapping'
}

/** The step of the four an effort stands in: mapping, identification, contracting, implementation. */
export function stepOf(s: Standing): 1 | 2 | 3 | 4 {
  if (s.awarded) return 4
  if (s.invited > 0) return 3
  return s.told ? 2 : 1
}
