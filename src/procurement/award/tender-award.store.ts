import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'
import type { LotDecision } from './decide.ts'

export async function insertProof(
  tx: Tx,
  by: By,
  p: { id: string; tender: string; enterprise: string; what: string; receivedOn: Day },
): Promise<void> {
  const { receivedOn, ...row } = p
  await tx
    .insertInto('procurement.winner_proof')
    .values({ ...row, received_on: receivedOn, world: by.world, by_id: by.id })
    .execute()
}

/** The enterprises whose proof is in. */
export async function provenIn(tx: Tx, tender: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('procurement.winner_proof')
    .select('enterprise')
    .where('tender', '=', tender)
    .execute()
  return new Set(rows.map((r) => r.enterprise))
}

export async function proofsOf(tx: Tx, tender: string) {
  const rows = await tx
    .selectFrom('procurement.winner_proof')
    .select(['enterprise', 'what', 'received_on'])
    .where('tender', '=', tender)
    .orderBy('received_on')
    .execute()
  return rows.map((r) => ({ enterprise: r.enterprise, what: r.what, receivedOn: r.received_on }))
}

/** The lots nobody was chosen on. */
export async function insertWithout(tx: Tx, by: By, award: string, lots: readonly LotDecision[]): Promise<void> {
  const rows = lots.filter((l) => l.suppliers.length === 0)
  if (rows.length === 0) return
  await tx
    .insertInto('procurement.lot_without_award')
    .values(rows.map((l) => ({ award, lot_no: l.no, world: by.world, reason: l.reason })))
    .execute()
}

/** The awards of a tender, the newest first; a revoked one stays. */
export async function awardsOfTender(tx: Tx, tender: string) {
  const rows = await tx
    .selectFrom('procurement.award as a')
    .leftJoin('procurement.award_revocation as r', 'r.award', 'a.id')
    .select(['a.id', 'a.decided_on', 'r.award as revoked'])
    .where('a.tender', '=', tender)
    .orderBy('a.decided_on', 'desc')
    .execute()
  return rows.map((r) => ({ id: r.id, decidedOn: r.decided_on, revoked: r.revoked !== null }))
}
