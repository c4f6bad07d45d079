import { Refusal } from '../kernel/refusal.ts'
import type { Tx, World } from '../platform/index.ts'
import type { Regime } from './term.ts'

export async function insertConclusion(
  tx: Tx,
  world: World,
  c: {
    agreement: string
    award: string
    lots: number[]
    concludedOn: string
    regime: Regime
    termReason: string | null
    noticeDays: number | null
    by: string
  },
): Promise<void> {
  await tx
    .insertInto('agreements.conclusion')
    .values({
      world,
      agreement: c.agreement,
      award: c.award,
      concluded_on: c.concludedOn,
      regime: c.regime,
      term_reason: c.termReason,
      notice_days: c.noticeDays,
      by_id: c.by,
    })
    .execute()
  await tx
    .insertInto('agreements.concluded_lot')
    .values(c.lots.map((no) => ({ world, award: c.award, lot_no: no, agreement: c.agreement })))
    .execute()
}

/**
 * An award's lot is concluded once; its other lots may be concluded in another agreement.
 * @throws Refusal conflict that names the lot and the agreement it stands in
 */
export async function mustBeUnconcluded(tx: Tx, award: string, lots: readonly number[]): Promise<void> {
  const taken = await tx
    .selectFrom('agreements.concluded_lot')
    .select(['lot_no', 'agreement'])
    .where('award', '=', award)
    .where('lot_no', 'in', lots)
    .orderBy('lot_no')
    .executeTakeFirst()
  if (!taken) return
  const message = `Delaftale ${taken.lot_no} i tildelingen er allerede indgået med aftalen ${taken.agreement}.`
  const field = `lots.${lots.indexOf(taken.lot_no)}.no`
  throw new Refusal('conflict', message, { agreement: taken.agreement, issues: [{ field, message }] })
}

export async function insertRecording(
  tx: Tx,
  world: World,
  r: { agreement: string; document: string; place: string; durationMonths: number | null; by: string },
): Promise<void> {
  await tx
    .insertInto('agreements.recording')
    .values({
      world,
      agreement: r.agreement,
      document: r.document,
      place: r.place,
      duration_months: r.durationMonths,
      by_id: r.by,
    })
    .execute()
}

/** How long a paper says the agreement lasts, where it prints no last day. */
export async function durationOf(tx: Tx, agreement: string): Promise<number | null> {
  const row = await tx
    .selectFrom('agreements.recording')
    .select('duration_months')
    .where('agreement', '=', agreement)
    .executeTakeFirst()
  return row?.duration_months ?? null
}
