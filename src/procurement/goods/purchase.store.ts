import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { sourceColumns, type By, type SourceFact, type Tx, type World } from '../../platform/index.ts'

export interface NewPurchase {
  id: string
  what: string
  seller: string
  occasion?: string | undefined
  unit?: string | undefined
  boughtOn: Day
  amountOere: bigint | null
  reason: string
  on: Day
  source: SourceFact
}

/** Only a purchase with all four conditions is a row: the act has seen to it, and so does the table. */
export async function insertPurchase(tx: Tx, by: By, p: NewPurchase): Promise<void> {
  await tx
    .insertInto('procurement.purchase')
    .values({
      id: p.id,
      world: by.world,
      what: p.what,
      seller: p.seller,
      occasion: p.occasion ?? null,
      unit: p.unit ?? null,
      bought_on: p.boughtOn,
      amount_oere: p.amountOere,
      not_in_framework: true,
      need_identified: true,
      no_duty: true,
      sound_economy: true,
      reason: p.reason,
      recorded_on: p.on,
      by_id: by.id,
      by_name: by.name,
      ...sourceColumns(p.source),
    })
    .execute()
}

export interface PurchaseRow {
  id: string
  what: string
  seller: string
  sellerName: string
  occasion: string | null
  unit: string | null
  on: Day
  oere: bigint | null
  reason: string
  byName: string
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export async function purchasesWhere(
  tx: Tx,
  f: { world: World; year?: number | undefined; seller?: string | undefined },
): Promise<PurchaseRow[]> {
  const { rows } = await sql<PurchaseRow>`
    select p.id, p.what, p.seller, coalesce(e.name, p.seller) as "sellerName", p.occasion, p.unit, p.bought_on as "on", p.amount_oere as oere,
      p.reason, p.by_name as "byName", p.source_kind, p.source_document, p.source_place
    from procurement.purchase p left join registers.enterprise e on e.world = p.world and e.id = p.seller
    where p.world = ${f.world} and (${f.year ?? null}::int is null or extract(year from p.bought_on) = ${f.year ?? null})
      and (${f.seller ?? null}::text is null or p.seller = ${f.seller ?? null})
    order by p.bought_on desc, p.id desc`.execute(tx)
  return rows
}
