import type pg from 'pg'
import { roomSchemas } from './schemas.ts'

/** The whole schema as text a reviewer can diff: tables, constraints, indexes, policies, triggers, grants, functions. */
export async function dumpSchema(client: pg.ClientBase): Promise<string> {
  const parts: string[] = []
  for (const schema of roomSchemas) {
    const { rows } = await client.query<{ line: string }>(query, [schema])
    parts.push(`-- ${schema}\n\n${rows.map((r) => r.line).join('\n')}\n`)
  }
  return parts.join('\n')
}

const query = `
with classes as (select c.oid, c.relname from pg_class c where c.relnamespace = $1::text::regnamespace and c.relkind = 'r'),
lines as (
  select 1 as part, relname as sort, 0 as n,
    'table ' || $1::text || '.' || relname || e' (\\n' || (
      select string_agg('  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
          || case when a.attnotnull then ' not null' else '' end
          || case a.attidentity when 'a' then ' generated always as identity' else '' end
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), e',\\n' order by a.attnum)
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = classes.oid and a.attnum > 0 and not a.attisdropped) || e'\\n)' as line from classes
  union all
  select 1, relname, 1, '  ' || conname || ': ' || pg_get_constraintdef(k.oid) from pg_constraint k join classes on k.conrelid = classes.oid
    where k.contype <> 'n'
  union all
  select 1, tablename, 2, '  ' || indexdef from pg_indexes where schemaname = $1
  union all
  select 1, relname, 3, '  row security: ' || relrowsecurity || ', forced: ' || relforcerowsecurity from pg_class join classes using (oid, relname)
  union all
  select 1, tablename, 4, '  policy ' || policyname || ' ' || lower(cmd) || ' to ' || array_to_string(roles, ', ')
      || coalesce(' using ' || qual, '') || coalesce(' check ' || with_check, '') from pg_policies where schemaname = $1
  union all
  select 1, relname, 5, '  ' || pg_get_triggerdef(t.oid) from pg_trigger t join classes on t.tgrelid = classes.oid where not t.tgisinternal
  union all
  select 1, g.table_name::text, 6, '  grant ' || lower(string_agg(g.privilege_type, ', ' order by g.privilege_type)) || ' to ' || g.grantee
    from information_schema.role_table_grants g where g.table_schema = $1::text and g.grantee like 'vifte\\_%' and g.grantee <> 'vifte_owner'
    group by g.table_name, g.grantee
  union all
  select 2, p.oid::regprocedure::text, 0, pg_get_functiondef(p.oid)
      || coalesce(e'\\n  execute: ' || (select string_agg(x.acl, ', ' order by x.acl) from (
           select split_part(acl::text, '/', 1) as acl from unnest(p.proacl) as u(acl)) x where x.acl not like 'vifte_owner=%'), '')
    from pg_proc p where p.pronamespace = $1::text::regnamespace
  union all
  select 0, t.typname, 0, 'domain ' || $1::text || '.' || t.typname || ' as ' || format_type(t.typbasetype, t.typtypmod) || coalesce(' ' || (
      select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.contypid = t.oid and k.contype = 'c'), '')
    from pg_type t where t.typnamespace = $1::text::regnamespace and t.typtype = 'd'
)
select line from lines order by part, sort collate "C", n, line collate "C"`
