import { sql } from 'kysely'
import { Refusal } from '../kernel/refusal.ts'
import { sourceColumns, sourceOf, type SourceFact, type Tx, type World } from '../platform/index.ts'

export interface NewEnterprise {
  id: string
  name: string
  cvr?: string | undefined
  kind: string
  trade?: string | undefined
  mail?: string | undefined
  web?: string | undefined
  internal: boolean
  aliases: string[]
  source: SourceFact
}

export async function insertEnterprise(tx: Tx, world: World, e: NewEnterprise): Promise<void> {
  const { aliases, source, ...rest } = e
  await tx
    .insertInto('registers.enterprise')
    .values({
      world,
      id: rest.id,
      name: rest.name,
      kind: rest.kind,
      internal: rest.internal,
      cvr: rest.cvr ?? null,
      trade: rest.trade ?? null,
      mail: rest.mail ?? null,
      web: rest.web ?? null,
      ...sourceColumns(source),
    })
    .execute()
  if (!aliases.length) return
  await tx
    .insertInto('registers.enterprise_alias')
    .values(aliases.map((name) => ({ world, enterprise: e.id, name })))
    .execute()
}

export interface EnterpriseFilter {
  kind?: 'supplier' | 'employer' | undefined
  query?: string | undefined
  /** Rows after this enterprise in the list's own order. */
  after?: string | undefined
  limit?: number | undefined
}

/** Enterprises of a world in Danish order; a query finds names and aliases, however they are written. */
export async function enterprises(tx: Tx, world: World, filter: EnterpriseFilter) {
  const { rows } = await sql<{
    id: string
    name: string
    cvr: string | null
    kind: string
    trade: string | null
    aliases: string[]
  }>`
    select e.id, e.name, e.cvr, e.kind, e.trade, array_remove(array_agg(a.name order by a.name), null) as aliases
    from registers.enterprise e left join registers.enterprise_alias a on a.enterprise = e.id
    where ${found(world, filter)}
      and (${filter.after ?? null}::text is null
           or (e.name, e.id) > (select x.name, x.id from registers.enterprise x where x.id = ${filter.after ?? null}))
    group by e.id order by e.name, e.id limit ${filter.limit ?? null}`.execute(tx)
  return rows
}

/** How many a filter finds, whatever part of them is shown. */
export async function enterpriseCount(tx: Tx, world: World, filter: EnterpriseFilter): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from registers.enterprise e where ${found(world, filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

function found(world: World, { kind, query }: EnterpriseFilter) {
  const like = query ? `%${query.replace(/[%_\\]/g, '\\$&')}%` : null
  return sql`e.world = ${world}
    and (${kind ?? null}::text is null or e.kind in (${kind ?? null}, 'both'))
    and (${like}::text is null or e.name ilike ${like}
         or exists (select from registers.enterprise_alias x where x.enterprise = e.id and x.name ilike ${like}))`
}

export async function enterpriseOf(tx: Tx, id: string) {
  const row = await tx.selectFrom('registers.enterprise').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Virksomheden findes ikke i registret.')
  const aliases = await tx
    .selectFrom('registers.enterprise_alias')
    .select('name')
    .where('enterprise', '=', id)
    .orderBy('name')
    .execute()
  return {
    id: row.id,
    world: row.world,
    name: row.name,
    cvr: row.cvr,
    kind: row.kind,
    trade: row.trade,
    mail: row.mail,
    web: row.web,
    internal: row.internal,
    aliases: aliases.map((a) => a.name),
    source: sourceOf(row),
  }
}
