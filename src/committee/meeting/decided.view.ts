import { capital } from '../../kernel/text.ts'
import { type Day, formatDay } from '../../kernel/day.ts'

/** "Punkt 1: godkendt. Punkt 2: taget til efterretning." */
export function pointsSentence(points: readonly { no: number | null; outcomeText: string | null }[]): string {
  const said = points.map((p) => {
    const words = p.outcomeText ?? 'ikke behandlet'
    return p.no === null ? capital(words) : `Punkt ${p.no}: ${words}`
  })
  return said.length === 0 ? '' : `${said.join('. ')}.`
}

/** "Enhedslisten", "A, F og B". */
function listed(names: readonly string[]): string {
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

/** Small numbers in letters, as a sentence wants them. */
export function counted(n: number): string {
  return ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'][n] ?? String(n)
}
