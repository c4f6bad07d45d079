import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { offlineCommands } from '../../src/commands.ts'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { perform } from '../../src/platform/index.ts'
import {
  giveShare,
  listOpeners,
  listOwnBids,
  makeTenderSeal,
  openEnvelopes,
  publishCheckpoint,
  registerOpenerKey,
  showSeal,
  submitBid,
} from '../../src/procurement/index.ts'
import { defineTender, listOpenedBids, publishTender, rehearseSeal } from '../../src/procurement/index.ts'
import { openSignet } from '../../src/platform/signet.ts'
import { leafOfFacts, signedReceipt } from '../../src/procurement/bid/log/sign.ts'
import { fetchCheckpoint } from '../../src/procurement/bid/log/log.acts.ts'
import { fetchReceipt } from '../../src/procurement/bid/submit/own.acts.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { after, before, due, lettersOf, there } from '../bids.ts'
import { cast, lot1 } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const folder = mkdtempSync(join(tmpdir(), 'vifte-seal-'))
const file = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
  return join(folder, name)
}
const ask = () => Promise.resolve('en lang sætning med blåbær')

/** A command that needs no house, run in this process: what it printed, or what it refused. */
async function alone(name: string, ...rest: string[]) {
  const [said, printed]: [string[], unknown[]] = [[], []]
  const context = {
    rest,
    say: (line: string) => void said.push(line),
    print: (v: unknown) => void printed.push(v),
    ask,
  }
  const refusal = await offlineCommands[name]?.(context).then(
    () => undefined,
    (e: unknown) => e as Refusal,
  )
  return { out: printed[0], said: said.join('\n'), refusal }
}

test('everything can be done by hand: keys, ceremony, bid, share, receipt', async () => {
  const tender = 'BY-HAND'
  await house.as(cast.officer, defineTender, { ...twoLots, id: tender, bidsDueAt: due })
  for (const who of ['officer', 'auditor']) {
    const { out } = await alone('seal opener-key', join(folder, `${who}.age`))
    await house.as(who, registerOpenerKey, out)
  }
  const openers = file('openers.json', await house.as(cast.officer, listOpeners, {}))
  const ceremony = await alone('seal make', tender, '2', openers, 'officer', 'auditor')
  await house.as(cast.officer, makeTenderSeal, ceremony.out)
  const unwrapped = async (who: string, of: string) => {
    const state = file(`${who}.json`, await house.as(who, showSeal, { tender }))
    return (await alone('seal unwrap', state, of, join(folder, `${who}.age`))).out as object
  }
  for (const who of ['officer', 'auditor'])
    await house.as(who, giveShare, { tender, envelopes: 'rehearsal', ...(await unwrapped(who, 'rehearsal')) })
  await house.as(cast.officer, rehearseSeal, { tender })
  await house.as(cast.officer, publishTender, { tender, version: 1 })

  const own = file('own.json', await house.as(cast.supplier, listOwnBids, { tender }))
  const { qualification, quality, price } = lettersOf(tender, lot1.supplier, 4_321)
  const attachments = { quality: [file('cv.txt', 'Ti års erfaring')] }
  const parts = { qualification: qualification.content, quality: quality.content, price: price.content, attachments }
  expect((await alone('seal bid', file('bid.json', parts), own, folder)).said).toContain('Tre forseglede kuverter')
  const input: unknown = JSON.parse(readFileSync(join(folder, 'submit-bid.json'), 'utf8'))
  const { receipt } = await house.as(cast.supplier, submitBid, input, { at: before })

  const kept = await house.as(cast.supplier, fetchReceipt, { tender, bid: receipt.facts.bid })
  const receiptFile = file('receipt.json', Buffer.from(kept.bytes).toString('utf8'))
  // The command line itself, on a database that is not there.
  const right = await vifte('no_such_database', ['receipt', 'verify', receiptFile])
  expect([right.exit, JSON.parse(right.out)]).toMatchObject([0, { tender, supplier: lot1.supplier }])
  const forged = file('forged.json', { ...receipt, facts: { ...receipt.facts, receivedAt: after } })
  expect((await alone('receipt verify', forged)).refusal).toMatchObject({ code: 'conflict', rule: 'SEALED-BID' })
  expect((await alone('receipt verify', receiptFile, '0'.repeat(64))).said).toContain('FORKERT: Nøglen er ikke den')

  await perform(publishCheckpoint, { tender }, house.call(there(await house.person('officer')), { at: after }))
  // Signed as well as ours, by somebody else: it holds in itself, and is not the municipality's.
  const stranger = openSignet(Buffer.alloc(32, 7))
  const foreign = file('foreign.json', signedReceipt(stranger, receipt.facts, [leafOfFacts(receipt.facts)]))
  expect((await alone('receipt verify', foreign)).said).toContain('IKKE PRØVET: Nøglen er ikke holdt op mod')
  const refused = await vifte('no_such_database', ['receipt', 'verify', foreign])
  expect(refused).toMatchObject({ exit: 5, refusal: { code: 'conflict', rule: 'SEALED-BID' } })

  const later = await house.as(cast.public, fetchCheckpoint, { tender, from: receipt.size })
  const laterFile = file('later.json', Buffer.from(later.bytes).toString('utf8'))
  expect((await alone('receipt verify', receiptFile, laterFile, house.signet.publicKey)).refusal).toBe(undefined)

  for (const who of ['officer', 'auditor']) {
    const share = await unwrapped(who, 'quality')
    await house.as(who, giveShare, { tender, envelopes: 'quality', ...share }, { at: after })
  }
  const none = await alone('seal unwrap', file('x.json', {}), 'quality', join(folder, 'officer.age'))
  expect(none.refusal?.code).toBe('invalid')
  await house.as(cast.officer, openEnvelopes, { tender, envelopes: 'quality' }, { at: after })
  const { rows } = await house.as(cast.supplier, listOpenedBids, { tender })
  expect(rows.find((r) => r.kind === 'quality')?.attachments).toMatchObject([{ no: 1, name: 'cv.txt', size: 16 }])
})
