import { z } from 'zod'
import { optional, RowId, Whole, OptionalText } from './fields.ts'
import type { By, World } from './by.ts'

export const WorldIn = optional(z.enum(['papers', 'practice', 'live'], 'Vælg papirer eller øvelse'))

/** The world a list shows: the one asked for, otherwise the caller's own. */
export function worldOf(asked: World | undefined, by: By): World {
  return asked ?? by.world
}

/** Keyset paging: rows after a row, a page at a time. Without a limit a program gets all rows, up to the hard top. */
export const Paging = { after: optional(RowId), limit: optional(Whole('antal rækker', 1, 50_000)) }
export const hardTop = 50_000

/** Ask for one row more than the page: it tells whether there is a next page. */
export function pageOf<T>(rows: T[], limit: number, key: (row: T) => number): { rows: T[]; next?: number } {
  if (rows.length <= limit) return { rows }
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return last === undefined ? { rows: shown } : { rows: shown, next: key(last) }
}

export const SourceIn = z.object({
  kind: z.enum(['paper', 'law', 'practice', 'entered']).describe('Et papir, en lov, øvelsen eller skrevet ind'),
  document: OptionalText(200).describe('Papiret eller loven'),
  place: OptionalText(400).describe('Stedet i det'),
})
export type SourceFact = z.output<typeof SourceIn>

export const SourceOut = z.object({ kind: z.string(), document: z.string().nullable(), place: z.string().nullable() })

export function sourceColumns(source: SourceFact) {
  return { source_kind: source.kind, source_document: source.document ?? null, source_place: source.place ?? null }
}

export function sourceOf(row: { source_kind: string; source_document: string | null; source_place: string | null }) {
  return { kind: row.source_kind, document: row.source_document, place: row.source_place }
}
