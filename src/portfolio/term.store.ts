import { sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Tx, World } from '../platform/index.ts'
import type { Cause } from './portfolio.store.ts'

export type TermKind = 'base' | 'option'

export interface LotTerm {
  id: bigint
  lot: string
  kind: TermKind
  /** null: unknown, as a paper leaves it. */
  from: Day | null
  before: Day | null
  cause: Cause
  withdrawnOn: Day | null
}

export interface NewTerm {
  world: World
  lot: string
  kind: TermKind
  from: Day | null
  before: Day | null
  cause: Cause
}

/**
 * A lot's term as concluded, or an option used on it. The database refuses two that overlap.
 * @returns the term's id, by which it may be withdrawn
 * @throws Refusal conflict TERM-OVERLAP
 */
export async function depositLotTerm(tx: Tx, t: NewTerm): Promise<bigint> {
  const { rows } = await sql<{ id: bigint }>`
    insert into portfolio.lot_term (world, lot, kind, during, cause_kind, cause_id, cause_label, cause_href)
    select ${t.world}, ${t.lot}, ${t.kind}, daterange(${t.from}::date, ${t.before}::date), ${t.cause.kind}, ${t.cause.id}, ${t.cause.label}, ${t.cause.href}
    where not exists (select from portfolio.lot_term o where o.lot = ${t.lot} and o.withdrawn_on is null
      and o.during && daterange(${t.from}::date, ${t.before}::date))
    returning id`.execute(tx)
  const [row] = rows
  if (!row)
    throw new Refusal('conflict', 'Delaftalen har allerede en løbetid i den periode. To løbetider må ikke overlappe.', {
      rule: 'TERM-OVERLAP',
      lot: t.lot,
    })
  return row.id
}

/** @throws Refusal conflict when it is withdrawn already */
export async function withdrawLotTerm(tx: Tx, id: bigint, on: Day): Promise<void> {
  const done = await tx
    .updateTable('portfolio.lot_term')
    .set({ withdrawn_on: on })
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!done) throw new Refusal('conflict', 'Løbetiden er allerede trukket tilbage.', { rule: 'STALE' })
}

/** Every term a lot has had, oldest first; the withdrawn among them. */
export async function termsOf(tx: Tx, lots: readonly string[]): Promise<LotTerm[]> {
  const { rows } = await sql<LotTerm>`
    select id, lot, kind, lower(during) as "from", upper(during) as before, withdrawn_on as "withdrawnOn",
      jsonb_build_object('kind', cause_kind, 'id', cause_id, 'label', cause_label, 'href', cause_href) as cause
    from portfolio.lot_term where lot = any(${[...lots]}::text[]) order by lot, lower(during) nulls first, id`.execute(
    tx,
  )
  return rows
}
