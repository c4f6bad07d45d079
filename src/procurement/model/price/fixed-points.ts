import { add, fraction, multiply, subtract, type Fraction } from '../../../kernel/fraction.ts'
import type { Oere } from '../../../kernel/money.ts'
import type { Scale } from '../model.ts'

interface Input {
  scale: Scale
  priceOere: Oere
  /** Published with the tender: at or below the low price the most points, at or above the high price the lowest. */
  lowOere: Oere
  highOere: Oere
}

/**
 * Fixed end points (“absolut”): depends on no other bid, so a bid that cannot win cannot decide who does.
 *
 *     points = min + (max − min) × (Phigh − P) / (Phigh − Plow), never outside the scale
 *
 * Example, scale 0–8, end points 800,000 and 1,600,000: a price of 1,000,000 has 8 × 600,000 / 800,000 = 6 points.
 */
export function fixedPoints({ scale, priceOere, lowOere, highOere }: Input): Fraction {
  if (priceOere <= lowOere) return scale.max
  if (priceOere >= highOere) return scale.min
  const range = subtract(scale.max, scale.min)
  return add(scale.min, multiply(range, fraction(highOere - priceOere, highOere - lowOere)))
}
