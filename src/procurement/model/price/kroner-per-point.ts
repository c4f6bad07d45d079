import { add, fraction, multiply, subtract, type Fraction } from '../../../kernel/fraction.ts'
import type { Oere } from '../../../kernel/money.ts'
import type { Scale } from '../model.ts'

interface Input {
  scale: Scale
  priceOere: Oere
  /** The weighted quality points on the scale, price not among them. */
  quality: Fraction
  /** Published with the tender: what a point of quality is worth. */
  oerePerPoint: Oere
}

/**
 * Kroner per point (a “prismodel”): what is missing in quality is added to the price. The lowest evaluated price wins.
 * Depends on no other bid. Published percent weights of price and quality are not used: the kroner say what they are.
 *
 *     evaluated price in øre = P + k × (max − Q)
 *
 * Example, scale 0–8, k = 400,000 kr.: a price of 1,000,000 with quality 6.20 is 1,000,000 + 400,000 × 1.80 = 1,720,000 kr.
 */
export function evaluatedPrice({ scale, priceOere, quality, oerePerPoint }: Input): Fraction {
  const missing = subtract(scale.max, quality)
  return add(fraction(priceOere), multiply(fraction(oerePerPoint), missing))
}
