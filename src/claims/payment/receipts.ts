import { isDay, parseDay, type Day } from '../../kernel/day.ts'
import { isUuid } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { rowsOfCsv } from './csv-in.ts'

export type ReceiptStatus = 'paid' | 'rejected'

export interface ReceiptRow {
  /** The row in the file, the heading being 1. */
  row: number
  payment: string
  status: ReceiptStatus
  reference: string
  on: Day
}

const statuses: Readonly<Record<string, ReceiptStatus>> = {
  paid: 'paid',
  betalt: 'paid',
  rejected: 'rejected',
  afvist: 'rejected',
}
const most = 20_000

/**
 * The finance system's answer: a row a line with `linje`, `status`, `reference` and `dato` (or `line`, `date`).
 * @throws Refusal invalid naming the row that cannot be read
 */
export function readReceipts(text: string, today: Day): ReceiptRow[] {
  const rows = rowsOfCsv(text)
  if (rows.length === 0) throw unread('Filen har ingen rækker. Den skal have en overskrift og en række for hver linje.')
  if (rows.length > most) throw unread(`Filen har flere end ${most} rækker. Del den.`)
  return rows.map((r, i) => rowOf(r, i + 2, today))
}

function rowOf(r: Record<string, string>, row: number, today: Day): ReceiptRow {
  const payment = (r['linje'] ?? r['line'] ?? '').toLowerCase()
  const status = statuses[(r['status'] ?? '').toLowerCase()]
  if (!isUuid(payment)) throw unread(`Række ${row} har ikke et linjenummer fra betalingsfilen.`)
  if (status === undefined) throw unread(`Række ${row}: status skal være betalt eller afvist.`)
  return {
    row,
    payment,
    status,
    reference: (r['reference'] ?? '').slice(0, 200),
    on: dayOf(r['dato'] ?? r['date'] ?? '', row, today),
  }
}

function dayOf(text: string, row: number, today: Day): Day {
  try {
    return isDay(text) ? text : parseDay(text, today)
  } catch {
    throw unread(`Række ${row}: datoen kan ikke læses. Skriv den som 2026-10-06.`)
  }
}

export interface Told {
  row: number
  payment: string
  text: string
}

export interface Sorted {
  fresh: ReceiptRow[]
  already: number
  /** Lines that are in no file of ours, and lines that have another answer already. */
  strange: Told[]
}

/** The rows against what was sent: new ones, ones known before, and ones to be looked at. */
export function sorted(rows: readonly ReceiptRow[], sent: ReadonlyMap<string, ReceiptStatus | null>): Sorted {
  const out: Sorted = { fresh: [], already: 0, strange: [] }
  const given = new Map<string, ReceiptStatus>()
  for (const r of rows) {
    const before = given.get(r.payment) ?? sent.get(r.payment)
    if (before === undefined) out.strange.push({ row: r.row, payment: r.payment, text: 'Linjen er ikke sendt herfra.' })
    else if (before === null) out.fresh.push(r)
    else if (before === r.status) out.already += 1
    else
      out.strange.push({
        row: r.row,
        payment: r.payment,
        text: `Linjen har allerede svaret ${before === 'paid' ? 'betalt' : 'afvist'}.`,
      })
    if (before === null) given.set(r.payment, r.status)
  }
  return out
}

function unread(message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field: 'base64', message }] })
}
