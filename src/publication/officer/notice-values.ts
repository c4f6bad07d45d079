import { budgetFrom, budgetValues } from './budget-years.tsx'

/** A form’s flat fields as the act’s lists: `bidCounts.1.micro` is a lot’s, `suppliers.sup-1.city` a supplier’s. */
export function noticeInput(tender: string, values: Record<string, string>): Record<string, unknown> {
  const own = Object.entries(values).filter(([name, v]) => !name.startsWith('_') && name !== 'type' && v.trim() !== '')
  const plain = own.filter(([name]) => !name.includes('.'))
  return {
    ...Object.fromEntries(plain),
    tender,
    budget: budgetFrom(values),
    bidCounts: rowsOf(own, 'bidCounts', 'lot'),
    suppliers: rowsOf(own, 'suppliers', 'id'),
  }
}

/** The same way back, for what is typed already. */
export function noticeValues(typed: Record<string, unknown>): Record<string, string> {
  const flat: Record<string, string> = budgetValues(typed['budget'])
  for (const [name, value] of Object.entries(typed))
    if (typeof value === 'string' || typeof value === 'number') flat[name] = String(value)
  for (const [list, key] of [['bidCounts', 'lot'] as const, ['suppliers', 'id'] as const])
    for (const row of (typed[list] ?? []) as Record<string, string | number>[])
      for (const [name, value] of Object.entries(row)) flat[`${list}.${row[key]}.${name}`] = String(value)
  return flat
}

function rowsOf(own: readonly [string, string][], list: string, key: string): Record<string, string>[] {
  const rows = new Map<string, Record<string, string>>()
  for (const [name, value] of own) {
    const [of, id, field] = splitOnce(name)
    if (of !== list || id === undefined || field === undefined) continue
    rows.set(id, { ...(rows.get(id) ?? { [key]: id }), [field]: value })
  }
  return [...rows.values()]
}

/** A supplier’s id may hold dots: the list is before the first, the field after the last. */
function splitOnce(name: string): [list: string, id: string | undefined, field: string | undefined] {
  const match = /^([^.]+)\.(.+)\.([^.]+)$/.exec(name)
  return match ? [match[1] ?? '', match[2], match[3]] : [name, undefined, undefined]
}
