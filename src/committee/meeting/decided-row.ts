import type { z } from 'zod'
import { sourceOf } from '../../platform/index.ts'
import type { HistoryOut, PointOut } from './decided.output.ts'
import { voteWords } from './outcome.ts'
import type { DecisionRow, RecommendationPoint } from './standing.ts'

/** A case decided as a whole has one row without a number; otherwise one for each recommended point. */
export function pointsShown(
  recommendation: readonly RecommendationPoint[],
  stands: ReadonlyMap<number | null, DecisionRow>,
): z.input<typeof PointOut>[] {
  const known = new Set(recommendation.map((p) => p.no))
  const rest = [...stands.keys()]
    .filter((no) => !known.has(no))
    .map((no) => ({ no, asks: null, says: null, namesBody: null }))
  return [...recommendation, ...rest].map((p) => {
    const d = stands.get(p.no)
    return {
      ...p,
      outcome: d?.outcome ?? null,
      outcomeText: d?.outcome_text ?? null,
      day: d?.day ?? null,
      decision: d?.id ?? null,
    }
  })
}

export function voteOf(d: DecisionRow | undefined) {
  const counted = (['unanimous', 'vote'] as const).find((v) => v === d?.vote)
  return {
    vote: counted ?? ('none' as const),
    voteText: d === undefined ? null : voteWords(d.vote, d.vote_text),
    for: d?.votes_for ?? [],
    against: d?.votes_against ?? [],
    abstained: d?.abstained ?? [],
  }
}

export function historyOut(d: DecisionRow): z.input<typeof HistoryOut> {
  const { record, point, outcome, day, meeting, replaces, reason } = d
  const said = { record, point, outcome, outcomeText: d.outcome_text, day, meeting, replaces, reason }
  return { decision: d.id, ...said, ...voteOf(d), source: sourceOf(d) }
}
