import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { perform, toJson, type By } from '../../src/platform/index.ts'
import { lockedWith, newKeyPair, openedWith } from '../../src/procurement/bid/seal/age.ts'
import { demoIdentity } from '../../src/procurement/bid/seal/demo-opener.ts'
import { openedLetter } from '../../src/procurement/bid/seal/envelope.ts'
import type { Receipt } from '../../src/procurement/bid/log/receipt.ts'
import { bucketOf } from '../../src/procurement/bid/seal/pad.ts'
import { identityFrom, makeSeal, unwrapShare } from '../../src/procurement/bid/seal/split.ts'
import {
  giveShare,
  keepDraft,
  openEnvelopes,
  publishCheckpoint,
  submitBid,
  submitOpenBid,
  verifyLog,
} from '../../src/procurement/index.ts'
import { after, before, lettersOf, openersWithKeys, sealed, sealedTender, shareText } from '../bids.ts'
import { cloneHouse } from '../house.ts'
import { testData } from '../setup/template.ts'
import { dump, flushed, plantedPrices, shownIn, writtenSince } from './planted.ts'
import { bySql, manySuppliers } from './suppliers.ts'

const began = Date.now() - 1000
const house = await cloneHouse()
const keys = await openersWithKeys(house)
const suppliers = await manySuppliers(house, 40)
const last = { at: before }
const late = { at: after }
const refused = async (work: Promise<unknown>) => (await work.catch((e: unknown) => e)) as Refusal

async function bids(tender: string, to: Awaited<ReturnType<typeof sealedTender>>, by: By, prices?: readonly string[]) {
  const letters = lettersOf(tender, by.enterprise ?? '')
  if (prices) letters.price.content = { lots: prices.map((p, i) => ({ no: i + 1, oere: Number(p) })) }
  return perform(submitBid, { tender, ...(await sealed(to, letters)) }, house.call(by, last))
}

test('before the opening 0 of 1,000 planted prices are found in database, disk and environment, with every key there is', async () => {
  const planted = plantedPrices(1000)
  const prices = [...planted]
  const tender = 'CANARIES'
  const to = await sealedTender(house, tender)
  for (const [i, by] of suppliers.entries()) {
    const mine = prices.slice(i * 25, i * 25 + 25)
    const content = { lots: mine.map((p, n) => ({ no: n + 1, oere: Number(p) })) }
    if (i % 4 === 3) {
      const { qualification, quality } = lettersOf(tender, by.enterprise ?? '')
      const secret = {
        qualification: qualification.content,
        quality: quality.content,
        price: content,
        salt: crypto.randomUUID(),
      }
      await perform(submitOpenBid, { tender, secret }, house.call(by, { ...last, key: crypto.randomUUID() }))
    } else await bids(tender, to, by, mine)
    const draft = Buffer.from(await lockedWith('supplierens egen lange sætning', Buffer.from(toJson(content))))
    if (i < 3) await perform(keepDraft, { tender, draft: draft.toString('base64') }, house.call(by, last))
  }
  // The search finds what is there to be found.
  const [one = ''] = prices
  const number = Buffer.alloc(8)
  number.writeBigInt64LE(BigInt(one))
  for (const shown of [
    one,
    `${one.slice(0, 2)}.${one.slice(2)}`,
    Buffer.from(`x${one}`).toString('base64'),
    Buffer.from(one).toString('hex'),
  ])
    expect(shownIn(Buffer.from(`…${shown}…`), planted, true)).toContain(one)
  expect(shownIn(Buffer.concat([Buffer.from('abc'), number]), planted)).toContain(one)

  await flushed(house.owner)
  const rows = await dump(house)
  expect(rows.includes('CANARIES')).toBe(true)
  const environment = Buffer.from(JSON.stringify(process.env))
  expect([rows, environment].flatMap((bytes) => shownIn(bytes, planted, true))).toEqual([])
  expect(writtenSince(testData, began).flatMap((bytes) => shownIn(bytes, planted))).toEqual([])
  expect(await openedByAnyKey(tender)).toEqual([])
  // The same keys do open the demo's own shares: the trial is a real one.
  expect(await openedByAnyKey('PRACTICE-TENDER-2LOTS')).not.toEqual([])
}, 240_000)

