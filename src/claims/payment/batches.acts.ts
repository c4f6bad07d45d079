import { z } from 'zod'
import { monthOf } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, DayOut, Id, insiders, OereOut, optional, WorldIn, worldOf } from '../../platform/index.ts'
import { batches } from './batch.store.ts'
import { payments, type PaymentRow } from './payment.store.ts'

const BatchOut = z.object({
  ...{
    id: z.string(),
    no: z.number(),
    madeOn: DayOut,
    byName: z.string(),
    lines: z.number(),
    netOere: OereOut,
    vatOere: OereOut,
  },
  ...{ paid: z.number(), rejected: z.number() },
})
const PaymentOut = z.object({
  ...{
    id: z.string(),
    batch: z.string(),
    batchNo: z.number(),
    attempt: z.number(),
    supplier: z.string(),
    supplierName: z.string(),
  },
  ...{ invoice: z.string(), invoiceNumber: z.string(), claim: z.string(), claimNumber: z.string(), month: z.string() },
  ...{ budgetLine: z.string(), text: z.string(), netOere: OereOut, vatOere: OereOut, superseded: z.boolean() },
  ...{ status: z.enum(['paid', 'rejected']).nullable(), reference: z.string().nullable(), bookedOn: DayOut.nullable() },
})

export const listBatches = act('claims.list-batches', {
  kind: 'read',
  may: insiders,
  summary: 'Vis betalingsfiler og de linjer, økonomisystemet har afvist',
  input: z.object({ world: WorldIn }),
  output: z.object({ rows: z.array(BatchOut), toMend: z.array(PaymentOut) }),
  run: async ({ tx, by }, input) => {
    const world = worldOf(input.world, by)
    return { rows: await batches(tx, { world }), toMend: (await payments(tx, { world, toMend: true })).map(paymentOut) }
  },
})

export const showBatch = act('claims.show-batch', {
  kind: 'read',
  may: insiders,
  summary: 'Vis en betalingsfil linje for linje med økonomisystemets svar',
  input: z.object({ batch: Id }),
  output: BatchOut.extend({ payments: z.array(PaymentOut) }),
  run: async ({ tx, by }, { batch }) => {
    const [found] = await batches(tx, { world: by.world, id: batch })
    if (!found) throw new Refusal('not-found', 'Betalingsfilen findes ikke. Gå tilbage til listen.')
    return { ...found, payments: (await payments(tx, { world: by.world, batch })).map(paymentOut) }
  },
})

/** What is on its way or paid of one claim. */
export const listPayments = act('claims.list-payments', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvad der er sendt til betaling og betalt af en afregning',
  input: z.object({ claim: optional(Id), world: WorldIn }),
  output: z.object({ rows: z.array(PaymentOut) }),
  run: async ({ tx, by }, input) => ({
    rows: (await payments(tx, { world: worldOf(input.world, by), claim: input.claim })).map(paymentOut),
  }),
})

function paymentOut(p: PaymentRow): z.input<typeof PaymentOut> {
  const {
    supplierCvr: _c,
    invoiceKind: _k,
    issuedOn: _i,
    agreement: _a,
    lot: _l,
    code: _o,
    costCentre: _n,
    month,
    ...row
  } = p
  return { ...row, month: monthOf(month) }
}
