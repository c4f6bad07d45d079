import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  DayIn,
  FileIn,
  Id,
  OereIn,
  OereOut,
  optional,
  OptionalText,
  sha256Of,
  Text,
} from '../../platform/index.ts'
import { claimOf } from '../claim/claim.store.ts'
import { supplierByCvr } from './invoice.store.ts'
import { receive } from './receive.acts.ts'
import { readInvoice } from './ubl.ts'
import { unread } from './xml.ts'

const KeptOut = z.object({
  ...{ invoice: z.string(), number: z.string(), supplier: z.string(), netOere: OereOut, vatOere: OereOut },
  lines: z.array(z.object({ no: z.number(), claim: z.string(), claimNumber: z.string(), netOere: OereOut })),
})

/** The supplier's e-invoice. It names the claim in an order reference or in a text, or the claim is chosen here. */
export const readInvoiceFile = act('claims.read-invoice', {
  kind: 'change',
  may: ['controller'],
  summary: 'Tag imod en e-faktura eller kreditnota i OIOUBL eller Peppol BIS, og find dens afregning',
  takesFile: true,
  input: z.object({ ...FileIn, claim: optional(Id) }),
  output: KeptOut,
  run: async (work, { name, base64, claim }) => {
    const document = readInvoice(base64.bytes)
    const supplier = await supplierByCvr(work.tx, work.by.world, document.supplierCvr)
    if (!supplier) throw unread(`Leverandøren med cvr-nummer ${document.supplierCvr} står ikke på nogen aftale.`)
    if (claim !== undefined) mustBeOf((await claimOf(work.tx, work.by.world, claim)).supplier, supplier.id)
    return receive(work, { supplier: supplier.id, document, claim, file: { name, sha256: sha256Of(base64.bytes) } })
  },
})

/** Where the file is not here: its number and amount, on one claim. */
export const recordInvoice = act('claims.record-invoice', {
  kind: 'change',
  may: ['controller'],
  summary: 'Skriv en faktura eller kreditnota ind med nummer og beløb på en afregning',
  input: z.object({
    claim: Id,
    kind: z.enum(['invoice', 'credit'], 'Vælg faktura eller kreditnota').default('invoice'),
    number: Text('fakturaens nummer', 60),
    issuedOn: DayIn,
    netOere: OereIn,
    vatOere: OereIn.default(0n),
    /** The number of the invoice a credit note credits. */
    credits: OptionalText(60),
  }),
  output: KeptOut,
  run: async (work, { claim, kind, number, issuedOn, netOere, vatOere, credits }) => {
    const c = await claimOf(work.tx, work.by.world, claim)
    if (netOere <= 0n || vatOere < 0n) throw positive()
    const sign = kind === 'credit' ? -1n : 1n
    const money = { netOere: sign * netOere, vatOere: sign * vatOere }
    const line = { no: 1, text: `Afregning ${c.number}`, ...money, refs: [] }
    const of = { supplierCvr: '', customerEan: null, currency: 'DKK', refs: [], lines: [line] }
    const document = { kind, source: 'typed' as const, number, issuedOn, credits: credits ?? null, ...money, ...of }
    return receive(work, { supplier: c.supplier, document, claim, file: null })
  },
})

function mustBeOf(claimSupplier: string, supplier: string): void {
  if (claimSupplier === supplier) return
  const message = 'Afregningen er en anden leverandørs end fakturaens'
  throw new Refusal('invalid', message, { rule: 'INVOICE-CLAIM', issues: [{ field: 'claim', message }] })
}

function positive(): Refusal {
  const message = 'Skriv beløbet uden moms som et tal over nul, også på en kreditnota'
  return new Refusal('invalid', message, { issues: [{ field: 'netOere', message }] })
}
