import { Refusal } from '../kernel/refusal.ts'

/** Deeper than any act's input; what is deeper is not meant for us. */
const deepest = 12

/**
 * Refuses text that is no text (a null byte, half a character) and nesting without end, at the door: neither a database nor
 * a page could hold it.
 * @throws Refusal invalid
 */
export function mustBeReadable(value: unknown, depth = 0): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw new Refusal('invalid', 'Teksten indeholder tegn, der ikke kan læses. Skriv den igen.')
    return
  }
  if (value === null || typeof value !== 'object') return
  if (depth > deepest) throw new Refusal('invalid', 'Indholdet er bygget for dybt. Se formatet i /api/openapi.json.')
  for (const [key, part] of Object.entries(value)) {
    mustBeReadable(key, depth)
    mustBeReadable(part, depth + 1)
  }
}

/** A key that makes a repeated call one effect. */
export function keyFrom(text: string | undefined): string | undefined {
  if (text === undefined || (text.length >= 8 && text.length <= 200)) return text
  throw new Refusal('invalid', 'Nøglen (Idempotency-Key) skal være mellem 8 og 200 tegn.')
}
