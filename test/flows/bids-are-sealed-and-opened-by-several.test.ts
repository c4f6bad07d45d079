import { expect, test } from 'vitest'
import type { Refusal } from '../../src/kernel/refusal.ts'
import {
  giveShare,
  listOpenedBids,
  listOwnBids,
  openEnvelopes,
  publishCheckpoint,
  rehearseSeal,
  showCheckpoint,
  showOpening,
  showSeal,
  submitBid,
  submitOpenBid,
  verifyLog,
  withdrawBid,
} from '../../src/procurement/index.ts'
import type { Receipt } from '../../src/procurement/bid/log/receipt.ts'
import { verifiedReceipt } from '../../src/procurement/bid/log/verify.ts'
import { after, before, lettersOf, openersWithKeys, sealed, sealedTender, sealTender, shareText } from '../bids.ts'
import { defineTender } from '../../src/procurement/index.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { cast, lot1, lot2 } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const keys = await openersWithKeys(house)
const refused = async (work: Promise<unknown>) => (await work.catch((e: unknown) => e)) as Refusal
const late = { at: after }
const last = { at: before }

const gives = async (tender: string, of: 'quality' | 'price', who: string, more = late) =>
  house.as(
    who,
    giveShare,
    { tender, envelopes: of, secret: await shareText(house, tender, who, keys.get(who)!, of) },
    more,
  )

/** What the envelopes held, as the owner of the database sees it: who of the house may is the evaluation's matter. */
const inEnvelopes = async (tender: string) =>
  house.asOwner(async (c) => {
    const { rows } = await c.query<{ kind: string; content: unknown }>(
      'select kind, content from procurement.opened_envelope where tender = $1',
      [tender],
    )
    return rows
  })

/** The lock itself, without the evaluation that leads to it. */
const lockQuality = async (tender: string) =>
  house.asOwner(async (c) => {
    await c.query('alter table procurement.quality_lock disable trigger user')
    await c.query(
      `insert into procurement.quality_lock (tender, world, locked_at, by_id, sha256) values ($1, 'practice', now(), 'officer', repeat('0', 64))`,
      [tender],
    )
    await c.query('alter table procurement.quality_lock enable trigger user')
  })

const tender1 = 'SEALED-1'
const receipts: Receipt[] = []

test('a bid is sealed and handed in, replaced, withdrawn and handed in again, each time with a receipt', async () => {
  const tender = tender1
  const to = await sealedTender(house, tender)
  const first = await sealed(to, lettersOf(tender, lot1.supplier, 111))
  const one = await house.as(cast.supplier, submitBid, { tender, ...first }, last)
  expect(one.receipt).toMatchObject({ index: 0, size: 1, facts: { what: 'bid', supplier: lot1.supplier } })
  expect(verifiedReceipt(one.receipt).map((f) => f.ok)).toEqual([true, true])

  const again = await sealed(to, lettersOf(tender, lot1.supplier, 222))
  expect((await refused(house.as(cast.supplier, submitBid, { tender, ...again }, last))).message).toContain('Erstat')
  const replaces = one.receipt.facts.bid
  const two = await house.as(cast.supplier, submitBid, { tender, ...again, replaces }, last)
  expect(two.receipt).toMatchObject({ index: 1, facts: { what: 'replacement' } })
  const other = await sealed(to, lettersOf(tender, lot2.supplier, 333))
  const three = await house.as(cast.otherSupplier, submitBid, { tender, ...other }, last)
  await house.as(cast.otherSupplier, withdrawBid, { tender, bid: three.receipt.facts.bid }, last)
  const four = await house.as(cast.otherSupplier, submitBid, { tender, ...other }, last)
  expect(four.receipt.index).toBe(4)
  expect((await house.as(cast.supplier, listOwnBids, { tender })).rows.map((r) => r.state)).toEqual([
    'standing',
    'replaced',
  ])

  expect((await refused(house.as(cast.otherSupplier, submitBid, { tender, ...other }, late))).rule).toBe('BIDS-DUE')
  receipts.push(one.receipt, four.receipt)
})

test('the envelopes are opened in two turns, by three people who have given their shares', async () => {
  const tender = tender1
  expect((await refused(gives(tender, 'quality', 'officer', last))).rule).toBe('BIDS-DUE')
  await gives(tender, 'quality', 'officer')
  await gives(tender, 'quality', 'auditor')
  expect(
    (await refused(house.as(cast.officer, openEnvelopes, { tender, envelopes: 'quality' }, late))).message,
  ).toContain('3 andele')
  expect((await refused(gives(tender, 'price', 'controller'))).rule).toBe('TWO-SEALS')
  await gives(tender, 'quality', 'controller')
  expect(await house.as(cast.officer, openEnvelopes, { tender, envelopes: 'quality' }, late)).toMatchObject({
    opened: 4,
    damaged: [],
  })
  expect(await refused(house.as(cast.officer, openEnvelopes, { tender, envelopes: 'quality' }, late))).toMatchObject({
    ...{ code: 'conflict', rule: 'DOUBLE-CLICK' },
  })

  expect((await inEnvelopes(tender)).map((r) => r.kind).sort()).toEqual([
    ...['qualification', 'qualification', 'quality', 'quality'],
  ])
  const own = (await house.as(cast.supplier, listOpenedBids, { tender })).rows
  expect(new Set(own.map((r) => r.supplier))).toEqual(new Set([lot1.supplier]))
  await lockQuality(tender)
  for (const who of ['manager', 'evaluator-1', 'controller']) await gives(tender, 'price', who)
  await house.as(cast.officer, openEnvelopes, { tender, envelopes: 'price' }, late)
  const prices = (await inEnvelopes(tender)).filter((r) => r.kind === 'price').map((r) => r.content)
  expect(prices).toContainEqual({ lots: [{ no: 1, oere: 222 }] })
  expect(prices).toContainEqual({ lots: [{ no: 1, oere: 333 }] })
  expect(JSON.stringify(prices)).not.toContain('111')

  const { protocols, checkpoint } = await house.as('auditor', showOpening, { tender })
  expect(checkpoint).toMatchObject({ size: 5, bids: 2 })
  expect(protocols.map((p) => [p.opens, p.openers.length, p.envelopes.length])).toEqual([
    ['quality', 3, 4],
    ['price', 3, 2],
  ])
  expect(await house.as('auditor', verifyLog, { tender, receipts })).toMatchObject({
    wrong: [],
  })
  expect((await house.as(cast.public, showCheckpoint, { tender })).leaves).toHaveLength(5)
})

