import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Tx, Work } from '../../platform/index.ts'
import { lotId } from '../../portfolio/index.ts'
import type { EconomyFact, EconomyGiven } from './economy.input.ts'

export async function insertEconomy(
  { tx, by, at }: Work,
  agreement: string,
  facts: readonly EconomyGiven[],
): Promise<void> {
  if (facts.length === 0) return
  await tx
    .insertInto('agreements.economy')
    .values(
      facts.map((f) => ({
        id: newId(at),
        world: by.world,
        agreement,
        lot: f.position === undefined ? null : lotId(agreement, f.position),
        basis: f.basis,
        per: f.per,
        amount_oere: f.amountOere,
        approximate: f.approximate,
        years: f.years,
        source: f.source,
        by_id: by.id,
      })),
    )
    .execute()
}

export async function economyOf(tx: Tx, agreement: string): Promise<EconomyFact[]> {
  const { rows } = await sql<EconomyFact>`
    select lot, basis, per, amount_oere as "amountOere", approximate, years, source from agreements.economy
    where agreement = ${agreement} order by lot nulls first, basis, id`.execute(tx)
  return rows.map((r) => ({ ...r, amountOere: BigInt(r.amountOere) }))
}
