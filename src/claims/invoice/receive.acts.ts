import { formatKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { newId } from '../../kernel/ids.ts'
import type { Work } from '../../platform/index.ts'
import type { InvoiceDocument } from './document.ts'
import { candidatesOf, insertInvoice, invoices, lockInvoices, type InvoiceRow } from './invoice.store.ts'
import { insertLines } from './line.store.ts'
import { matched, mustLeaveRoom } from './match.ts'

export interface Received {
  supplier: string
  document: InvoiceDocument
  /** The claim chosen by the person; otherwise each line says it. */
  claim?: string | undefined
  file: { name: string; sha256: string } | null
}

export interface Kept {
  invoice: string
  number: string
  supplier: string
  netOere: bigint
  vatOere: bigint
  lines: { no: number; claim: string; claimNumber: string; netOere: bigint }[]
}

/** The one way in, whether a file or typed: known once, each line of one claim, inside what the claim and the credited invoice give. */
export async function receive(work: Work, { supplier, document: d, claim, file }: Received): Promise<Kept> {
  const { tx, by, at } = work
  await lockInvoices(tx, supplier)
  const earlier = await invoices(tx, { world: by.world, supplier, number: d.number, kind: d.kind, limit: 100 })
  mustBeNew(earlier, d)
  const credited = d.kind === 'credit' ? await creditedOf(work, supplier, d) : null
  const candidates = await candidatesOf(tx, by.world, supplier)
  const claims = matched(d, candidates, claim)
  const lines = d.lines.map((l, i) => ({ ...l, claim: claims[i]?.claim ?? '' }))
  mustLeaveRoom(lines, candidates)
  const id = newId(at)
  await insertInvoice(work, { ...d, id, supplier, attempt: earlier.length + 1, creditsId: credited?.id ?? null, file })
  await insertLines(work, { invoice: id, supplier }, lines)
  const numberOf = (of: string) => candidates.find((c) => c.id === of)?.number ?? ''
  const told = lines.map((l) => ({ no: l.no, claim: l.claim, claimNumber: numberOf(l.claim), netOere: l.netOere }))
  return { invoice: id, number: d.number, supplier, netOere: d.netOere, vatOere: d.vatOere, lines: told }
}

function mustBeNew(earlier: readonly InvoiceRow[], d: InvoiceDocument): void {
  const there = earlier.find((i) => i.returnedReason === null)
  if (!there) return
  const what = d.kind === 'credit' ? 'Kreditnota' : 'Faktura'
  const message = `${what} ${d.number} fra ${there.supplierName} er allerede taget imod. Et nummer bruges én gang.`
  throw new Refusal('conflict', message, { rule: 'INVOICE-ONCE', invoice: there.id })
}

/** @throws Refusal invalid when the invoice is not here / conflict OVERPAY when it is less than what is credited */
async function creditedOf({ tx, by }: Work, supplier: string, d: InvoiceDocument): Promise<InvoiceRow> {
  const number = d.credits ?? undefined
  const found =
    number === undefined ? [] : await invoices(tx, { world: by.world, supplier, number, kind: 'invoice', limit: 100 })
  const invoice = found.find((i) => i.returnedReason === null)
  if (!invoice) {
    const message =
      number === undefined
        ? 'Kreditnotaen siger ikke, hvilken faktura den krediterer.'
        : `Faktura ${number}, som krediteres, er ikke taget imod.`
    throw new Refusal('invalid', message, { issues: [{ field: 'credits', message }] })
  }
  const left = invoice.netOere + invoice.creditedOere
  if (left + d.netOere >= 0n) return invoice
  const message = `Af faktura ${invoice.number} kan højst krediteres ${formatKroner(left)}`
  throw new Refusal('conflict', message, { rule: 'OVERPAY', leftOere: Number(left) })
}