/** Every key file of the house as an identity, and as one of its demo people's: none opens a share or an envelope. */
async function openedByAnyKey(tender: string): Promise<string[]> {
  const folder = join(testData, 'keys')
  const seeds = readdirSync(folder).map((name) => Buffer.from(readFileSync(join(folder, name), 'utf8').trim(), 'hex'))
  const people = [...keys.keys()].flatMap((person) => house.signet.demoSecret(person) ?? [])
  const identities = [...seeds, ...people].map((seed) => demoIdentity(seed))
  expect(identities.length).toBeGreaterThan(6)
  const { rows } = await house.asOwner((c) =>
    c.query<{ bytes: Buffer }>(
      `select w.wrapped as bytes from procurement.seal_share w join procurement.tender_seal s on s.id = w.seal where s.tender = $1
       union all select bytes from procurement.bid_envelope where tender = $1`,
      [tender],
    ),
  )
  const opened: string[] = []
  for (const { bytes } of rows)
    for (const identity of identities)
      if (await openedWith(identity, bytes).catch(() => undefined)) opened.push(identity)
  return opened
}

test('all 10 subsets of 3 of 5 open, and all 10 of 2 do not', async () => {
  const openers = await Promise.all([1, 2, 3, 4, 5].map(newKeyPair))
  const { recipient, shares } = await makeSeal(
    3,
    openers.map((o) => o.recipient),
  )
  const open = await Promise.all(shares.map((s, i) => unwrapShare(openers[i]!.identity, s.wrapped)))
  const letters = lettersOf('T', 'sup')
  const { price } = await sealed({ quality: recipient, price: recipient }, letters)
  const [threes, twos] = [subsets(open, 3), subsets(open, 2)]
  expect([threes.length, twos.length]).toEqual([10, 10])
  for (const three of threes) {
    const identity = await identityFrom(three, recipient)
    expect(await openedLetter(Buffer.from(price, 'base64'), identity!)).toMatchObject({ tender: 'T', kind: 'price' })
  }
  for (const two of twos) expect(await identityFrom(two, recipient)).toBe(undefined)
  await expect(unwrapShare(openers[1]!.identity, shares[0]!.wrapped)).rejects.toThrow()
})

function subsets<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return all.flatMap((first, i) => subsets(all.slice(i + 1), size - 1).map((rest) => [first, ...rest]))
}

test('a flipped byte opens nowhere, and lengths tell nothing of the price', async () => {
  const { identity, recipient } = await newKeyPair()
  const to = { quality: recipient, price: recipient }
  const price = Buffer.from((await sealed(to, lettersOf('T', 'sup'))).price, 'base64')
  const places = Array.from({ length: price.length }, (_, i) => i).filter((i) => i < 300 || i % 23 === 0)
  for (const at of places) {
    const bent = Buffer.from(price)
    bent[at]! ^= 1
    expect([
      at,
      await openedLetter(bent, identity).then(
        () => 'opened',
        () => 'refused',
      ),
    ]).toEqual([at, 'refused'])
  }
  const other = Buffer.from((await sealed(to, lettersOf('T', 'sup', 9))).price, 'base64')
  expect(other.length).toBe(price.length)
  expect([bucketOf(10), bucketOf(4097), bucketOf(1024 * 1024 + 1)]).toEqual([4096, 8192, 2 * 1024 * 1024])
})

