import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { TenderContent } from '../../procurement/index.ts'
import type { Tx } from '../../platform/index.ts'

interface PublishedRow {
  version: number
  at: Date
  reason: string | null
  content: TenderContent
}

/** Each published version of a tender with its words, oldest first. */
export async function publishedVersions(tx: Tx, tender: string): Promise<PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`
    select p.version, p.published_at as at, v.reason, v.content
    from procurement.tender_publication p
    join procurement.tender_version v on v.tender = p.tender and v.no = p.version
    where p.tender = ${tender} order by p.published_at, p.version`.execute(tx)
  return rows
}

/** When the tender was first written down. */
export async function draftedAt(tx: Tx, tender: string): Promise<Date | undefined> {
  const row = await tx.selectFrom('procurement.tender').select('made_at').where('id', '=', tender).executeTakeFirst()
  return row && new Date(row.made_at)
}

/** A need's title, once the committee has been told of it: before that it is the house's own. */
export async function needTold(tx: Tx, need: string): Promise<{ id: string; text: string } | undefined> {
  const { rows } = await sql<{ id: string; text: string }>`
    select n.id, n.title as text from needs.need n
    where n.id = ${need} and exists (select from needs.orientation o where o.need = n.id)`.execute(tx)
  return rows[0]
}

/** The decision on the lawful way, by its day: its judgements stay with the case. */
export async function routeDecided(tx: Tx, route: string): Promise<Day | undefined> {
  const row = await tx.selectFrom('procurement.route').select('decided_on').where('id', '=', route).executeTakeFirst()
  return row?.decided_on
}

export interface SupplierRow {
  id: string
  name: string
  cvr: string | null
  mail: string | null
}

export async function suppliersNamed(tx: Tx, ids: readonly string[], cvrs: readonly string[]): Promise<SupplierRow[]> {
  const { rows } = await sql<SupplierRow>`
    select id, name, cvr, mail from registers.enterprise where id = any(${[...ids]}) or cvr = any(${[...cvrs]})`.execute(
    tx,
  )
  return rows
}

export interface AgreedRow {
  code: string
  name: string
  concluded_on: Day
  starts_on: Day
  ends_before: Day
  option_before: Day | null
  lot_no: number
  ceiling_oere: Oere | null
  suppliers: string[]
}

/** The agreements concluded on an award, a row for each lot. */
export async function agreedOn(tx: Tx, award: string): Promise<AgreedRow[]> {
  const { rows } = await sql<AgreedRow>`
    select a.code, a.name, c.concluded_on, a.starts_on, a.ends_before, a.option_before, l.no as lot_no, l.ceiling_oere,
      array(select p.enterprise from portfolio.place p where p.lot = l.id order by p.position) as suppliers
    from agreements.conclusion c
    join portfolio.agreement a on a.code = c.agreement
    join portfolio.lot l on l.agreement = a.code
    join agreements.concluded_lot k on k.award = c.award and k.agreement = c.agreement and k.lot_no = l.no
    where c.award = ${award} order by c.concluded_on, a.code, l.no`.execute(tx)
  return rows
}
