import { expect, test } from 'vitest'
import { concludeAgreement } from '../../src/agreements/index.ts'
import { lotAccounts, reconcileLedger } from '../../src/budget/index.ts'
import {
  allowDespite,
  approveClaim,
  claimLinesOf,
  claimsOf,
  invoicesOf,
  listAccruals,
  recordInvoice,
} from '../../src/claims/index.ts'
import { claimsOf as claimsOfCaller } from '../../src/platform/by.ts'
import { databaseFor, type Tx } from '../../src/platform/databases.ts'
import { transact } from '../../src/platform/transact.ts'
import { recordAward } from '../../src/procurement/index.ts'
import { approved, attested, confirmed, generated, shown } from '../claims.ts'
import { cast, lot1 } from '../cast.ts'
import { cloneHouse, personOf } from '../house.ts'

const house = await cloneHouse()
const kr = 100n
const code = 'FIXED-MONTH'
await house.as(cast.officer, recordAward, {
  ...{ id: 'FM', title: 'Fast pr. måned', procedure: 'light-tender', decidedOn: '2025-11-03', reason: 'Bedst.' },
  lots: [{ no: 1, title: 'Én', suppliers: [lot1.supplier] }],
})
await house.as(cast.officer, concludeAgreement, {
  ...{
    code,
    name: 'Fast pr. måned',
    award: 'FM',
    concludedOn: '2025-11-17',
    startsOn: '2026-07-01',
    endsBefore: '2027-01-01',
  },
  lots: [
    {
      ...{
        no: 1,
        title: 'Én',
        targetGroup: lot1.targetGroup,
        capacity: 5,
        line: 'EB-INDSATS-1',
        ceilingOere: 100_000n * kr,
      },
      prices: [{ unit: 'fixed-period', variant: 'month', amountOere: 60_000n * kr, validFrom: '2026-01-01' }],
    },
  ],
})

test('the run posts a fixed month’s price and claims it, once', async () => {
  const july = (await generated(house, '2026-07')).claims.filter((c) => c.lot === `${code}/1`)
  expect(july).toMatchObject([{ lines: 1, claimedOere: 60_000n * kr }])
  expect((await generated(house, '2026-07')).claims).toEqual([])
  expect((await shown(house, july[0]?.claim ?? '')).lines).toMatchObject([
    { kind: 'fixed-period', variant: 'month', referral: null },
  ])
})

test('without a commitment and above the ceiling it stops; whoever lets it pass does not approve it', async () => {
  const [august] = (await generated(house, '2026-08')).claims.filter((c) => c.lot === `${code}/1`)
  const claim = august?.claim ?? ''
  await confirmed(house, claim)
  await attested(house, claim)
  // Two months at 60.000 kr. are 120.000 and nothing is committed; the ceiling is 100.000.
  const { blockers } = await shown(house, claim)
  expect(blockers).toMatchObject([
    { code: 'NO-COMMITMENT', stops: true, text: expect.stringContaining('120.000') as string },
    { code: 'OVER-CEILING', stops: true, text: expect.stringContaining('20.000') as string },
  ])
  await expect(approved(house, claim)).rejects.toMatchObject({
    code: 'unlawful',
    details: { blockers: ['NO-COMMITMENT', 'OVER-CEILING'] },
  })
  for (const blocker of ['NO-COMMITMENT', 'OVER-CEILING']) {
    const { version } = await shown(house, claim)
    const reason = 'Arbejdet er gjort efter aftale med kontoret.'
    await house.as(cast.manager, allowDespite, { claim, version, blocker, reason })
  }
  const { version } = await shown(house, claim)
  await expect(house.as(cast.controller, approveClaim, { claim, version })).rejects.toMatchObject({ rule: 'FOUR-EYES' })
  await approved(house, claim)
})

test('what is delivered and not approved is July’s; the face tells the same sums the other way round', async () => {
  const { rows } = await house.as(cast.controller, listAccruals, { agreement: code })
  expect(rows.map((r) => [r.month, r.usedOere, r.approvedOere, r.accruedOere])).toEqual([
    ['2026-07', 60_000n * kr, 0n, 60_000n * kr],
    ['2026-08', 60_000n * kr, 60_000n * kr, 0n],
  ])
  const told = await asStaff(async (tx) => {
    const claims = await claimsOf(tx, { world: 'practice', lot: `${code}/1`, year: 2026 })
    const ids = claims.map((c) => c.claim)
    const [account] = await lotAccounts(tx, { lot: `${code}/1` })
    return { claims, lines: await claimLinesOf(tx, ids), account }
  })
  expect(told.claims.reduce((n, c) => n + c.claimedOere, 0n)).toBe(told.account?.used_oere)
  expect(told.claims.map((c) => c.wantedOere)).toEqual(told.claims.map((c) => c.claimedOere))
  const entries = told.lines.flatMap((l) => l.entries)
  const [first] = await asStaff((tx) => claimsOf(tx, { world: 'practice', entries: entries.slice(0, 1) }))
  expect(first).toMatchObject({ claim: told.lines[0]?.claim, wantedOere: 60_000n * kr })
})

test('an invoice typed is net with VAT apart; a credit never exceeds it', async () => {
  const [july] = await asStaff((tx) => claimsOf(tx, { world: 'practice', lot: `${code}/1` }))
  const claim = july?.claim
  const invoice = { claim, number: 'F 1', issuedOn: '2026-08-03', netOere: 60_000n * kr, vatOere: 15_000n * kr }
  await house.as(cast.controller, recordInvoice, invoice)
  const credit = { ...invoice, kind: 'credit', number: 'K 1', credits: 'F 1' }
  const more = house.as(cast.controller, recordInvoice, { ...credit, netOere: 60_000n * kr + 1n })
  await expect(more).rejects.toMatchObject({ code: 'conflict', rule: 'OVERPAY' })
  await house.as(cast.controller, recordInvoice, { ...credit, netOere: 10_000n * kr, vatOere: 2_500n * kr })
  const over = house.as(cast.controller, recordInvoice, { ...credit, number: 'K 2', netOere: 50_000n * kr + 1n })
  await expect(over).rejects.toMatchObject({ rule: 'OVERPAY', details: { leftOere: 5_000_000 } })
  const sums = await asStaff((tx) => invoicesOf(tx, [claim ?? '']))
  expect(sums.map((i) => [i.kind, i.netOere, i.vatOere])).toEqual([
    ['invoice', 60_000n * kr, 15_000n * kr],
    ['credit', -10_000n * kr, -2_500n * kr],
  ])
  expect((await house.as(cast.controller, reconcileLedger, {})).differencesOere).toBe(0n)
})

async function asStaff<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const by = await personOf(house, cast.controller)
  return transact(databaseFor(house.databases, by.role), claimsOfCaller(by, false), work)
}