test('an envelope whose bytes were changed here is named, and nothing is opened before somebody has decided', async () => {
  const tender = 'BENT'
  const to = await sealedTender(house, tender, 2)
  const [one, two] = suppliers as [By, By]
  const { receipt } = await bids(tender, to, one)
  await bids(tender, to, two)
  await bySql(
    house,
    `update procurement.bid_envelope set bytes = set_byte(bytes, 900, get_byte(bytes, 900) # 1),
       sha256 = encode(sha256(set_byte(bytes, 900, get_byte(bytes, 900) # 1)), 'hex')
     where bid = '${receipt.facts.bid}' and kind = 'quality'`,
  )
  for (const who of ['officer', 'auditor']) {
    const secret = await shareText(house, tender, who, keys.get(who)!, 'quality')
    await house.as(who, giveShare, { tender, envelopes: 'quality', secret }, late)
  }
  const answer = await refused(house.as('officer', openEnvelopes, { tender, envelopes: 'quality' }, late))
  expect(answer).toMatchObject({ code: 'conflict', rule: 'SEALED-BID' })
  expect(answer.details['damaged']).toHaveLength(1)
  expect(answer.message).toContain('»Kvalitet« fra Prøvevirksomhed 1')
  const although = 'Sikkerhedskopien har samme fejl'
  const opened = await house.as('officer', openEnvelopes, { tender, envelopes: 'quality', although }, late)
  expect(opened).toMatchObject({ opened: 3, damaged: [{ bid: receipt.facts.bid, kind: 'quality' }] })
})

test('a bid that is dropped, replaced or back-dated by SQL is shown, whoever also rewrites its leaf', async () => {
  const tender = 'REWRITTEN'
  const to = await sealedTender(house, tender)
  const given: Receipt[] = []
  for (const by of suppliers.slice(0, 6)) given.push((await bids(tender, to, by)).receipt)
  await house.as('officer', publishCheckpoint, { tender }, late)
  const judged = async () => (await house.as('auditor', verifyLog, { tender })).wrong.map((w) => [w.what, w.index])
  expect(await judged()).toEqual([])
  const bid = (i: number) => given[i]!.facts.bid
  await bySql(house, `update procurement.bid set received_at = received_at - interval '2 days' where id = '${bid(0)}'`)
  expect(await judged()).toEqual([['back-dated', 0]])
  await bySql(
    house,
    `update procurement.bid_envelope e set bytes = o.bytes, sha256 = o.sha256, size = o.size from procurement.bid_envelope o
      where e.bid = '${bid(1)}' and o.bid = '${bid(2)}' and e.kind = o.kind and e.kind = 'price'`,
  )
  await bySql(
    house,
    ...['bid_receipt', 'bid_leaf', 'bid_envelope'].map((t) => `delete from procurement.${t} where bid = '${bid(3)}'`),
    `delete from procurement.bid where id = '${bid(3)}'`,
  )
  await bySql(house, `update procurement.bid_leaf set leaf = '${'0'.repeat(64)}' where bid = '${bid(4)}'`)
  expect(await judged()).toEqual([
    ['dropped', 3],
    ['back-dated', 0],
    ['replaced', 1],
    ['replaced', 4],
    ['root', null],
  ])
})

test('the last bid dropped before the deadline is missed by the journal and by its supplier’s receipt', async () => {
  const tender = 'TAIL'
  const to = await sealedTender(house, tender)
  const given: Receipt[] = []
  for (const by of suppliers.slice(0, 3)) given.push((await bids(tender, to, by)).receipt)
  const [, , third] = given
  await bySql(
    house,
    ...['bid_receipt', 'bid_leaf', 'bid_envelope'].map(
      (t) => `delete from procurement.${t} where bid = '${third!.facts.bid}'`,
    ),
    `delete from procurement.bid where id = '${third!.facts.bid}'`,
  )
  await house.as('officer', publishCheckpoint, { tender }, late)
  const { wrong } = await house.as('auditor', verifyLog, { tender, receipts: given })
  expect(wrong).toMatchObject([{ what: 'dropped', index: 2 }])
})
