import { fraction } from '../../kernel/fraction.ts'
import type { CriterionKind, EffortCriterion } from './criteria.ts'

/** A criterion as it is stored, with its exact weight. */
export function criterionOf({ weight: [n, d], ...c }: StoredCriterion): EffortCriterion {
  return { ...c, weight: fraction(n, d) }
}

export function criterionOut(stored: StoredCriterion) {
  const { weight, ...c } = criterionOf(stored)
  return { ...c, weight: { numerator: weight.n, denominator: weight.d } }
}

export interface StoredCriterion {
  id: string
  title: string
  kind: CriterionKind
  weight: [number, number]
}
