import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { birthDay, isCpr, maskCpr, parseCpr } from '../../kernel/cpr.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Work } from '../../platform/index.ts'

export interface NewCitizen {
  name: string
  cpr: string
  district: string
  targetGroup: string
  protected: boolean
}

export async function insertCitizen(work: Work, c: NewCitizen): Promise<string> {
  const id = newId(work.at)
  const { wrapped, sealed } = work.vault.seal(c.cpr)
  await work.tx
    .insertInto('referrals.citizen')
    .values({
      id,
      world: work.by.world,
      name: c.name,
      cpr_sealed: sealed,
      cpr_index: work.vault.index(c.cpr),
      born_on: birthDay(c.cpr),
      district: c.district,
      target_group: c.targetGroup,
      protected: c.protected,
    })
    .execute()
  await work.tx.insertInto('referrals.citizen_key').values({ citizen: id, wrapped }).execute()
  return id
}

export interface CitizenRow {
  id: string
  name: string
  born_on: Day
  protected: boolean
  district: string
  target_group: string
  target_group_name: string
  district_name: string
  version: number
}

/** By personal number (exactly, through the blind index) or by part of the name. Never more than a page. */
export async function findCitizens(work: Work, query: string, limit: number): Promise<CitizenRow[]> {
  const digits = query.replace(/[\s-]/g, '')
  const cpr = isCpr(digits) ? work.vault.index(parseCpr(digits)) : null
  const like = `%${query.replace(/[%_\\]/g, '\\$&')}%`
  const { rows } =
    await sql<CitizenRow>`${select} where ${cpr ? sql`c.cpr_index = ${cpr}` : sql`c.name ilike ${like}`} order by c.name limit ${limit}`.execute(
      work.tx,
    )
  return rows
}

export async function citizenOf(work: Work, id: string): Promise<CitizenRow & { cprMasked: string }> {
  const { rows } = await sql<CitizenRow>`${select} where c.id = ${id}`.execute(work.tx)
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Borgeren findes ikke, eller du har ikke adgang.')
  const key = await work.tx
    .selectFrom('referrals.citizen_key as k')
    .innerJoin('referrals.citizen as c', 'c.id', 'k.citizen')
    .select(['k.wrapped', 'c.cpr_sealed'])
    .where('k.citizen', '=', id)
    .executeTakeFirst()
  return { ...row, cprMasked: key ? maskCpr(work.vault.open(key.wrapped, key.cpr_sealed)) : 'slettet' }
}

const select = sql`
  select c.id, c.name, c.born_on, c.protected, c.district, c.target_group, c.version, g.name as target_group_name, d.name as district_name
  from referrals.citizen c
  join registers.target_group g on g.world = c.world and g.id = c.target_group
  join registers.district d on d.world = c.world and d.id = c.district`
