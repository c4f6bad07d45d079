import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type Tx } from '../../platform/index.ts'

/** Why money moved: opaque to the ledger, made by the room that moved it. */
export interface Cause {
  kind: string
  id: string
  label: string
  href: string
  /** The enterprise whose work will use a commitment. */
  owner?: string
}

export interface CommitmentPart {
  year: number
  amountOere: Oere
}

export interface Committed {
  committedOere: number
  remainingOere: number
  /** Years whose appropriation is now exceeded: a controller decides. */
  warnings: { rule: string; year: number; overOere: number }[]
}

/** Commit money on a lot. Refuses (CEIL-HARD, with what is left) when the ceiling does not reach. */
export async function commit(tx: Tx, lot: string, parts: CommitmentPart[], day: Day, cause: Cause): Promise<Committed> {
  const { rows } = await sql<{
    done: Committed
  }>`select budget.commit(${lot}, ${toJson(parts)}::jsonb, ${day}, ${toJson(cause)}::jsonb) as done`.execute(tx)
  return one(rows).done
}

/** Record use. It releases what was committed for the same cause; what does not fit below the ceiling is overrun. */
export async function postUse(
  tx: Tx,
  lot: string,
  day: Day,
  amountOere: Oere,
  commitmentOf: string,
  cause: Cause,
): Promise<{ overrunOere: number }> {
  const { rows } = await sql<{ done: { overrunOere: number } }>`
    select budget.post_use(${lot}, ${day}, ${amountOere}, ${commitmentOf}, ${toJson(cause)}::jsonb) as done`.execute(tx)
  return one(rows).done
}

/** Give back what is outstanding of a cause's commitments. @returns øre given back */
export async function settle(tx: Tx, commitmentOf: string, day: Day, cause: Cause): Promise<Oere> {
  const { rows } = await sql<{
    back: bigint
  }>`select budget.settle(${commitmentOf}, ${day}, ${toJson(cause)}::jsonb) as back`.execute(tx)
  return one(rows).back
}

export async function openLotAccount(
  tx: Tx,
  a: { name: string; line: string; lot: string; agreement: string },
): Promise<number> {
  const { rows } = await sql<{
    id: number
  }>`select budget.open_account('lot', ${a.name}, ${a.line}, null, ${a.lot}, ${a.agreement}) as id`.execute(tx)
  return one(rows).id
}

export async function openYearAccount(tx: Tx, a: { name: string; line: string; year: number }): Promise<number> {
  const { rows } = await sql<{
    id: number
  }>`select budget.open_account('year', ${a.name}, ${a.line}, ${a.year}, null, null) as id`.execute(tx)
  return one(rows).id
}

export async function postLimit(
  tx: Tx,
  account: number,
  kind: 'appropriation' | 'ceiling',
  amount: Oere,
  day: Day,
  cause: Cause,
): Promise<void> {
  await sql`select budget.post_limit(${account}, ${kind}, ${amount}, ${day}, ${toJson(cause)}::jsonb)`.execute(tx)
}

/** A cut through the ledger: no entry can still arrive at or below it. */
export async function ledgerCut(tx: Tx): Promise<bigint> {
  const { rows } = await sql<{ cut: bigint }>`select budget.cut() as cut`.execute(tx)
  return one(rows).cut
}

function one<T>(rows: T[]): T {
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Kontoen findes ikke.')
  return row
}
