import { compare, divide, fraction, multiply, subtract, type Fraction } from '../../../kernel/fraction.ts'
import type { Oere } from '../../../kernel/money.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Scale } from '../model.ts'

interface Input {
  scale: Scale
  priceOere: Oere
  /** The lowest price of the admissible bids. */
  lowestOere: Oere
  /** X: the share above the lowest price at which a bid has the scale's lowest points; 1/2 is 50 pct. */
  slope: Fraction
  /** Whether points stop at the scale's lowest, or go on below it. */
  clip: boolean
}

/**
 * Linear from the lowest price, the commonest Danish model (the Competition Authority's guide “Evalueringsmodeller”; the
 * ruling of the Complaints Board on Region Midtjylland used S = 8 with X = 50 and 75 pct.).
 *
 *     points = max − (max − min) × (P − Pmin) / (X × Pmin)
 *
 * Example, scale 0–8, X = 50 pct., lowest price 1,000,000: a price of 1,250,000 lies 25 pct. above, half of X,
 * so 8 − 8 × 250,000 / 500,000 = 4 points. 1,500,000 and above: 0, or below 0 when points are not clipped.
 * Where the lowest price is 0 no price lies a share above it: 0 has the most points, any other the lowest.
 * @throws Refusal invalid when the lowest price is 0 and points are not clipped: there is no number to give
 */
export function linearLowest({ scale, priceOere, lowestOere, slope, clip }: Input): Fraction {
  if (priceOere === lowestOere) return scale.max
  if (lowestOere === 0n) {
    if (clip) return scale.min
    throw new Refusal('invalid', 'Laveste pris er 0 kr., og så kan point uden bund ikke regnes ud. Efterse prisen.')
  }
  const share = divide(fraction(priceOere - lowestOere, lowestOere), slope)
  const range = subtract(scale.max, scale.min)
  const points = subtract(scale.max, multiply(range, share))
  return clip && compare(points, scale.min) < 0 ? scale.min : points
}
