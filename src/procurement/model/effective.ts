import { fraction, multiply, type Fraction } from '../../kernel/fraction.ts'
import type { Criterion } from './model.ts'

export interface WeighedCriterion {
  criterion: Criterion
  /** 0 for the main criteria, 1 for theirs, and so on. */
  depth: number
  /** Of the whole: 2/5 of 4/5 is 8/25. */
  share: Fraction
}

/** Every criterion with its share of the whole, each before its sub-criteria. */
export function weighed(criteria: readonly Criterion[], of: Fraction = fraction(1), depth = 0): WeighedCriterion[] {
  return criteria.flatMap((criterion) => {
    const share = multiply(of, criterion.weight)
    return [{ criterion, depth, share }, ...weighed(criterion.sub ?? [], share, depth + 1)]
  })
}
