import { sql } from 'kysely'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, Work } from '../../platform/index.ts'
import type { ClaimRow } from './claim.store.ts'

export async function insertCorrection(
  { tx, by, today }: Work,
  c: ClaimRow,
  k: { id: string; line: string; amountOere: Oere; reason: string },
): Promise<void> {
  await tx
    .insertInto('claims.correction')
    .values({
      ...{ id: k.id, world: by.world, claim: c.id, line: k.line, supplier: c.supplier },
      ...{ proposed_oere: k.amountOere, reason: k.reason, by_id: by.id, proposed_on: today },
    })
    .execute()
}

export async function insertCorrectionAnswer(
  { tx, by, today }: Work,
  c: ClaimRow,
  a: { correction: string; accepted: boolean; reason?: string | undefined },
): Promise<void> {
  await tx
    .insertInto('claims.correction_answer')
    .values({
      ...{ correction: a.correction, world: by.world, claim: c.id, supplier: c.supplier, accepted: a.accepted },
      ...{ reason: a.reason ?? null, by_id: by.id, answered_on: today },
    })
    .execute()
}

export async function insertRejectedLine(
  { tx, by, today }: Work,
  c: ClaimRow,
  r: { line: string; reason: string },
): Promise<void> {
  await tx
    .insertInto('claims.rejected_line')
    .values({
      line: r.line,
      world: by.world,
      claim: c.id,
      supplier: c.supplier,
      reason: r.reason,
      by_id: by.id,
      rejected_on: today,
    })
    .execute()
}

/** The claim a correction is of. @throws Refusal not-found */
export async function claimOfCorrection(tx: Tx, correction: string): Promise<string> {
  const { rows } = await sql<{ claim: string }>`select claim from claims.correction where id = ${correction}`.execute(
    tx,
  )
  if (rows[0]) return rows[0].claim
  throw new Refusal('not-found', 'Rettelsen findes ikke. Gå tilbage til afregningen.')
}
