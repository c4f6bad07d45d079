import { sql } from 'kysely'
import type { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import type { Tx, Work } from '../../platform/index.ts'
import { lotId } from '../../portfolio/index.ts'
import type { PartyGiven, PartyOut } from './party.input.ts'

export async function insertParties(
  { tx, by, at }: Work,
  agreement: string,
  parties: readonly PartyGiven[],
): Promise<void> {
  if (parties.length === 0) return
  await tx
    .insertInto('agreements.party')
    .values(
      parties.map((p) => ({
        id: newId(at),
        world: by.world,
        agreement,
        lot: p.lot === undefined ? null : lotId(agreement, p.lot),
        role: p.role,
        enterprise: p.enterprise ?? null,
        name: p.name ?? null,
        cvr: p.cvr ?? null,
        of_enterprise: p.of ?? null,
        by_id: by.id,
      })),
    )
    .execute()
}

export async function partiesOf(tx: Tx, agreement: string): Promise<z.output<typeof PartyOut>[]> {
  const { rows } = await sql<z.output<typeof PartyOut>>`
    select p.lot, p.role, p.enterprise, coalesce(e.name, p.name) as name, coalesce(p.cvr, e.cvr) as cvr, p.of_enterprise as "of"
    from agreements.party p left join registers.enterprise e on e.id = p.enterprise
    where p.agreement = ${agreement} order by p.lot nulls first, p.id`.execute(tx)
  return rows
}
