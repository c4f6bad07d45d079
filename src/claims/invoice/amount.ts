import type { Oere } from '../../kernel/money.ts'
import { unread } from './xml.ts'

/** "1234.5" → 123450. UBL writes a point before at most two decimals. @throws Refusal invalid naming the element */
export function oereOf(text: string | undefined, what: string): Oere {
  const match = /^([+-]?)(\d{1,13})(?:\.(\d{1,2})0*)?$/.exec(text ?? '')
  if (!match)
    throw unread(text === undefined ? `${what} mangler i filen.` : `${what} kan ikke læses: »${text.slice(0, 40)}«.`)
  const [, sign, whole = '0', cents = ''] = match
  const size = BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'))
  return sign === '-' ? -size : size
}

/** The same, zero where the element is left out. */
export function oereOrZero(text: string | undefined, what: string): Oere {
  return text === undefined ? 0n : oereOf(text, what)
}
