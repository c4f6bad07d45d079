import { sql } from 'kysely'
import type { Tx } from '../../../platform/index.ts'
import { openedBid, pricesIn, type OpenedBid } from './opened.ts'

interface Row {
  bid: string
  enterprise: string
  name: string
  qualification: unknown
  quality: unknown
  damage: string[]
}

/** The bids that were opened, by name. Whoever may not read them gets none. */
export async function openedBids(tx: Tx, tender: string): Promise<OpenedBid[]> {
  const { rows } = await sql<Row>`
    select o.bid, o.enterprise, coalesce(min(e.name), o.enterprise) as name,
      (jsonb_agg(o.content) filter (where o.kind = 'qualification')) -> 0 as qualification,
      (jsonb_agg(o.content) filter (where o.kind = 'quality')) -> 0 as quality,
      coalesce(array_agg(o.damage) filter (where o.damage is not null), '{}') as damage
    from procurement.opened_envelope o
    left join registers.enterprise e on e.world = o.world and e.id = o.enterprise
    where o.tender = ${tender} and o.kind <> 'price'
    group by o.bid, o.enterprise order by name, o.bid`.execute(tx)
  return rows.map(openedBid)
}

/** By bid, then by lot. Empty until the price is opened. */
export async function openedPrices(tx: Tx, tender: string): Promise<Map<string, Map<number, bigint>>> {
  const { rows } = await sql<{ bid: string; content: unknown }>`
    select bid, content from procurement.opened_envelope where tender = ${tender} and kind = 'price'`.execute(tx)
  return new Map(rows.map((r) => [r.bid, pricesIn(r.content)]))
}
