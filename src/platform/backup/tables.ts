import type pg from 'pg'
import { roomSchemas } from '../schema/schemas.ts'

export interface Table {
  /** `schema.name`. */
  name: string
  /** Its primary key, so that the same rows always come in the same order; null when it has none. */
  key: string | null
  forced: boolean
  identity: string | null
}

/** Left out: whoever is logged in logs in again. */
export const excluded: readonly string[] = ['platform.session']

/** Every table of the house in the order the migrations made them: what a row points at comes before it. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname || '.' || c.relname as name, c.relforcerowsecurity as forced,
       (select string_agg(quote_ident(a.attname), ', ' order by array_position(k.conkey, a.attnum)) from pg_constraint k
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey) where k.conrelid = c.oid and k.contype = 'p') as key,
       (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attidentity <> '') as identity
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' order by array_position($1, n.nspname::text), c.oid`,
    [roomSchemas],
  )
  return rows.filter((t) => !excluded.includes(t.name))
}

/** Rows in the order of the key, as text: the same rows give the same bytes in any database. */
export function copyToText(table: Pick<Table, 'name' | 'key'>): string {
  return `copy (select * from ${table.name} t order by ${table.key ?? 't::text'}) to stdout`
}

/** The same way of writing times, numbers and bytes, whatever the server or the login prefers. */
export const plainText = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8'`
