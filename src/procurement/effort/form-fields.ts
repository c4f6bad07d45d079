import { parseKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'

/** "30", "30 %", "12,5 pct." and "1/3" as the act takes a weight; what is none of them is sent on, so that the act says so. */
export function weightFrom(text: string): unknown {
  const share = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(text.trim())
  if (share) return [share[1], share[2]]
  const percent = /^(\d{1,3})(?:,(\d{1,4}))?\s*(%|pct\.?)?$/.exec(text.trim())
  if (!percent) return text
  const decimals = percent[2] ?? ''
  return [`${Number(`${percent[1]}${decimals}`)}`, `1${'0'.repeat(decimals.length + 2)}`]
}

/**
 * An amount as people write it; nothing where nothing is written.
 * @throws Refusal invalid, beside the field
 */
export function oereFrom(text: string | undefined, field: string): bigint | undefined {
  if (text === undefined || text.trim() === '') return undefined
  try {
    return parseKroner(text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal('invalid', error.message, { issues: [{ field, message: error.message }] })
  }
}

export function listFrom(text: string | undefined): string[] {
  const parts = (text ?? '').split(/[,;\n]/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

/** Ja and nej as true and false; an open question stays open, so that the act asks beside it. */
export function yes(value: string | undefined): boolean | undefined {
  return value === 'ja' ? true : value === 'nej' ? false : undefined
}
