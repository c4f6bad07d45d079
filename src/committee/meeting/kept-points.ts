import { Refusal } from '../../kernel/refusal.ts'
import type { PointGiven } from './decision.input.ts'
import type { RecommendationPoint } from './standing.ts'

/**
 * The points to keep: what is known of them, and what the record itself says where nothing is known.
 * @throws Refusal invalid for a number the recommendation does not have, or a new point without words
 */
export function keptPoints(
  known: readonly RecommendationPoint[],
  given: readonly PointGiven[],
): { no: number; asks: string; says: string; namesBody: string | null }[] {
  const told = given.flatMap((p, i) => {
    if (p.no === undefined) return []
    const stands = known.find((k) => k.no === p.no)
    if (!stands && known.length > 0) throw unknownPoint(i, p.no, known)
    const says = p.says ?? stands?.says
    if (says === undefined) throw wordless(i, p.no)
    const asks = p.asks ?? stands?.asks ?? asksBy[p.outcome]
    return [{ no: p.no, asks, says, namesBody: p.namesBody ?? stands?.namesBody ?? null }]
  })
  const rest = known.flatMap((k) => (k.no === null || told.some((p) => p.no === k.no) ? [] : [{ ...k, no: k.no }]))
  return [...told, ...rest].toSorted((a, b) => a.no - b.no)
}

const asksBy = {
  ...{ approved: 'approve', noted: 'note', postponed: 'other', rejected: 'approve', changed: 'approve' },
  decided: 'decide',
} as const

function unknownPoint(i: number, no: number, known: readonly RecommendationPoint[]): Refusal {
  const message = `Indstillingen har ikke et punkt ${no}. Den har: ${known.map((k) => k.no).join(', ')}.`
  return new Refusal('invalid', message, { issues: [{ field: `points.${i}.no`, message }] })
}

function wordless(i: number, no: number): Refusal {
  const message = `Skriv, hvad punkt ${no} går ud på: sagens indstilling er ikke i registret.`
  return new Refusal('invalid', message, { issues: [{ field: `points.${i}.says`, message }] })
}
