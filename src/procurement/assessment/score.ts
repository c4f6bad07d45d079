import { type Fraction, add, compare, fraction, multiply } from '../../kernel/fraction.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { type EffortCriterion, weighed } from '../market/criteria.ts'

export interface Score {
  enterprise: string
  points: readonly { criterion: string; points: number }[]
}

/**
 * Σ weight × points, exactly. The supplier is a name to hang the total on, and nothing else of it is looked at (R03).
 * Worked example: 60 pct. and 4 points, 40 pct. and 3 points: 0,6 × 4 + 0,4 × 3 = 3,6.
 */
export function totalOf(criteria: readonly EffortCriterion[], score: Score): Fraction {
  return criteria.reduce((sum, c) => {
    const given = score.points.find((p) => p.criterion === c.id)?.points ?? 0
    return add(sum, multiply(c.weight, fraction(given)))
  }, fraction(0))
}

/** Most points first; equal totals share a rank, since no machine draws lots. */
export function ranked<S extends Score>(
  criteria: readonly EffortCriterion[],
  scores: readonly S[],
): (S & { total: Fraction; rank: number })[] {
  const totals = scores.map((s) => ({ ...s, total: totalOf(criteria, s) }))
  return totals
    .map((s) => ({ ...s, rank: 1 + totals.filter((other) => compare(other.total, s.total) > 0).length }))
    .toSorted((a, b) => a.rank - b.rank || a.enterprise.localeCompare(b.enterprise))
}

/**
 * Every proposal that stands is scored on every weighted criterion, within the scale, and none that does not stand.
 * @throws Refusal invalid, naming each place
 */
export function mustScoreAll(
  criteria: readonly EffortCriterion[],
  standing: readonly { enterprise: string; name: string }[],
  scores: readonly Score[],
  most: number,
): void {
  const issues = [
    ...standing.flatMap(({ enterprise, name }) =>
      scores.some((s) => s.enterprise === enterprise)
        ? []
        : [{ field: 'scores', message: `Forslaget fra ${name} er ikke vurderet` }],
    ),
    ...scores.flatMap((s, i) => issuesOf(s, i)),
  ]
  if (issues.length > 0) throw new Refusal('invalid', issues[0]?.message ?? '', { issues })

  function issuesOf(s: Score, i: number) {
    const name = standing.find((p) => p.enterprise === s.enterprise)?.name
    if (name === undefined)
      return [{ field: `scores.${i}.enterprise`, message: 'Virksomheden har intet forslag, der står' }]
    return weighed(criteria).flatMap((c, j) => {
      const given = s.points.filter((p) => p.criterion === c.id)
      const field = `scores.${i}.points.${j}.points`
      if (given.length !== 1) return [{ field, message: `Giv ${name} point for »${c.title}«` }]
      return (given[0]?.points ?? 0) > most ? [{ field, message: `Højst ${most} point for »${c.title}«` }] : []
    })
  }
}
