import { formatDay, type Day } from '../../kernel/day.ts'
import { roleNames } from '../../platform/index.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import { isOutcome, outcomeWords, type Outcome } from './outcome.ts'
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

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

/** "Punkt 1: godkendt. Punkt 2: taget til efterretning." */
export function pointsSentence(points: readonly { no: number | null; outcomeText: string | null }[]): string {
  const said = points.map((p) => {
    const words = p.outcomeText ?? 'ikke behandlet'
    return p.no === null ? capital(words) : `Punkt ${p.no}: ${words}`
  })
  return said.length === 0 ? '' : `${said.join('. ')}.`
}

/** "Enhedslisten", "A, F og B". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`
}

/** Who remarked, and who joined: "Et samlet udvalg (A, F og B)". */
export function remarkBy(r: {
  parties: readonly string[]
  joinedBy: readonly string[]
  wholeCommittee: boolean
}): string {
  const by = r.wholeCommittee ? `Et samlet udvalg (${listed(r.parties)})` : listed(r.parties)
  return r.joinedBy.length === 0 ? by : `${by}, tilsluttet af ${listed(r.joinedBy)}`
}

export interface VoteShown {
  vote: string
  voteText: string | null
  for: readonly string[]
  against: readonly string[]
  abstained: readonly string[]
}

/** The vote in one line; null where nothing was decided. What the minutes do not print is said so. */
export function voteLine(v: VoteShown, world: string): string {
  const counted = [
    v.for.length ? `for: ${listed(v.for)}` : '',
    v.against.length ? `imod: ${listed(v.against)}` : '',
    v.abstained.length ? `undlod at stemme: ${listed(v.abstained)}` : '',
  ].filter(Boolean)
  const how = v.voteText === null ? (world === 'papers' ? 'Ikke trykt' : 'Ikke oplyst') : capital(v.voteText)
  return counted.length ? `${how}. ${capital(counted.join('; '))}.` : how
}

/** A day, the words that stand for it, or that neither is known. */
export function whenSaid(day: Day | null, text: string | null = null, unknown = 'Dag ikke oplyst'): string {
  return day === null ? (text === null ? unknown : capital(text)) : formatDay(day)
}

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

/** Small numbers in letters, as a sentence wants them. */
export function counted(n: number): string {
  return ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'][n] ?? String(n)
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
