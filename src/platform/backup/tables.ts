import type pg from 'pg'
import { roomSchemas } from '../schema/schemas.ts'

export interface Table {
  /** `schema.name`. */
  name: string
  /** Its primary key, so that the same rows always come in the same order; null when it has none. */
  key: string | null
  forced: boolean
  identity: string | null
  /** The other tables its rows point at. */
  pointsAt: string[]
}

/** Left out: whoever is logged in logs in again. */
export const excluded: readonly string[] = ['platform.session']

/** Every table of the house, what a row points at before it: a later migration may let an old table point at a new one. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname || '.' || c.relname as name, c.relforcerowsecurity as forced,
       (select string_agg(quote_ident(a.attname), ', ' order by array_position(k.conkey, a.attnum)) from pg_constraint k
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey) where k.conrelid = c.oid and k.contype = 'p') as key,
       (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as identity,
       array(select k.confrelid::regclass::text from pg_constraint k
         where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as "pointsAt"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' order by array_position($1, n.nspname::text), c.oid`,
    [roomSchemas],
  )
  return pointedAtFirst(rows.filter((t) => !excluded.includes(t.name)))
}

/** As they stand, but each after those it points at. */
export function pointedAtFirst<T extends Pick<Table, 'name' | 'pointsAt'>>(tables: readonly T[]): T[] {
  const byName = new Map(tables.map((t) => [t.name, t]))
  const placed = new Set<T>()
  const place = (table: T | undefined, under: readonly T[]): void => {
    if (!table || placed.has(table) || under.includes(table)) return
    for (const name of table.pointsAt) place(byName.get(name), [...under, table])
    placed.add(table)
  }
  for (const table of tables) place(table, [])
  return [...placed]
}

/** Rows in the order of the key, as text: the same rows give the same bytes in any database. */
export function copyToText(table: Pick<Table, 'name' | 'key'>): string {
  return `copy (select * from ${table.name} t order by ${table.key ?? 't::text'}) to stdout`
}

/** The same way of writing times, numbers and bytes, whatever the server or the login prefers. */
export const plainText = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8'`
