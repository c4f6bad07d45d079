import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayOut,
  hardTop,
  Id,
  insiders,
  OereOut,
  optional,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Tx,
  type World,
} from '../../platform/index.ts'
import { lockedClaim } from '../claim/claim.store.ts'
import { invoices, lockInvoices, type InvoiceRow } from './invoice.store.ts'
import { insertReturn, invoiceLines, linesSent } from './line.store.ts'

const InvoiceOut = z.object({
  ...{
    id: z.string(),
    supplier: z.string(),
    supplierName: z.string(),
    number: z.string(),
    kind: z.enum(['invoice', 'credit']),
  },
  ...{
    creditsNumber: z.string().nullable(),
    issuedOn: DayOut,
    customerEan: z.string().nullable(),
    netOere: OereOut,
    vatOere: OereOut,
  },
  ...{
    source: z.enum(['oioubl', 'peppol', 'typed']),
    fileName: z.string().nullable(),
    receivedOn: DayOut,
    byName: z.string(),
  },
  ...{ returnedReason: z.string().nullable(), creditedOere: OereOut },
})

export const listInvoices = act('claims.list-invoices', {
  kind: 'read',
  may: [...insiders, 'supplier'],
  summary: 'Vis fakturaer og kreditnotaer, alle eller dem på en afregning',
  input: z.object({
    claim: optional(Id),
    supplier: optional(Code),
    world: WorldIn,
    after: optional(Id),
    limit: optional(Whole('antal rækker', 1, hardTop)),
  }),
  output: z.object({ rows: z.array(InvoiceOut), next: z.string().optional() }),
  run: async ({ tx, by }, input) => {
    const limit = input.limit ?? hardTop
    const found = await invoices(tx, { ...input, world: worldOf(input.world, by), limit })
    const rows = found.slice(0, limit).map(invoiceOut)
    const last = found.length > limit ? rows.at(-1)?.id : undefined
    return { rows, ...(last === undefined ? {} : { next: last }) }
  },
})

export const showInvoice = act('claims.show-invoice', {
  kind: 'read',
  may: [...insiders, 'supplier'],
  summary: 'Vis en faktura linje for linje med den afregning, hver linje er af',
  input: z.object({ invoice: Id }),
  output: InvoiceOut.extend({
    lines: z.array(
      z.object({
        ...{ id: z.string(), no: z.number(), text: z.string(), netOere: OereOut, vatOere: OereOut },
        ...{ claim: z.string(), claimNumber: z.string() },
      }),
    ),
  }),
  run: async ({ tx, by }, { invoice }) => {
    const i = await invoiceOf(tx, by.world, invoice)
    const lines = (await invoiceLines(tx, i.id)).map(({ invoice: _i, ...l }) => l)
    return { ...invoiceOut(i), lines }
  },
})

/** An invoice that is wrong goes back to the supplier; its number may come again, its amount counts no more. */
export const returnInvoice = act('claims.return-invoice', {
  kind: 'change',
  may: ['controller'],
  summary: 'Send en faktura tilbage til leverandøren med en grund; den tæller ikke mere',
  input: z.object({ invoice: Id, reason: Text('grunden til, at fakturaen sendes tilbage', 1000) }),
  output: z.object({ invoice: z.string() }),
  run: async (work, { invoice, reason }) => {
    const i = await invoiceOf(work.tx, work.by.world, invoice)
    await lockInvoices(work.tx, i.supplier)
    for (const l of await invoiceLines(work.tx, i.id)) await lockedClaim(work.tx, work.by.world, l.claim)
    const now = await invoiceOf(work.tx, work.by.world, invoice)
    if (now.returnedReason !== null)
      throw new Refusal('conflict', 'Fakturaen er allerede sendt tilbage.', { rule: 'DOUBLE-CLICK' })
    if (now.creditedOere !== 0n)
      throw new Refusal('conflict', 'Fakturaen er krediteret. Send først kreditnotaen tilbage.', { rule: 'OVERPAY' })
    if ((await linesSent(work.tx, i.id)) > 0)
      throw new Refusal(
        'conflict',
        'Fakturaen er sendt til betaling og kan ikke sendes tilbage. Bed om en kreditnota.',
        { rule: 'OVERPAY' },
      )
    await insertReturn(work, { invoice: i.id, supplier: i.supplier }, reason)
    return { invoice: i.id }
  },
})

async function invoiceOf(tx: Tx, world: World, id: string): Promise<InvoiceRow> {
  const [found] = await invoices(tx, { world, id, limit: 1 })
  if (!found) throw new Refusal('not-found', 'Fakturaen findes ikke, eller du har ikke adgang. Gå tilbage til listen.')
  return found
}

function invoiceOut({ attempt: _a, credits: _c, ...i }: InvoiceRow): z.input<typeof InvoiceOut> {
  return i
}
