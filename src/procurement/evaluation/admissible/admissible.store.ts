import { sql } from 'kysely'
import type { By, Tx } from '../../../platform/index.ts'
import type { Admissibility, Conformity, Judged } from './admissible.ts'

/** The newest decision on each thing. */
export async function judgedOf(tx: Tx, tender: string): Promise<Judged> {
  const conformity = await sql<Conformity>`
    select distinct on (bid, requirement) bid, requirement, conforms, reason, by_name as by
    from procurement.conformity where tender = ${tender} order by bid, requirement, id desc`.execute(tx)
  const admissibility = await sql<Admissibility>`
    select distinct on (bid, lot) bid, lot, admissible, reason, by_name as by
    from procurement.admissibility where tender = ${tender} order by bid, lot, id desc`.execute(tx)
  return { conformity: conformity.rows, admissibility: admissibility.rows }
}

const decided = (by: By, at: string) => ({ world: by.world, decided_at: at, by_id: by.id, by_name: by.name })

export async function insertConformity(
  tx: Tx,
  by: By,
  c: { tender: string; bid: string; requirement: string; conforms: boolean; reason: string; at: string },
): Promise<void> {
  const { at, ...row } = c
  await tx
    .insertInto('procurement.conformity')
    .values({ ...row, ...decided(by, at) })
    .execute()
}

export async function insertAdmissibility(
  tx: Tx,
  by: By,
  a: { tender: string; bid: string; lot: number; admissible: boolean; reason: string; at: string },
): Promise<void> {
  const { at, ...row } = a
  await tx
    .insertInto('procurement.admissibility')
    .values({ ...row, ...decided(by, at) })
    .execute()
}

/** One row ends what it locks. */
export async function insertLock(
  tx: Tx,
  by: By,
  table: 'admissibility_lock' | 'quality_lock',
  l: { tender: string; sha256: string; at: string },
): Promise<void> {
  await tx
    .insertInto(`procurement.${table}`)
    .values({ tender: l.tender, world: by.world, sha256: l.sha256, locked_at: l.at, by_id: by.id })
    .execute()
}
