import { expect, test } from 'vitest'
import { Refusal } from '../../src/kernel/refusal.ts'
import { perform } from '../../src/platform/index.ts'
import { isSignedBy } from '../../src/platform/signet.ts'
import { signedText, type Receipt } from '../../src/procurement/bid/log/receipt.ts'
import { verifiedReceipt } from '../../src/procurement/bid/log/verify.ts'
import {
  defineTender,
  giveShare,
  publishCheckpoint,
  publishTender,
  showCheckpoint,
  submitBid,
  verifyLog,
} from '../../src/procurement/index.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { lettersOf, openerIds, openersWithKeys, rehearse, sealed, sealTender, shareText } from '../bids.ts'
import { cloneHouse } from '../house.ts'
import { manySuppliers } from './suppliers.ts'

const house = await cloneHouse()
const keys = await openersWithKeys(house)
const suppliers = await manySuppliers(house, 200)
await house.asOwner((c) => c.query(`update platform.installation set mode = 'production', clock_day = null`))

/** By the machine's clock, as a real house goes: due so many milliseconds from now. */
async function dueIn(tender: string, ms: number) {
  const bidsDueAt = new Date(Date.now() + ms).toISOString()
  const now = { at: new Date().toISOString() }
  await house.as('officer', defineTender, { ...twoLots, id: tender, bidsDueAt }, now)
  const to = await sealTender(house, tender, 3)
  await rehearse(house, tender, openerIds.slice(0, 3), now)
  await house.as('officer', publishTender, { tender, version: 1 }, now)
  return to
}

test('200 suppliers in the last moment: a valid receipt or a clear refusal, and none between', async () => {
  const tender = 'LAST-MINUTE'
  const to = await dueIn(tender, 3500)
  const bid = await sealed(to, lettersOf(tender, 'sup-test-1'))
  const waves = suppliers.map(async (by, i) => {
    await new Promise((resolve) => setTimeout(resolve, (i % 20) * 220))
    return perform(
      submitBid,
      { tender, ...bid },
      house.call(by, { at: new Date().toISOString(), key: `last-minute-${i}` }),
    )
  })
  const answers = await Promise.allSettled(waves)
  const receipts: Receipt[] = answers.flatMap((a) => (a.status === 'fulfilled' ? [a.value.receipt] : []))
  const refusals = answers.flatMap((a) => (a.status === 'rejected' ? [a.reason as unknown] : []))
  expect(receipts.length + refusals.length).toBe(200)
  for (const refusal of refusals) {
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).rule).toBe('BIDS-DUE')
  }
  await until(tender)
  const { checkpoint } = await house.as('officer', publishCheckpoint, { tender })
  expect(checkpoint).toMatchObject({ size: receipts.length, bids: receipts.length })
  expect(isSignedBy(house.signet.publicKey, signedText(checkpoint), checkpoint.signature)).toBe(true)
  for (const receipt of receipts) expect(verifiedReceipt(receipt).every((f) => f.ok)).toBe(true)
  expect(receipts.map((r) => r.index).sort((a, b) => a - b)).toEqual(receipts.map((_, i) => i))
  expect((await house.as('auditor', verifyLog, { tender, receipts })).wrong).toEqual([])
  // Asked again with the same key, a supplier gets the same answer.
  const [first] = receipts
  const who = suppliers.find((s) => s.enterprise === first!.facts.supplier)!
  const key = `last-minute-${suppliers.indexOf(who)}`
  const again = await perform(submitBid, { tender, ...bid }, house.call(who, { at: new Date().toISOString(), key }))
  expect(again.receipt).toEqual(first)
})

test('a clock that jumps a day ahead opens nothing: only the database’s clock counts', async () => {
  const tender = 'JUMP'
  const to = await dueIn(tender, 3_600_000)
  const [by] = suppliers
  const bid = await sealed(to, lettersOf(tender, 'sup-test-1'))
  const tomorrow = { at: new Date(Date.now() + 86_400_000).toISOString() }
  const secret = await shareText(house, tender, 'auditor', keys.get('auditor')!, 'quality')
  const refused = async (work: Promise<unknown>) => ((await work.catch((e: unknown) => e)) as Refusal).rule
  expect(await refused(house.as('auditor', giveShare, { tender, envelopes: 'quality', secret }, tomorrow))).toBe(
    'BIDS-DUE',
  )
  expect(await refused(house.as('officer', publishCheckpoint, { tender }, tomorrow))).toBe('BIDS-DUE')
  // And a bid with a clock that lags behind is stamped when it came.
  const yesterday = { at: new Date(Date.now() - 86_400_000).toISOString() }
  const { receipt } = await perform(submitBid, { tender, ...bid }, house.call(by!, yesterday))
  expect(Math.abs(new Date(receipt.facts.receivedAt).getTime() - Date.now())).toBeLessThan(3_600_000)
  expect((await house.as('public', showCheckpoint, { tender })).checkpoint).toBe(null)
})

/** The deadline has passed by the database's own clock. */
async function until(tender: string): Promise<void> {
  await house.asOwner((c) =>
    c.query(
      `select pg_sleep(greatest(0, extract(epoch from procurement.last_due_at($1) - clock_timestamp()) + 0.05)::float)`,
      [tender],
    ),
  )
}
