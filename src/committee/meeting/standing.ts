import type { Day } from '../../kernel/day.ts'
import { ends } from './outcome.ts'

/** A decision as it lies: one point of one record. */
export interface DecisionRow {
  id: string
  record: string
  item: string
  point: number | null
  outcome: string
  outcome_text: string
  vote: string
  vote_text: string | null
  votes_for: string[]
  votes_against: string[]
  abstained: string[]
  day: Day | null
  meeting: string | null
  agenda_no: number | null
  replaces: string | null
  reason: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  seq: bigint
}

export interface RecommendationPoint {
  no: number | null
  asks: string
  says: string
  namesBody: string | null
}

/**
 * What stands for each point: of the decisions nobody has corrected, the one of the latest day, and of one day the one recorded last. A point that was
 * postponed on 9 March and approved on 13 April stands as approved; both are in the history.
 */
export function standing(rows: readonly DecisionRow[]): Map<number | null, DecisionRow> {
  const replaced = new Set(rows.map((r) => r.replaces))
  const current = rows.filter((r) => !replaced.has(r.id)).toSorted(byDay)
  return new Map(current.map((r) => [r.point, r]))
}

function byDay(a: DecisionRow, b: DecisionRow): number {
  return (a.day ?? '').localeCompare(b.day ?? '') || Number(a.seq - b.seq)
}

/**
 * Whether a point can be decided on a day: when nothing stands, when it is postponed, or when what is told is an earlier postponement that had been
 * forgotten.
 */
export function isOpen(stands: DecisionRow | undefined, told: { outcome: string; day: Day | null }): boolean {
  if (stands === undefined || !ends(stands.outcome)) return true
  return !ends(told.outcome) && told.day !== null && stands.day !== null && told.day < stands.day
}

export type Stage = 'waiting' | 'postponed' | 'partly' | 'decided'

/** Where a case is: nothing decided, some of it, all of it, or put off. */
export function stageOf(points: readonly { outcome: string | null }[]): Stage {
  const told = points.flatMap((p) => (p.outcome === null ? [] : [p.outcome]))
  if (told.length === 0) return 'waiting'
  if (told.length === points.length && told.every(ends)) return 'decided'
  return told.some(ends) ? 'partly' : 'postponed'
}

export interface Warning {
  rule: 'BODY-DECIDES'
  point: number | null
  names: string
  decides: string
}

/** A point that says another body decides than the one that did: both readings are kept, neither is mended (X01). */
export function bodyWarnings(points: readonly RecommendationPoint[], decides: string | null): Warning[] {
  return points.flatMap(({ no, namesBody }) =>
    decides === null || namesBody === null || namesBody === decides
      ? []
      : [{ rule: 'BODY-DECIDES' as const, point: no, names: namesBody, decides }],
  )
}

/** "Beslutning: punkt 1 godkendt, punkt 2 taget til efterretning" or "Beslutning: godkendt". */
export function decisionLabel(points: readonly { no: number | null; words: string }[]): string {
  const told = points.map((p) => (p.no === null ? p.words : `punkt ${p.no} ${p.words}`))
  const [first = ''] = points.map((p) => p.words)
  const alike = points.length > 1 && points.every((p) => p.words === first)
  return short(`Beslutning: ${alike ? `alle ${points.length} punkter ${first}` : told.join(', ')}`)
}

const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text)
