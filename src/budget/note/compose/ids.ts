import type { Draft, DraftTable } from './draft.ts'

/** Every table and row with an id of its own, so that a sum, a post and another version can point at it. */
export function withIds(draft: Draft): Draft {
  const tables = named(draft.tables, 'table-')
  return { ...draft, tables: tables.map((table): DraftTable => ({ ...table, rows: named(table.rows, 'r') })) }
}

/** The first of r1, r2 … that is not taken. */
export function nextId(taken: ReadonlySet<string>, prefix: string): string {
  let no = taken.size + 1
  while (taken.has(`${prefix}${no}`)) no++
  return `${prefix}${no}`
}

function named<T extends { id: string }>(things: readonly T[], prefix: string): T[] {
  const taken = new Set(things.map(({ id }) => id).filter(Boolean))
  return things.map((thing) => {
    if (thing.id !== '') return thing
    const id = nextId(taken, prefix)
    taken.add(id)
    return { ...thing, id }
  })
}
