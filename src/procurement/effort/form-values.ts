import type { Attempt } from '../../platform/web/pages.tsx'

export type Values = Record<string, string>

/** The rows of a form, `list.0.field`, by their places in it; those without any of the named fields are left out. */
export function rowsOf(values: Values, list: string, telling: readonly string[]): { at: number; row: Values }[] {
  const found: { at: number; row: Values }[] = []
  const prefix = `${list}.`
  for (const [name, value] of Object.entries(values)) {
    if (!name.startsWith(prefix)) continue
    const [place = '', ...field] = name.slice(prefix.length).split('.')
    const at = Number(place)
    const known = found.find((f) => f.at === at) ?? { at, row: {} }
    if (!found.includes(known)) found.push(known)
    known.row[field.join('.')] = value
  }
  return found
    .toSorted((a, b) => a.at - b.at)
    .filter(({ row }) => telling.some((field) => (row[field] ?? '').trim() !== ''))
}

/** An error beside the second row that was sent belongs beside the place it had in the form. */
export function placedIn(attempt: Attempt | undefined, list: string, telling: readonly string[]): Attempt | undefined {
  if (attempt === undefined) return undefined
  const kept = rowsOf(attempt.values, list, telling)
  const errors = attempt.errors.map((e) => {
    const match = new RegExp(`^${list}\\.(\\d+)(.*)$`).exec(e.name ?? '')
    const at = match === null ? undefined : kept[Number(match[1])]?.at
    return at === undefined ? e : { ...e, name: `${list}.${at}${match?.[2] ?? ''}` }
  })
  return { ...attempt, errors }
}
