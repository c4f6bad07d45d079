/** A fresh UUID version 7. `at` is the act's clock, so that ids sort as the rows' times do, to the millisecond. */
export function newId(at: Date | string): string {
  return uuidv7(at, globalThis.crypto.getRandomValues(new Uint8Array(10)))
}

/**
 * UUID version 7 (RFC 9562 § 5.7): 48 bits of milliseconds, then 74 random bits. `at` is an instant (Date or ISO text),
 * `random` ten bytes. Throws RangeError for an instant that cannot be read or lies before 1970, or for too few bytes.
 */
export function uuidv7(at: Date | string, random: Uint8Array): string {
  const ms = new Date(at).getTime()
  if (!(ms >= 0)) throw new RangeError('the instant of an id must be a time since 1970')
  if (random.length < 10) throw new RangeError('an id needs ten random bytes')
  const bytes = [...random.subarray(0, 10)]
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80
  const hex = ms.toString(16).padStart(12, '0') + bytes.map((b) => b.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** True for a UUID of any version in the usual form, upper or lower case. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text)
}
