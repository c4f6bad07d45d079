export type Values = Readonly<Record<string, string>>

/** How many rows a list in the form shows, and which of them says something. */
export interface FormRow {
  index: number
  values: Record<string, string>
}

/** The rows of a list the form sends (`remarks.0.gist`), in order, those with nothing written left out. */
export function rowsOf(values: Values, list: string, alsoQuiet: readonly string[] = []): FormRow[] {
  const rows = new Map<number, Record<string, string>>()
  for (const [name, value] of Object.entries(values)) {
    const [, index, field] = new RegExp(`^${list}\\.(\\d{1,3})\\.(.+)$`).exec(name) ?? []
    if (index === undefined || field === undefined) continue
    rows.set(Number(index), { ...rows.get(Number(index)), [field]: value.trim() })
  }
  return [...rows]
    .filter(([, fields]) =>
      Object.entries(fields).some(([field, v]) => v !== '' && !quiet.includes(field) && !alsoQuiet.includes(field)),
    )
    .map(([index, fields]) => ({ index, values: fields }))
    .toSorted((a, b) => a.index - b.index)
}

/** Fields that stand filled in by themselves: a row with only these is empty. */
const quiet = ['no', 'year', 'known', 'direction']

/** How many rows of a list the form shows: those that are written, and one more when asked for. */
export function shownRows(values: Values, list: string, least: number): number {
  const written = Math.max(0, ...rowsOf(values, list).map((r) => r.index + 1))
  const before = Number(values[`${list}.rows`] ?? least)
  const shown = Math.max(least, written, Number.isSafeInteger(before) ? before : least)
  return Math.min(50, values['add'] === list ? shown + 1 : shown)
}
