import { fraction, format, type Fraction } from '../../kernel/fraction.ts'

/**
 * A weight as people write it: "40 pct.", "40 %" and "40" are 2/5, "1/3" is a third, "33,3 %" is 333/1000.
 * undefined for what cannot be read.
 */
export function weightFrom(text: string): Fraction | undefined {
  const tidy = text.trim().replace(/\s*(%|pct\.?|procent)$/i, '')
  const parts = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(tidy)
  if (parts) return parts[2] === '0' ? undefined : fraction(Number(parts[1]), Number(parts[2]))
  const match = /^(\d{1,6})(?:[.,](\d{1,4}))?$/.exec(tidy)
  if (!match) return undefined
  const decimals = match[2] ?? ''
  return fraction(BigInt(`${match[1]}${decimals}`), 100n * 10n ** BigInt(decimals.length))
}

/** As it is written back into the field: a short percentage where it is exact, else the fraction. */
export function weightText(f: Fraction): string {
  const percent = f.n * 100n
  return percent % f.d === 0n ? `${percent / f.d} %` : format(f)
}
