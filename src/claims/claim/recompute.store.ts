import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, World } from '../../platform/index.ts'
import { calculate } from './line.ts'
import { rowsFrom, type StoredRow } from './lines.store.ts'

export interface Recomputed {
  claim: string
  no: number
  rule: string
  storedOere: Oere
  recomputedOere: Oere
}

export async function recomputed(tx: Tx, world: World, month: Day): Promise<Recomputed[]> {
  const { rows } = await sql<{ claim: string; no: number; rule: string; storedOere: Oere; input: StoredRow[] }>`
    select l.claim, l.no, l.rule, l.amount_oere as "storedOere", l.input from claims.line l join claims.claim c on c.id = l.claim
    where c.world = ${world} and c.month = ${month} order by c.number, l.no`.execute(tx)
  return rows.map(({ input, ...l }) => ({ ...l, recomputedOere: calculate(rowsFrom(input), l.rule).amountOere }))
}
