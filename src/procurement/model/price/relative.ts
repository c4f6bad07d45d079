import { add, fraction, multiply, subtract, type Fraction } from '../../../kernel/fraction.ts'
import type { Oere } from '../../../kernel/money.ts'
import type { Scale } from '../model.ts'

interface Input {
  scale: Scale
  priceOere: Oere
  /** The lowest price of the admissible bids. */
  lowestOere: Oere
}

/**
 * Relative (“forholdsmæssig”): the lowest price has the most points, twice the lowest price has half of them.
 *
 *     points = min + (max − min) × Pmin / P
 *
 * Example, scale 0–8, lowest price 1,000,000: a price of 1,250,000 has 8 × 1,000,000 / 1,250,000 = 6.4 points.
 * A price of 0 is the lowest there can be and has the most points; beside it every other has the scale's lowest.
 */
export function relative({ scale, priceOere, lowestOere }: Input): Fraction {
  if (priceOere === lowestOere) return scale.max
  const range = subtract(scale.max, scale.min)
  return add(scale.min, multiply(range, fraction(lowestOere, priceOere)))
}
