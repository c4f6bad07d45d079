/** n / d to the nearest integer, halves away from zero (2,5 → 3 and −2,5 → −3). Throws RangeError when d is 0. */
export function divideHalfAway(n: bigint, d: bigint): bigint {
  if (d === 0n) throw new RangeError('division by zero')
  const rounded = (2n * absolute(n) + absolute(d)) / (2n * absolute(d))
  return n < 0n === d < 0n ? rounded : -rounded
}

export function absolute(n: bigint): bigint {
  return n < 0n ? -n : n
}
