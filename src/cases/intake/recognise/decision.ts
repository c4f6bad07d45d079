import { clip, type Line } from './line.ts'

export type Outcome = 'approved' | 'noted' | 'postponed' | 'rejected'

export interface DecisionFound {
  line: number
  says: string
  points: { no: number; outcome: Outcome; says: string; line: number }[]
  /** Of the recommendation as a whole, where the points are not decided one by one. */
  outcome: Outcome | null
  vote: 'none' | 'taken' | null
}

export interface RemarkFound {
  line: number
  parties: string[]
  joinedBy: string[]
  gist: string
}

/** What was decided, from the lines under "Beslutning". */
export function decisionIn(lines: readonly Line[]): { decision: DecisionFound | null; used: number[] } {
  const used: number[] = []
  const decision: DecisionFound = { line: 0, says: '', points: [], outcome: null, vote: null }
  for (const { line, text } of lines.flatMap(sentencesOf)) {
    const outcome = outcomeOf(text)
    const no = pointDecided(text)
    const vote = voteOf(text)
    if (vote !== null && decision.vote === null) decision.vote = vote
    if (outcome !== null && (no !== undefined || /\b(indstillingen|sagen|punktet|udvalget)\b/i.test(text))) {
      if (no !== undefined) decision.points.push({ no: Number(no), outcome, says: clip(text, 200), line: line.no })
      else decision.outcome ??= outcome
      if (decision.line === 0) Object.assign(decision, { line: line.no, says: clip(text, 300) })
      used.push(line.no)
    } else if (vote !== null) used.push(line.no)
  }
  // A line of which only the vote was read is not understood.
  return decision.line === 0 ? { decision: null, used: [] } : { decision, used }
}

/** "Punkt 1 blev godkendt. Punkt 2 blev udsat." is two. */
function sentencesOf(line: Line): { line: Line; text: string }[] {
  return line.text
    .trim()
    .split(/(?<=\p{L}[.;])\s+(?=\p{Lu})/u)
    .map((text) => ({ line, text }))
}

/** "1. at blev godkendt", "At-punkt 1", "Indstillingens punkt 1 blev godkendt": one point alone. */
function pointDecided(text: string): string | undefined {
  const [, first] = /^(?:[-•]\s*)?(\d{1,2})[.)]?\s*at(?:-punkt(?:et)?)?\b/i.exec(text) ?? []
  if (first !== undefined) return first
  const named = [...text.matchAll(/\bpunkt(?:et)?\s+(\d{1,2})\b(?!\s*(?:,|og|-|–)\s*\d)/gi)]
  return named.length === 1 ? named[0]?.[1] : undefined
}

function outcomeOf(text: string): Outcome | null {
  if (/\b(udsat|udsættes|udskudt)\b/i.test(text)) return 'postponed'
  if (/\b(forkastet|afvist|ikke godkendt|bortfaldt?)\b/i.test(text)) return 'rejected'
  if (/til\s+efterretning/i.test(text)) return 'noted'
  if (/\b(godkendt|tiltrådt|vedtaget|godkendte|tiltrådte)\b/i.test(text)) return 'approved'
  return null
}

function voteOf(text: string): 'none' | 'taken' | null {
  if (/uden afstemning/i.test(text)) return 'none'
  return /\b(for stemte|imod stemte|stemte (?:for|imod)|efter afstemning|stemmer (?:for|imod))\b/i.test(text)
    ? 'taken'
    : null
}

const remark =
  /^(.{1,160}?)\s+(?:fremsatte|havde|afgav|ønskede)\s+(?:følgende|en|nedenstående)\s+(?:protokol)?bemærkning(?:er)?(?:\s+til protokollen)?\s*,?\s*(?:som\s+(.{1,160}?)\s+tilsluttede\s+sig)?\s*:?\s*$/i

/** Remarks to the minutes: whose, who joined, and how they begin. */
export function remarksIn(lines: readonly Line[]): { remarks: RemarkFound[]; used: number[] } {
  const used: number[] = []
  const remarks: RemarkFound[] = []
  for (const [i, line] of lines.entries()) {
    const [, by, joiners] = remark.exec(line.text.trim()) ?? []
    if (by === undefined) continue
    const text = paragraphAfter(lines, i)
    remarks.push({
      line: line.no,
      parties: namesIn(by),
      joinedBy: joiners === undefined ? [] : namesIn(joiners),
      gist: clip(text.map((l) => l.text.replace(/^[”"“»\s]+/, '')).join(' '), 240),
    })
    used.push(line.no, ...text.map((l) => l.no))
  }
  return { remarks, used }
}

function paragraphAfter(lines: readonly Line[], i: number): Line[] {
  const from = lines.findIndex((l, j) => j > i && l.text.trim() !== '')
  if (from < 0) return []
  const to = lines.findIndex((l, j) => j > from && (/^\[?Til top/i.test(l.text.trim()) || remark.test(l.text.trim())))
  return lines.slice(from, to < 0 ? undefined : to).filter((l) => l.text.trim() !== '')
}

/** "A, F, B, Ø, V, O og U2" → seven; "Radikale Venstre og Alternativet" → two. */
function namesIn(text: string): string[] {
  return text
    .split(/\s*,\s*|\s+og\s+|\s+samt\s+/)
    .map((name) => name.replace(/[.:]$/, '').trim())
    .filter((name) => name !== '' && name.length <= 60)
}
