import type pg from 'pg'
import { roomSchemas } from './schemas.ts'

interface Column {
  schema: string
  relation: string
  name: string
  type: string
  nullable: boolean
  generated: boolean
  defaulted: boolean
}

/** Kysely's view of the migrated schema, one interface a table. */
export async function generateTypes(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(query, [roomSchemas])
  const tables = Map.groupBy(rows, (c) => `${c.schema}.${c.relation}`)
  const blocks = [...tables].map(
    ([key, columns]) => `export interface ${interfaceName(key)} {\n${columns.map(field).join('\n')}\n}`,
  )
  const index = [...tables.keys()].map((key) => `  '${key}': ${interfaceName(key)}`).join('\n')
  return `/* Written by \`npm run check -- --write\` from the migrated schema. */
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'

type Json = JSONColumnType<object, unknown, unknown>
type Timestamp = ColumnType<Date, Date | string, Date | string>

${blocks.join('\n\n')}

export interface DB {
${index}
}
`
}

function field(c: Column): string {
  const base = tsType(c.type)
  const withNull = c.nullable ? `${base} | null` : base
  const type = c.generated ? `GeneratedAlways<${base}>` : c.defaulted ? `Generated<${withNull}>` : withNull
  return `  ${c.name}: ${type}`
}

function tsType(type: string): string {
  const known: Record<string, string> = {
    bigint: 'bigint',
    integer: 'number',
    boolean: 'boolean',
    bytea: 'Buffer',
    jsonb: 'Json',
    date: 'string',
    daterange: 'string',
    'timestamp with time zone': 'Timestamp',
    'text[]': 'string[]',
    'integer[]': 'number[]',
    'uuid[]': 'string[]',
    text: 'string',
    tsvector: 'string',
    uuid: 'string',
  }
  const found = known[type]
  if (!found) throw new Error(`Ingen TypeScript-type for kolonnetypen ${type}`)
  return found
}

function interfaceName(key: string): string {
  return key
    .split(/[._]/)
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
    .join('')
}

const query = `
select n.nspname as schema, c.relname as relation, a.attname as name,
  format_type(case when t.typtype = 'd' then t.typbasetype else t.oid end, a.atttypmod) as type,
  not a.attnotnull as nullable, a.attidentity = 'a' as generated, a.atthasdef as defaulted
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
where n.nspname = any($1) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
order by array_position($1, n.nspname::text), c.relname, a.attnum`
