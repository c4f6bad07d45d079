import { sql } from 'kysely'
import type { Tx } from '../../../platform/index.ts'

/** Who stands behind each bid that was opened. No content: whoever decides the award need not have read the bids. */
export async function openedNames(tx: Tx, tender: string) {
  const { rows } = await sql<{ bid: string; enterprise: string; name: string }>`
    select b.id as bid, b.enterprise, coalesce(e.name, b.enterprise) as name
    from procurement.bid b left join registers.enterprise e on e.world = b.world and e.id = b.enterprise
    where b.tender = ${tender} and not exists (select from procurement.bid later where later.replaces = b.id)
      and not exists (select from procurement.bid_withdrawal w where w.bid = b.id)
    order by name, b.id`.execute(tx)
  return rows
}
