import { expect, test } from 'vitest'
import {
  exportPayments,
  listClaims,
  matchReceipts,
  readInvoiceFile,
  recordInvoice,
  returnInvoice,
  showBatch,
} from '../../src/claims/index.ts'
import { approved, attested, confirmed, generated, shown } from '../claims.ts'
import { cast, lot1 } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { cvrOf, peppol } from '../made-invoices.ts'

const house = await cloneHouse()
await generated(house, '2026-07')
const [row] = (await house.as(cast.supplier, listClaims, { month: '2026-07' })).rows
const claim = row?.id ?? ''
const claimedOere = row?.claimedOere ?? 0n
const of = (more: object) => ({ claim, issuedOn: '2026-08-03', netOere: claimedOere, vatOere: 0n, ...more })
let invoice = ''

test('it is taken on what is claimed, and nothing is paid of a claim nobody has approved', async () => {
  invoice = (await house.as(cast.controller, recordInvoice, of({ number: 'F-1' }))).invoice
  expect(await house.as(cast.controller, exportPayments, {})).toMatchObject({ batch: null, lines: 0 })
})

test('approved with less, it waits for a credit note, and the page says so', async () => {
  await confirmed(house, claim)
  await attested(house, claim)
  const { lines } = await shown(house, claim)
  const line = lines.find((l) => l.amountOere > 50_000n)
  await approved(house, claim, [
    { line: line?.id ?? '', amountOere: (line?.amountOere ?? 0n) - 50_000n, reason: 'En dag mangler.' },
  ])
  expect(await house.as(cast.controller, exportPayments, {})).toMatchObject({ batch: null, lines: 0 })
  const page = await (await house.request(`/afregning/${claim}`, { as: cast.controller })).text()
  expect(page).toContain('Der skal en kreditnota til')
})

test('with the credit note the two go together, and make what was approved', async () => {
  const cvr = await cvrOf(house, lot1.supplier)
  const xml = peppol({
    number: 'K-1',
    credits: 'F-1',
    issuedOn: '2026-08-20',
    cvr,
    order: row?.number ?? '',
    lines: [{ text: 'En dag', netOere: 50_000 }],
  })
  await house.as(cast.controller, readInvoiceFile, { name: 'k.xml', base64: Buffer.from(xml).toString('base64') })
  const made = await house.as(cast.controller, exportPayments, {})
  expect(made).toMatchObject({ lines: 2, netOere: claimedOere - 50_000n })
  const back = house.as(cast.controller, returnInvoice, { invoice, reason: 'Forkert.' })
  await expect(back).rejects.toMatchObject({ code: 'conflict', rule: 'OVERPAY' })
  const { payments } = await house.as(cast.controller, showBatch, { batch: made.batch })
  const csv = ['linje;status;reference;dato', ...payments.map((p) => `${p.id};betalt;B-1;2026-09-01`)].join('\n')
  await house.as(cast.controller, matchReceipts, { name: 'svar.csv', base64: Buffer.from(csv).toString('base64') })
  expect(await shown(house, claim)).toMatchObject({ state: 'paid', paidOere: claimedOere - 50_000n })
})

test('a paid claim takes no invoice more; a number that was sent back may come again', async () => {
  const more = house.as(cast.controller, recordInvoice, of({ number: 'F-2', netOere: 1n }))
  await expect(more).rejects.toMatchObject({ code: 'conflict', rule: 'OVERPAY' })
  await generated(house, '2026-08')
  const [next] = (await house.as(cast.supplier, listClaims, { month: '2026-08' })).rows
  const wrong = of({ claim: next?.id, number: 'F-3', netOere: 100n })
  const { invoice: sent } = await house.as(cast.controller, recordInvoice, wrong)
  await expect(house.as(cast.controller, recordInvoice, wrong)).rejects.toMatchObject({ rule: 'INVOICE-ONCE' })
  await house.as(cast.controller, returnInvoice, { invoice: sent, reason: 'Beløbet er forkert.' })
  await house.as(cast.controller, recordInvoice, { ...wrong, netOere: next?.claimedOere })
})

test('OVERPAY: by SQL too nothing is paid or invoiced beyond what is approved or claimed, and no row is changed', async () => {
  const paid = `insert into claims.payment select gen_random_uuid(), world, batch, invoice_line, claim, supplier, attempt + 1, net_oere, vat_oere, budget_line, text
    from claims.payment where net_oere > 0 limit 1`
  const invoiced = `insert into claims.invoice_line select gen_random_uuid(), world, invoice, supplier, no + 100, text, net_oere, vat_oere, claim
    from claims.invoice_line where net_oere > 0 limit 1`
  const changed = `update claims.approval set approved_oere = approved_oere + 1`
  for (const statement of [paid, invoiced])
    await expect(house.asOwner((c) => c.query(statement))).rejects.toMatchObject({ code: 'VIFTE' })
  await expect(house.asOwner((c) => c.query(changed))).rejects.toMatchObject({ code: '42501' })
})
