import { sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import type { Tx, World } from '../platform/index.ts'
import { sourceColumns, type SourceFact } from '../platform/index.ts'

export interface NewBody {
  id: string
  kind: string
  parent?: string | undefined
  role?: string | undefined
  names: { name: string; from?: Day | undefined; to?: Day | undefined; source?: string | undefined }[]
  source: SourceFact
}

export async function insertBody(tx: Tx, world: World, b: NewBody): Promise<void> {
  await tx
    .insertInto('registers.body')
    .values({
      world,
      id: b.id,
      kind: b.kind,
      parent: b.parent ?? null,
      role: b.role ?? null,
      ...sourceColumns(b.source),
    })
    .execute()
  const names = b.names.map((n) => ({
    world,
    body: b.id,
    name: n.name,
    valid_from: n.from ?? null,
    valid_to: n.to ?? null,
    source: n.source ?? null,
  }))
  await tx.insertInto('registers.body_name').values(names).execute()
}

/** Bodies under the name each had on the day: an old paper keeps the name of its own date. */
export async function bodiesOn(tx: Tx, world: World, day: Day) {
  const { rows } = await sql<{
    id: string
    kind: string
    name: string
    parent: string | null
    role: string | null
    valid_from: Day | null
  }>`
    select b.id, b.kind, n.name, b.parent, b.role, n.valid_from
    from registers.body b join registers.body_name n on n.world = b.world and n.body = b.id
    where b.world = ${world} and (n.valid_from is null or n.valid_from <= ${day}) and (n.valid_to is null or n.valid_to > ${day})
    order by array_position(array['municipality', 'administration', 'committee', 'unit', 'external'], b.kind), n.name`.execute(
    tx,
  )
  return rows
}

/** The name a body had on a day; the id itself when no name is known. */
export async function bodyNameOn(tx: Tx, world: World, body: string, day: Day): Promise<string> {
  const row = await tx
    .selectFrom('registers.body_name')
    .select('name')
    .where('world', '=', world)
    .where('body', '=', body)
    .where((e) => e.or([e('valid_from', 'is', null), e('valid_from', '<=', day)]))
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', day)]))
    .executeTakeFirst()
  return row?.name ?? body
}

type Noun = 'registers.district' | 'registers.target_group'

export async function insertNoun(
  tx: Tx,
  table: Noun,
  world: World,
  noun: { id: string; name: string; source: SourceFact },
): Promise<void> {
  await tx
    .insertInto(table)
    .values({ world, id: noun.id, name: noun.name, ...sourceColumns(noun.source) })
    .execute()
}

export async function nouns(tx: Tx, table: Noun, world: World) {
  return tx.selectFrom(table).select(['id', 'name']).where('world', '=', world).orderBy('name').execute()
}

export async function insertCode(
  tx: Tx,
  world: World,
  c: {
    code: string
    year: number
    committee?: string | undefined
    controlArea?: string | undefined
    source: SourceFact
  },
): Promise<void> {
  await tx
    .insertInto('registers.appropriation_code')
    .values({
      world,
      code: c.code,
      year: c.year,
      committee: c.committee ?? null,
      control_area: c.controlArea ?? null,
      ...sourceColumns(c.source),
    })
    .execute()
}

export async function codes(tx: Tx, world: World, year?: number) {
  let query = tx.selectFrom('registers.appropriation_code').selectAll().where('world', '=', world)
  if (year !== undefined) query = query.where('year', '=', year)
  return query.orderBy('year').orderBy('code').execute()
}
