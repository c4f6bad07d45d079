import { expect, test } from 'vitest'
import { reconcileLedger } from '../../src/budget/index.ts'
import {
  amendPayment,
  exportPayments,
  listBatches,
  listClaims,
  listInvoices,
  matchReceipts,
  paymentsFile,
  proposeCorrection,
  readInvoiceFile,
  showBatch,
} from '../../src/claims/index.ts'
import { approved, attested, correctionAnswered, generated, shown, usedIn } from '../claims.ts'
import { cast, lot1 } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { cvrOf, peppol } from '../made-invoices.ts'

const house = await cloneHouse()
const month = '2026-08'
let claim = ''
const base64 = (text: string) => Buffer.from(text).toString('base64')

test('a month is claimed: each delivered row stands in one claim, and the claims are the month’s use', async () => {
  const run = await generated(house, month)
  expect(run.claims.length).toBeGreaterThan(2)
  expect(run.claims.every((c) => c.month === month && c.supplement === 0)).toBe(true)
  expect(run.claimedOere).toBe(await usedIn(house, month))
})

test('TWICE: the run again claims nothing again', async () => {
  expect(await generated(house, month)).toMatchObject({ claims: [], claimedOere: 0n })
})

test('the supplier corrects a line with a reason, and the office says yes', async () => {
  const { rows } = await house.as(cast.supplier, listClaims, { month })
  expect(rows).toMatchObject([{ supplier: lot1.supplier, state: 'awaiting-supplier' }])
  claim = rows[0]?.id ?? ''
  const before = await shown(house, claim, cast.supplier)
  const hours = before.lines.find((l) => l.kind === 'paid-hour')
  const amountOere = (hours?.amountOere ?? 0n) - 4_700n
  const lines = [{ line: hours?.id, amountOere, reason: 'En time er registreret for meget.' }]
  const { corrections } = await house.as(cast.supplier, proposeCorrection, { claim, version: before.version, lines })
  await expect(attested(house, claim)).rejects.toMatchObject({ code: 'unlawful', rule: 'BLOCKED' })
  await correctionAnswered(house, corrections[0] ?? '', true)
  await attested(house, claim)
})

test('another controller approves what is left, and the ledger’s use is what was approved', async () => {
  const before = await usedIn(house, month)
  const done = await approved(house, claim)
  // One hour at 47 kr. less than claimed.
  expect(done.approvedOere).toBe(done.claimedOere - 4_700n)
  expect(await usedIn(house, month)).toBe(before - 4_700n)
  expect((await house.as(cast.controller, reconcileLedger, {})).differencesOere).toBe(0n)
  const seen = await shown(house, claim, cast.supplier)
  expect(seen.lines.find((l) => l.correction !== null)?.approvedReason).toBe('En time er registreret for meget.')
})

test('OVERPAY: the invoice on what was claimed is refused with what is left; on what was approved it is taken', async () => {
  const c = await shown(house, claim)
  const cvr = await cvrOf(house, lot1.supplier)
  const file = (netOere: bigint) => {
    const lines = [{ text: 'Leveret i august', netOere: Number(netOere) }]
    return {
      name: 'faktura.xml',
      base64: base64(peppol({ number: 'F-88', issuedOn: '2026-09-03', cvr, order: c.number, lines })),
    }
  }
  await expect(house.as(cast.controller, readInvoiceFile, file(c.claimedOere))).rejects.toMatchObject({
    code: 'conflict',
    rule: 'OVERPAY',
  })
  const kept = await house.as(cast.controller, readInvoiceFile, file(c.approvedOere ?? 0n))
  expect(kept.lines).toMatchObject([{ claim, netOere: c.approvedOere }])
  await expect(house.as(cast.controller, readInvoiceFile, file(c.approvedOere ?? 0n))).rejects.toMatchObject({
    rule: 'INVOICE-ONCE',
  })
  expect((await house.as(cast.supplier, listInvoices, {})).rows).toHaveLength(1)
  expect((await house.as(cast.otherSupplier, listInvoices, {})).rows).toEqual([])
})

test('TWICE: the line goes to the finance system once; rejected it is mended and goes again; paid it is closed', async () => {
  const first = await house.as(cast.controller, exportPayments, {})
  expect(first).toMatchObject({ no: 1, lines: 1 })
  expect(await house.as(cast.controller, exportPayments, {})).toMatchObject({ batch: null, lines: 0 })
  const sent = (await house.as(cast.controller, showBatch, { batch: first.batch })).payments[0]
  const file = await house.as(cast.controller, paymentsFile, { batch: first.batch })
  expect(Buffer.from(file.bytes).toString()).toContain(`${sent?.id};1;1;`)
  const receipt = (line: string | undefined, status: string) =>
    house.as(cast.controller, matchReceipts, {
      name: 'svar.csv',
      base64: base64(
        `Linje;Status;Reference;Dato\r\n${line};${status};R-1;2026-10-05\r\n019e449c-fe80-792b-ab51-c4fe45a57740;betalt;;5/10-2026`,
      ),
    })
  expect(await receipt(sent?.id, 'afvist')).toMatchObject({
    rejected: 1,
    paid: 0,
    strange: [{ row: 3, text: 'Linjen er ikke sendt herfra.' }],
  })
  expect(await receipt(sent?.id, 'afvist')).toMatchObject({ rejected: 0, already: 1 })
  expect((await shown(house, claim)).state).toBe('payment-rejected')
  await house.as(cast.controller, amendPayment, { payment: sent?.id, budgetLine: 'EB-SERVICE', text: 'August, rettet' })
  const second = await house.as(cast.controller, exportPayments, {})
  const again = (await house.as(cast.controller, showBatch, { batch: second.batch })).payments[0]
  expect(again).toMatchObject({ attempt: 2, budgetLine: 'EB-SERVICE', text: 'August, rettet', netOere: sent?.netOere })
  expect(await receipt(again?.id, 'betalt')).toMatchObject({ paid: 1 })
  expect(await shown(house, claim)).toMatchObject({ state: 'paid', paidOere: sent?.netOere })
  expect((await house.as(cast.controller, listBatches, {})).toMend).toEqual([])
  await expect(
    house.as(cast.controller, amendPayment, { payment: again?.id, budgetLine: 'EB-SERVICE', text: 'Igen' }),
  ).rejects.toMatchObject({ code: 'conflict' })
})
