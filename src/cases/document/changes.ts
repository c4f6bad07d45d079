/** One place where two versions differ: what stood there and what stands there now. */
export interface Change {
  path: string
  old: string | null
  new: string | null
}

/**
 * What differs between two versions, field by field. The members of a list are told apart by their own id or number, so
 * that a row put in at the top is one change and not a hundred.
 */
export function changesBetween(old: unknown, now: unknown, path = ''): Change[] {
  if (isPlain(old) && isPlain(now)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    return keys.flatMap((key) => changesBetween(old[key], now[key], path === '' ? key : `${path}.${key}`))
  }
  if (Array.isArray(old) && Array.isArray(now)) return changesBetween(keyed(old), keyed(now), path)
  const [before, after] = [told(old), told(now)]
  return before === after ? [] : [{ path, old: before, new: after }]
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function keyed(list: readonly unknown[]): Record<string, unknown> {
  const seen = new Map<string, number>()
  const entries = list.map((member, i): [string, unknown] => {
    const own = isPlain(member) ? (member['id'] ?? member['no'] ?? member['as'] ?? member['number']) : undefined
    const name = own === undefined ? String(i + 1) : (told(own) ?? String(i + 1))
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return [times === 0 ? name : `${name} (${times + 1})`, member]
  })
  return Object.fromEntries(entries)
}

function told(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'object') {
    const text = JSON.stringify(value)
    return text === '{}' || text === '[]' ? null : text
  }
  return typeof value === 'string' ? value : JSON.stringify(value)
}
