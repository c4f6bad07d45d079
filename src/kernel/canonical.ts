/**
 * One text for one value, whoever writes it: keys sorted, nothing undefined, whole numbers of any size as digits. What is
 * hashed and signed is this text. Throws TypeError for what JSON cannot carry.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).filter(([, v]) => v !== undefined)
    const sorted = pairs.toSorted(([a], [b]) => (a < b ? -1 : 1))
    return `{${sorted.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`
  }
  const text = JSON.stringify(value)
  if (text === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    throw new TypeError('a value JSON cannot carry has no canonical text')
  return text
}
