import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { openCommitments } from '../../budget/index.ts'
import type { By, Tx } from '../../platform/index.ts'
import type { OpenCommitment, Termination } from './termination.ts'

/** Money still outstanding on lots that may lie after a day, a row a cause: the ledger knows the year of a commitment, so the day's own year counts too. */
export async function openAfter(tx: Tx, lots: readonly string[], endsBefore: Day): Promise<OpenCommitment[]> {
  const rows = []
  for (const lot of lots) rows.push(...(await openCommitments(tx, { lot, after: endsBefore })))
  return [...Map.groupBy(rows, (r) => r.causeId).values()].flatMap((same) => {
    const [first] = same
    const outstandingOere = same.reduce((sum, r) => sum + r.outstandingOere, 0n)
    return first === undefined
      ? []
      : [{ causeId: first.causeId, label: first.label, href: first.href, outstandingOere }]
  })
}

export type NewTermination = Omit<Termination, 'preparedOn' | 'preparedBy' | 'preparedByName' | 'end' | 'recalled'> & {
  on: Day
}

export async function insertTermination(tx: Tx, by: By, t: NewTermination): Promise<void> {
  await tx
    .insertInto('agreements.termination')
    .values({
      ...{ id: t.id, world: by.world, agreement: t.agreement, lot: t.lot, by_whom: t.byWhom, reason: t.reason },
      ...{ words: t.words, notice_days: t.noticeDays, ends_before: t.endsBefore, running: t.running, plan: t.plan },
      ...{ plan_words: t.planWords, missing: t.missing, acknowledged: t.acknowledged },
      ...{ prepared_on: t.on, prepared_by: by.id, prepared_by_name: by.name },
    })
    .execute()
}

/** Those that wait first; then the decided, newest first. */
export async function terminations(
  tx: Tx,
  f: { agreement?: string | undefined; id?: string | undefined },
): Promise<Termination[]> {
  const { rows } = await sql<Termination>`
    select t.id, t.agreement, t.lot, t.by_whom as "byWhom", t.reason, t.words, t.notice_days as "noticeDays", t.ends_before as "endsBefore",
      t.running, t.plan, t.plan_words as "planWords", t.missing, t.acknowledged,
      t.prepared_on as "preparedOn", t.prepared_by as "preparedBy", t.prepared_by_name as "preparedByName",
      case when e.termination is not null then jsonb_build_object('kind', e.kind, 'reason', e.reason, 'on', e.ended_on, 'by', e.by_id, 'byName', e.by_name) end as end,
      case when r.termination is not null then jsonb_build_object('on', r.recalled_on, 'reason', r.reason, 'byName', r.by_name) end as recalled
    from agreements.termination t left join agreements.termination_end e on e.termination = t.id
      left join agreements.termination_recall r on r.termination = t.id
    where (${f.agreement ?? null}::text is null or t.agreement = ${f.agreement ?? null}) and (${f.id ?? null}::uuid is null or t.id = ${f.id ?? null}::uuid)
    order by (e.termination is not null), t.prepared_on desc, t.id desc`.execute(tx)
  return rows
}

/** @throws Refusal not-found */
export async function terminationOf(tx: Tx, id: string): Promise<Termination> {
  const [found] = await terminations(tx, { id })
  if (!found) throw new Refusal('not-found', 'Opsigelsen findes ikke. Gå til aftalen, og vælg den igen.')
  return found
}

/** @returns false when it is taken back already */
export async function insertRecall(
  tx: Tx,
  by: By,
  r: { termination: string; reason: string; on: Day },
): Promise<boolean> {
  const done = await tx
    .insertInto('agreements.termination_recall')
    .values({
      ...{ termination: r.termination, world: by.world, reason: r.reason, recalled_on: r.on },
      ...{ by_id: by.id, by_name: by.name },
    })
    .onConflict((c) => c.doNothing())
    .returning('termination')
    .executeTakeFirst()
  return done !== undefined
}

/** The early ends a termination has deposited in the portfolio and that still stand. */
export async function standingEnds(tx: Tx, termination: string): Promise<bigint[]> {
  const { rows } = await sql<{ id: bigint }>`
    select id from portfolio.lot_end where cause_kind = 'termination' and cause_id = ${termination} and withdrawn_on is null`.execute(
    tx,
  )
  return rows.map((r) => BigInt(r.id))
}
