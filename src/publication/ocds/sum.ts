import type { Oere } from '../../kernel/money.ts'

export function sumOere(amounts: readonly Oere[]): Oere {
  return amounts.reduce((s, a) => s + a, 0n)
}

/** The sum where every amount is known; a part of a sum is no sum. */
export function wholeSum(amounts: readonly (Oere | undefined)[]): Oere | undefined {
  const known = amounts.filter((a) => a !== undefined)
  return amounts.length > 0 && known.length === amounts.length ? sumOere(known) : undefined
}
