import { sql } from 'kysely'
import type { Oere } from '../../kernel/money.ts'
import type { Tx } from '../../platform/index.ts'
import type { Unit } from '../../portfolio/index.ts'
import type { Delivered } from './line.ts'

export interface LineRow {
  id: string
  no: number
  referral: string | null
  kind: Unit
  variant: string | null
  unitsHundredths: number
  priceOere: Oere
  amountOere: Oere
  rule: string
  rows: Delivered[]
  correction: string | null
  proposedOere: Oere | null
  proposedReason: string | null
  /** Null while the correction waits for the office. */
  accepted: boolean | null
  answerReason: string | null
  rejectedReason: string | null
  approvedOere: Oere | null
  approvedReason: string | null
}

/** A delivered row as JSON keeps it. */
export type StoredRow = Omit<Delivered, 'priceOere' | 'amountOere'> & {
  priceOere: number | string
  amountOere: number | string
}

interface Row extends Omit<LineRow, 'unitsHundredths' | 'rows'> {
  unitsHundredths: bigint
  input: StoredRow[]
}

/** A claim's lines with what each of the three has said of them. */
export async function linesOf(tx: Tx, claim: string): Promise<LineRow[]> {
  const { rows } = await sql<Row>`
    select l.id, l.no, l.referral, l.kind, l.variant, l.units_hundredths as "unitsHundredths", l.price_oere as "priceOere", l.amount_oere as "amountOere", l.rule, l.input,
      k.id as correction, k.proposed_oere as "proposedOere", k.reason as "proposedReason", a.accepted, a.reason as "answerReason",
      r.reason as "rejectedReason", p.approved_oere as "approvedOere", p.reason as "approvedReason"
    from claims.line l left join claims.correction k on k.line = l.id left join claims.correction_answer a on a.correction = k.id
      left join claims.rejected_line r on r.line = l.id left join claims.approved_line p on p.line = l.id
    where l.claim = ${claim} order by l.no`.execute(tx)
  return rows.map(({ input, ...l }) => ({ ...l, unitsHundredths: Number(l.unitsHundredths), rows: rowsFrom(input) }))
}

export function rowsFrom(input: readonly StoredRow[]): Delivered[] {
  return input.map((r) => ({ ...r, priceOere: BigInt(r.priceOere), amountOere: BigInt(r.amountOere) }))
}
