import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'

export type InvoiceKind = 'invoice' | 'credit'
export type InvoiceSource = 'oioubl' | 'peppol' | 'typed'

export interface DocumentLine {
  no: number
  text: string
  /** Net of VAT; a credit note's are below zero. */
  netOere: Oere
  vatOere: Oere
  /** Everything on the line that may name a claim. */
  refs: string[]
}

/** What an invoice or a credit note says, whichever format it came in. */
export interface InvoiceDocument {
  kind: InvoiceKind
  source: InvoiceSource
  number: string
  issuedOn: Day
  supplierCvr: string
  customerEan: string | null
  currency: string
  netOere: Oere
  vatOere: Oere
  /** The number of the invoice a credit note credits. */
  credits: string | null
  refs: string[]
  lines: DocumentLine[]
}
