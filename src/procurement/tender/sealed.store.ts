import { sql } from 'kysely'
import type { Tx } from '../../platform/index.ts'
import type { Missing } from './missing.ts'
import type { TenderRow } from './tender.store.ts'

/**
 * SEAL: bids are sealed to a key that was split among its openers and tried with a made-up bid, before anybody is asked to bid.
 * Nothing is missing once it is published, or outside the house, where it is not known.
 */
export async function missingSeal(tx: Tx, { id, published, world }: TenderRow): Promise<Missing[]> {
  if (published || world === 'papers') return []
  const { rows } = await sql<{ made: boolean; rehearsed: boolean }>`
    select s.id is not null as made, r.seal is not null as rehearsed
    from (values (1)) one
    left join lateral (select id from procurement.tender_seal where tender = ${id} and envelopes = 'rehearsal' order by no desc limit 1) s on true
    left join procurement.seal_rehearsal r on r.seal = s.id`.execute(tx)
  const state = rows[0]
  if (state?.rehearsed) return []
  const message = state?.made
    ? 'Hold prøven af seglet med et opdigtet tilbud'
    : 'Lav seglet, som tilbud forsegles med, og hold prøven'
  return [{ field: 'seal', message, rule: 'SEAL' }]
}
