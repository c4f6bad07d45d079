import { format, multiply, fraction, toDecimal, type Fraction } from '../../../kernel/fraction.ts'
import { allCriteria, effectiveWeights } from '../../model/model.ts'
import type { TenderFacts } from '../../tender/tender.input.ts'

/** The criteria without sub-criteria, each with what it weighs in the whole. */
export function shownCriteria({ criteria }: TenderFacts) {
  const weights = effectiveWeights(criteria)
  return allCriteria(criteria)
    .filter((c) => c.sub === undefined)
    .map((c) => {
      const weight = weights.get(c.id) ?? fraction(0)
      return {
        ...{ id: c.id, title: c.title ?? null, weight: format(weight), percent: percent(weight) },
        price: c.price?.kind ?? null,
      }
    })
}

export function shownScale({ scale }: TenderFacts) {
  if (!scale) return null
  const text = (f: Fraction) => toDecimal(f, scale.decimals).replace(/\.0+$/, '')
  return { min: text(scale.min), max: text(scale.max), decimals: scale.decimals }
}

/** "26,67 pct."; whole ones without decimals. */
export function percent(f: Fraction): string {
  return `${toDecimal(multiply(f, fraction(100)), 2)
    .replace('.', ',')
    .replace(/,00$/, '')} pct.`
}
