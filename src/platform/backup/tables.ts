import type pg from 'pg'
import { roomSchemas } from '../schema/schemas.ts'

export interface Table {
  /** `schema.name`. */
  name: string
  /** Its primary key, so that the same rows always come in the same order; null when it has none. */
  key: string | null
  forced: boolean
  identity: string | null
  /** Rows that came with the program stand in an empty database too. */
  shipped: boolean
}

/** Left out: whoever is logged in logs in again. */
export const excluded: readonly string[] = ['platform.session']

/** Every table of the house, what a row points at before it, else in the order the migrations made them. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname || '.' || c.relname as name, c.relforcerowsecurity as forced,
       (select string_agg(quote_ident(a.attname), ', ' order by array_position(k.conkey, a.attnum)) from pg_constraint k
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey) where k.conrelid = c.oid and k.contype = 'p') as key,
       (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as identity,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'shipped' and not a.attisdropped) as shipped
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' order by array_position($1, n.nspname::text), c.oid`,
    [roomSchemas],
  )
  return inOrder(
    rows.filter((t) => !excluded.includes(t.name)),
    await pointsAt(client),
  )
}

/** A table that was there first may have been given a key to a later one. */
function inOrder(tables: readonly Table[], pointed: ReadonlyMap<string, readonly string[]>): Table[] {
  const placed = new Map<string, Table>()
  const place = (table: Table): void => {
    if (placed.has(table.name)) return
    const first = tables.filter((t) => t.name !== table.name && pointed.get(table.name)?.includes(t.name))
    for (const other of first) place(other)
    placed.set(table.name, table)
  }
  for (const table of tables) place(table)
  return [...placed.values()]
}

async function pointsAt(client: pg.ClientBase): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ name: string; others: string[] }>(
    `select conrelid::regclass::text as name, array_agg(distinct confrelid::regclass::text) as others
     from pg_constraint where contype = 'f' group by 1`,
  )
  return new Map(rows.map((r) => [r.name, r.others]))
}

/** Rows in the order of the key, as text: the same rows give the same bytes in any database. */
export function copyToText(table: Pick<Table, 'name' | 'key'>): string {
  return `copy (select * from ${table.name} t order by ${table.key ?? 't::text'}) to stdout`
}

/** The same way of writing times, numbers and bytes, whatever the server or the login prefers. */
export const plainText = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8'`
