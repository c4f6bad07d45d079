import { sql } from 'kysely'
import type { Tx } from '../../platform/index.ts'

/**
 * The award of a tender that may be told: it stands, and its letters are out, since nobody outside knows of it before.
 * One that was recorded by hand has no letters here; it carries the tender's number, or the one that was typed.
 */
export async function awardToTell(tx: Tx, tender: string, named: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select a.id from procurement.award a
    where (a.tender = ${tender} and exists (select from procurement.award_notice n where n.award = a.id)
        or a.tender is null and a.id = ${named})
      and not exists (select from procurement.award_revocation r where r.award = a.id)
    order by a.tender nulls last, a.decided_on desc, a.id limit 1`.execute(tx)
  return rows[0]?.id
}

export interface RankedBid {
  lot: number
  bid: string
  enterprise: string
  price_oere: bigint | null
  rank: number | null
  /** Who bid together with the enterprise that handed in, as the opened envelope names them. */
  together: { name: string; cvr?: string }[]
}

/** Every bid that was weighed, with its price and rank; nothing for those who may not read the evaluation. */
export async function rankedBids(tx: Tx, tender: string): Promise<RankedBid[]> {
  const { rows } = await sql<RankedBid>`
    select r.lot, x ->> 'id' as bid, b.enterprise, (x ->> 'priceOere')::bigint as price_oere, (x ->> 'rank')::int as rank,
      coalesce(jsonb_path_query_array(q.content, '$.partners[*] ? (@.as == "consortium")'), '[]') as together
    from procurement.evaluation_run r
    cross join lateral jsonb_array_elements(r.output -> 'ranking') x
    join procurement.bid b on b.id = (x ->> 'id')::uuid
    left join procurement.opened_envelope q on q.bid = b.id and q.kind = 'qualification'
    where r.tender = ${tender} order by r.lot, rank nulls last, bid`.execute(tx)
  return rows
}