test('a seal needs an opener from outside procurement, and is rehearsed before publication', async () => {
  const tender = 'SEALED-2'
  await house.as(cast.officer, defineTender, { ...twoLots, id: tender, bidsDueAt: '2026-11-30T12:00:00+01:00' })
  expect((await refused(sealTender(house, tender, 2, ['officer', 'evaluator-1']))).message).toContain('uden for indkøb')
  await sealTender(house, tender, 2, ['officer', 'evaluator-1', 'auditor'])
  for (const who of ['officer', 'auditor']) {
    const secret = await shareText(house, tender, who, keys.get(who)!, 'rehearsal')
    await house.as(who, giveShare, { tender, envelopes: 'rehearsal', secret })
  }
  await house.as(cast.officer, rehearseSeal, { tender })
  const state = await house.as(cast.officer, showSeal, { tender })
  expect(state.rehearsed?.openers).toEqual(['officer', 'auditor'])
  expect(JSON.stringify(state)).not.toContain('SECRET')
  const wrong = await refused(house.as('evaluator-1', giveShare, { tender, envelopes: 'rehearsal', secret: 'AAAA' }))
  expect(wrong.message).toContain('ikke den, seglet blev lavet med')
})

test('nobody reads a bid, or who has bid, before the log is closed', async () => {
  const tender = 'SEALED-3'
  const to = await sealedTender(house, tender)
  await house.as(cast.supplier, submitBid, { tender, ...(await sealed(to, lettersOf(tender, lot1.supplier))) }, last)
  const rows = async (role: string) =>
    house.asOwner(async (c) => {
      await c.query('begin')
      await c.query(`select platform.enter('{"by":"x","role":"${role}","world":"practice"}')`)
      await c.query('set local role vifte_staff')
      const {
        rows: [row],
      } = await c.query(`select count(*)::int as n from procurement.bid where tender = '${tender}'`)
      await c.query('rollback')
      return (row as { n: number }).n
    })
  expect(await rows('officer')).toBe(0)
  expect((await house.as(cast.public, showCheckpoint, { tender })).checkpoint).toBe(null)
  expect((await refused(house.as(cast.officer, publishCheckpoint, { tender }, last))).rule).toBe('BIDS-DUE')
  await house.as(cast.officer, publishCheckpoint, { tender }, late)
  expect(await rows('officer')).toBe(1)
  expect((await house.as(cast.otherSupplier, listOwnBids, { tender })).rows).toEqual([])
})

test('a bid that was not sealed by its supplier is sealed here, and the receipt says so', async () => {
  const tender = 'SEALED-4'
  await sealedTender(house, tender)
  const { qualification, quality, price } = lettersOf(tender, lot1.supplier, 987_654_321)
  const secret = {
    qualification: qualification.content,
    quality: quality.content,
    price: price.content,
    salt: crypto.randomUUID(),
  }
  const { receipt } = await house.as(cast.supplier, submitOpenBid, { tender, secret }, last)
  expect(receipt.facts.sealedBy).toBe('server')
  const kept = await house.asOwner((c) =>
    c.query(`select input::text from platform.journal where act = 'procurement.submit-open-bid'`),
  )
  expect(JSON.stringify(kept.rows)).not.toContain('987654321')
})

test('a copy of another’s envelope, and one sealed to another key, are found out at the opening', async () => {
  const tender = 'SEALED-5'
  const to = await sealedTender(house, tender, 2)
  const theirs = await sealed(to, lettersOf(tender, lot1.supplier))
  await house.as(cast.otherSupplier, submitBid, { tender, ...theirs }, last)
  const astray = await sealed({ quality: to.price, price: to.quality }, lettersOf(tender, lot1.supplier))
  await house.as(cast.supplier, submitBid, { tender, ...astray }, last)
  for (const who of ['officer', 'auditor']) await gives(tender, 'quality', who)
  const { opened, damaged } = await house.as(cast.officer, openEnvelopes, { tender, envelopes: 'quality' }, late)
  expect(opened).toBe(0)
  expect(damaged.map((d) => /anden tilbudsgiver|anden nøgle/.test(d.damage))).toEqual([true, true, true, true])
})

test('what is not sealed is not taken', async () => {
  const tender = 'SEALED-6'
  const to = await sealedTender(house, tender)
  const bid = await sealed(to, lettersOf(tender, lot1.supplier))
  const price = Buffer.from('{"lots":[]}').toString('base64')
  const answer = await refused(house.as(cast.supplier, submitBid, { tender, ...bid, price }, last))
  expect(answer).toMatchObject({ code: 'invalid', rule: 'SEALED-BID' })
  expect((await refused(house.as(cast.mentor, submitBid, { tender, ...bid }, last))).code).toBe('forbidden')
})
