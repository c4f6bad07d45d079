/** The kinds of body in the order of the hierarchy. */
export const bodyKinds: Readonly<Record<string, string>> = {
  municipality: 'Kommune',
  administration: 'Forvaltning',
  committee: 'Udvalg',
  unit: 'Enhed',
  external: 'Uden for kommunen',
}

interface BodyRow {
  id: string
  kind: string
  name: string
  parent: string | null
  role: string | null
  valid_from: string | null
}

/** Bodies with the name of what they belong to, not its number. */
export function namedBodies<R extends BodyRow>(rows: readonly R[]): (R & { kindWords: string; parentName: string })[] {
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return rows.map((row) => ({
    ...row,
    kindWords: bodyKinds[row.kind] ?? row.kind,
    parentName: row.parent === null ? '' : (names.get(row.parent) ?? ''),
  }))
}
