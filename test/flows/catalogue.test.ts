import { expect, test } from 'vitest'
import { rooms } from '../../src/cycle.ts'
import { logins } from '../../src/platform/databases.ts'
import { lot1 } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const order: string[] = ['public', 'platform', ...rooms.map((r) => r.name)]
const guarded = order.filter((schema) => schema !== 'public' && schema !== 'platform')

test('a foreign key of a room points at itself or an earlier room', async () => {
  const keys = await rowsOf<{ room: string; other: string; name: string }>(`
    select n.nspname as room, m.nspname as other, k.conname as name from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class f on f.oid = k.confrelid join pg_namespace m on m.oid = f.relnamespace where k.contype = 'f'`)
  expect(keys.length).toBeGreaterThan(30)
  expect(keys.filter((k) => isLater(k.other, k.room))).toEqual([])
})

test('no policy, trigger, view or function body of a room names a later room', async () => {
  const texts = await rowsOf<{ room: string; what: string; text: string }>(
    `
    select schemaname as room, 'policy ' || tablename || '.' || policyname as what, concat_ws(' ', qual, with_check) as text from pg_policies
    union all select n.nspname, 'trigger ' || t.tgname, pg_get_triggerdef(t.oid) from pg_trigger t
      join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal
    union all select schemaname, 'view ' || viewname, definition from pg_views where schemaname = any($1)
    union all select n.nspname, 'function ' || p.proname, pg_get_functiondef(p.oid) from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace where n.nspname = any($1) and p.prokind = 'f'`,
    [order],
  )
  expect(texts.some((t) => t.what === 'function post_hours' && t.text.includes('budget.post_use'))).toBe(true)
  const wrong = texts.flatMap(({ room, what, text }) =>
    laterThan(room)
      .filter((later) => new RegExp(`\\b${later}\\.`).test(text))
      .map((later) => `${room} ${what} → ${later}`),
  )
  expect(wrong).toEqual([])
})

test('row security is on and forced on every table of a room, on the journal and on the keys', async () => {
  const tables = await rowsOf<{ name: string; open: boolean }>(
    `
    select n.nspname || '.' || c.relname as name, not (c.relrowsecurity and c.relforcerowsecurity) as open
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and (n.nspname = any($1) or n.nspname = 'platform' and c.relname in ('journal', 'idempotency'))`,
    [guarded],
  )
  expect(tables.length).toBeGreaterThan(30)
  expect(tables.filter((t) => t.open).map((t) => t.name)).toEqual([])
})

test('the daily logins own nothing, are no superusers, inherit nothing and pass no row security', async () => {
  const names = logins.map((l) => `vifte_${l}`)
  const owned = await rowsOf(
    `select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = any($1)
    union all select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = any($1)
    union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = any($1)`,
    [names],
  )
  expect(owned).toEqual([])
  const strong = await rowsOf(
    `select rolname from pg_roles where rolname = any($1)
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit)`,
    [names],
  )
  expect(strong).toEqual([])
  expect(
    await rowsOf('select from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = any($1)', [
      names,
    ]),
  ).toEqual([])
})

test('a function that runs with the owner’s rights has a fixed search path and is not open to everyone', async () => {
  const loose = await rowsOf<{ name: string }>(
    `
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = any($1) and p.prosecdef and (not coalesce(p.proconfig::text like '%search_path=pg_catalog%', false)
      or has_function_privilege('vifte_public', p.oid, 'execute'))`,
    [order],
  )
  expect(loose).toEqual([])
})

test('no row of practice can hang on a row of the papers', async () => {
  const lot = `insert into portfolio.lot (id, world, agreement, position) values ('X/9', 'practice', 'AGR-LOCAL-2017', 9)`
  expect(await codeOf(lot)).toBe('23503')
  const place = `insert into portfolio.place (world, lot, enterprise, position) select 'practice', '${lot1.id}', id, 9 from registers.enterprise where world = 'papers' limit 1`
  expect(await codeOf(place)).toBe('23503')
  const account = `insert into budget.account (world, kind, name, line, lot, agreement) select 'papers', 'lot', 'x', 'EB-INDSATS-1', id, agreement from portfolio.lot where world = 'papers' limit 1`
  expect(await codeOf(account)).toBe('23503')
})

test('every table with a world is tied to its parents by world and id together', async () => {
  const keys = await rowsOf<{ table: string; other: string; columns: string }>(
    `
    select k.conrelid::regclass::text as table, k.confrelid::regclass::text as other,
      (select string_agg(a.attname, ',' order by a.attnum) from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any(k.conkey)) as columns
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname = any($1)
      and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'world')
      and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'world')`,
    [guarded],
  )
  const tables = new Set(keys.map((k) => k.table))
  const untied = [...tables].filter((t) => !keys.some((k) => k.table === t && k.columns.split(',').includes('world')))
  expect(untied).toEqual([])
})

function isLater(one: string, than: string): boolean {
  return order.indexOf(one) > order.indexOf(than)
}

function laterThan(room: string): string[] {
  return order.slice(order.indexOf(room) + 1)
}

async function rowsOf<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
  return house.asOwner(async (client) => (await client.query<T>(text, values)).rows)
}

async function codeOf(statement: string): Promise<string | undefined> {
  return house.asOwner(async (client) => {
    await client.query('begin')
    const code = await client.query(statement).then(
      () => undefined,
      (error: { code?: string }) => error.code,
    )
    await client.query('rollback')
    return code
  })
}
