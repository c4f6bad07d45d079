import type { Fraction } from '../../kernel/fraction.ts'
import { Refusal } from '../../kernel/refusal.ts'

/** What a criterion, or a note beside the points, is about. */
export const criterionKinds = ['quality', 'economy', 'place-of-performance', 'supplier-location'] as const

export type CriterionKind = (typeof criterionKinds)[number]

export interface EffortCriterion {
  id: string
  title: string
  kind: CriterionKind
  weight: Fraction
}

interface Weighed {
  kind: CriterionKind
  weight?: Fraction | undefined
}

/**
 * R03: before contracting nothing weighs where a supplier is found. It may be required, and weighed, that the work is done in the area.
 * @throws Refusal unlawful, beside each weight on a supplier's location
 */
export function mustNotWeighLocation(list: 'criteria' | 'notes', given: readonly Weighed[]): void {
  const message =
    'Det må ikke tælle, at en virksomhed i forvejen er til stede i området. Fjern vægten, eller stil i stedet krav om, hvor indsatsen udføres.'
  const issues = given.flatMap((c, i) =>
    c.kind === 'supplier-location' && (c.weight?.n ?? 0n) > 0n ? [{ field: `${list}.${i}.weight`, message }] : [],
  )
  if (issues.length > 0) throw new Refusal('unlawful', message, { rule: 'R03', issues })
}

/** The criteria that are given points: those with a weight. */
export function weighed(criteria: readonly EffortCriterion[]): EffortCriterion[] {
  return criteria.filter((c) => c.weight.n > 0n)
}
