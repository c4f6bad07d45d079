import type { Element } from 'slimdom'
import { isCvr } from '../../kernel/cvr.ts'
import { isDay } from '../../kernel/day.ts'
import { oereOf, oereOrZero } from './amount.ts'
import type { InvoiceDocument, InvoiceSource } from './document.ts'
import { mustAddUp } from './totals.ts'
import { linesOf } from './ubl-lines.ts'
import { all, text, ublRoot, unread } from './xml.ts'

/**
 * An OIOUBL 2 or Peppol BIS Billing 3 invoice or credit note as plain data, with its sums judged to the øre.
 * @throws Refusal invalid, saying what is missing or does not add up
 */
export function readInvoice(bytes: Uint8Array): InvoiceDocument {
  const { name, root } = ublRoot(bytes)
  const credit = name === 'CreditNote'
  const source = sourceOf(root)
  const sign = credit ? -1n : 1n
  const lines = linesOf(root, credit)
  const vatOere = oereOrZero(text(root, 'TaxTotal/TaxAmount'), 'Momsen')
  const document: InvoiceDocument = {
    ...{ kind: credit ? 'credit' : 'invoice', source, number: needed(root, 'ID', 'Fakturanummeret').slice(0, 60) },
    issuedOn: dayOf(needed(root, 'IssueDate', 'Fakturadatoen').slice(0, 10)),
    supplierCvr: supplierOf(root),
    customerEan: eanOf(root),
    currency: needed(root, 'DocumentCurrencyCode', 'Valutaen'),
    netOere: sign * netOf(root),
    vatOere: sign * vatOere,
    credits: credit ? (text(root, 'BillingReference/InvoiceDocumentReference/ID') ?? null) : null,
    refs: said(root, ['OrderReference/ID', 'Note', 'AccountingCost', 'BuyerReference', 'ContractDocumentReference/ID']),
    lines: lines.map((l) => ({ ...l, netOere: sign * l.netOere, vatOere: sign * l.vatOere })),
  }
  mustAddUp(document, totalsOf(root, source, sign))
  return document
}

function sourceOf(root: Element): InvoiceSource {
  const custom = text(root, 'CustomizationID') ?? ''
  if (/^OIOUBL-2/i.test(custom)) return 'oioubl'
  if (/en16931/i.test(custom)) return 'peppol'
  throw unread('Filen siger ikke, om den er OIOUBL 2 eller Peppol BIS Billing 3 (CustomizationID).')
}

function netOf(root: Element) {
  const total = (name: string, what: string) =>
    text(root, `LegalMonetaryTotal/${name}`) ?? (what === '' ? undefined : unsaid(what))
  const lines = oereOf(total('LineExtensionAmount', 'Summen af linjerne'), 'Summen af linjerne')
  return (
    lines -
    oereOrZero(total('AllowanceTotalAmount', ''), 'Rabatten') +
    oereOrZero(total('ChargeTotalAmount', ''), 'Tillægget')
  )
}

/** OIOUBL writes the VAT where EN 16931 writes the sum without it: only the sums that mean the same are compared. */
function totalsOf(root: Element, source: InvoiceSource, sign: bigint) {
  const of = (name: string) => text(root, `LegalMonetaryTotal/${name}`)
  const exclusive = source === 'peppol' ? of('TaxExclusiveAmount') : undefined
  const optional = (t: string | undefined, what: string) => (t === undefined ? null : sign * oereOf(t, what))
  return {
    withoutVat: optional(exclusive, 'Summen uden moms'),
    withVat: optional(of('TaxInclusiveAmount'), 'Summen med moms'),
    payable: sign * oereOf(of('PayableAmount'), 'Beløbet til betaling'),
    prepaid: sign * oereOrZero(of('PrepaidAmount'), 'Det forudbetalte'),
    rounding: sign * oereOrZero(of('PayableRoundingAmount'), 'Afrundingen'),
  }
}

/** The supplier's CVR number, wherever the format puts it: "DK12345678", "12345678". */
function supplierOf(root: Element): string {
  const party = 'AccountingSupplierParty/Party'
  const places = ['PartyLegalEntity/CompanyID', 'PartyTaxScheme/CompanyID', 'EndpointID', 'PartyIdentification/ID']
  const numbers = places.flatMap((p) =>
    all(root, `${party}/${p}`).map((e) => (e.textContent ?? '').trim().replace(/^DK/i, '')),
  )
  return numbers.find((n) => isCvr(n)) ?? unsaid('Leverandørens cvr-nummer')
}

function eanOf(root: Element): string | null {
  const party = 'AccountingCustomerParty/Party'
  const ids = ['EndpointID', 'PartyIdentification/ID'].flatMap((p) =>
    all(root, `${party}/${p}`).map((e) => (e.textContent ?? '').trim()),
  )
  return ids.find((t) => /^\d{13}$/.test(t)) ?? null
}

function dayOf(day: string): string {
  if (isDay(day)) return day
  throw unread(`Fakturadatoen kan ikke læses: »${day.slice(0, 40)}«.`)
}

function needed(root: Element, path: string, what: string): string {
  return text(root, path) ?? unsaid(what)
}

function said(root: Element, paths: readonly string[]): string[] {
  return paths.flatMap((p) => all(root, p).map((e) => (e.textContent ?? '').trim())).filter((t) => t !== '')
}

function unsaid(what: string): never {
  throw unread(`${what} mangler i filen.`)
}
