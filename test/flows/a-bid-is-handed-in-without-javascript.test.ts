import { expect, test } from 'vitest'
import { listOpeners, listOwnBids, publishTender, defineTender } from '../../src/procurement/index.ts'
import { sealedCeremony } from '../../src/procurement/bid/seal/by-hand.ts'
import { addOwnDocument, listOwnDocuments } from '../../src/procurement/bid/own/document.acts.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { due, lettersOf, openersWithKeys, sealed, shareText } from '../bids.ts'
import { cast, lot1 } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const keys = await openersWithKeys(house, ['officer', 'auditor'])
const tender = 'BY-FORM'
const soon = '2026-10-20'
const key = () => ['_key', crypto.randomUUID()] as [string, string]

async function send(as: string, path: string, fields: [string, string | File][]) {
  const body = new FormData()
  for (const [name, value] of [key(), ...fields]) body.append(name, value)
  const answer = await house.request(path, { as, method: 'POST', body })
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() }
}
const file = (name: string, content: string | Buffer) => new File([new Uint8Array(Buffer.from(content))], name)
const pageOf = async (as: string, path: string) => (await house.request(path, { as })).text()

test('the seal made on the command line is put in as a file, and rehearsed with pasted shares', async () => {
  await house.as(cast.officer, defineTender, { ...twoLots, id: tender, bidsDueAt: due })
  const openers = await house.as(cast.officer, listOpeners, {})
  const ceremony = JSON.stringify(await sealedCeremony(tender, 2, openers, ['officer', 'auditor']))
  const empty = await send('officer', `/udbud/${tender}/segl`, [['seals', '']])
  expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('vifte seal make')])
  const put = await send('officer', `/udbud/${tender}/segl`, [['fil', file('segl.json', ceremony)]])
  expect(put).toMatchObject({ status: 303, to: `/udbud/${tender}/segl?gjort=lavet` })
  for (const who of ['officer', 'auditor']) {
    const secret = await shareText(house, tender, who, keys.get(who)!, 'rehearsal')
    const fields: [string, string][] = [...Object.entries({ envelopes: 'rehearsal', back: 'segl', secret })]
    expect((await send(who, `/udbud/${tender}/andel`, fields)).to).toContain('gjort=givet')
  }
  expect((await send('officer', `/udbud/${tender}/segl/proeve`, [])).to).toContain('gjort=proevet')
  expect(await pageOf('officer', `/udbud/${tender}/segl`)).toContain('Lavet og prøvet')
  await house.as(cast.officer, publishTender, { tender, version: 1 })
})

test('three sealed files are a bid, with its receipt on the page; what is not sealed comes back with the reason', async () => {
  const { seals } = await house.as(cast.supplier, listOwnBids, { tender })
  const to = Object.fromEntries(seals.map((s) => [s.envelopes, s.recipient])) as { quality: string; price: string }
  const parts = Object.entries(await sealed(to, lettersOf(tender, lot1.supplier)))
  const files = parts.map(([kind, b]): [string, File] => [kind, file(`${kind}.age`, Buffer.from(b, 'base64'))])
  const open = files.with(2, ['price', file('pris.age', '{"kroner": 1}')])
  const refused = await send(cast.supplier, `/udbud/${tender}/tilbud/filer`, open)
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('er ikke forseglet')])
  const taken = await send(cast.supplier, `/udbud/${tender}/tilbud/filer`, files)
  expect(taken).toMatchObject({ status: 303, to: `/udbud/${tender}/tilbud?gjort=afleveret` })
  const own = await pageOf(cast.supplier, `/udbud/${tender}/tilbud`)
  const receipt = /href="(\/udbud\/BY-FORM\/tilbud\/[^"]+\/kvittering)"/.exec(own)?.[1] ?? ''
  expect(JSON.parse(await pageOf(cast.supplier, receipt))).toMatchObject({ vifte: 'bid-receipt-1', index: 0 })
  expect((await house.request(receipt, { as: cast.otherSupplier })).status).toBe(404)
})

test('a bid in the clear is taken only from somebody who knows, keeps what was typed, and says so for ever', async () => {
  const answers = Object.fromEntries(['1', '2', '3'].map((id) => [`svar-2-${id}`, 'Sådan gør vi']))
  const typed = { 'delaftale-2': 'ja', ...answers, 'pris-2': '2.000.000', tro: 'ja', _salt: crypto.randomUUID() }
  const fields: [string, string | File][] = Object.entries(typed)
  const unaware = await send(cast.otherSupplier, `/udbud/${tender}/tilbud`, fields)
  expect([unaware.status, unaware.text]).toEqual([422, expect.stringContaining('2.000.000')])
  const knows: [string, string | File][] = [...fields, ['svagere', 'ja'], ['bilag-quality-1', file('cv.txt', 'Ti år')]]
  expect((await send(cast.otherSupplier, `/udbud/${tender}/tilbud`, knows)).to).toContain('gjort=svagere')
  expect(await pageOf(cast.otherSupplier, `/udbud/${tender}/tilbud`)).toContain('Ved modtagelsen (svagere)')
  const [row] = (await house.as(cast.otherSupplier, listOwnBids, { tender })).rows
  const gone = await send(cast.otherSupplier, `/udbud/${tender}/tilbud/traek-tilbage`, [['bid', row?.bid ?? '']])
  expect(gone.to).toContain('gjort=tilbage')
})

test('a document of one’s own goes into the bid where it is ticked, and one that lapses waits for its supplier', async () => {
  const base64 = Buffer.from('Vi passer på folk.').toString('base64')
  const given = {
    kind: 'insurance',
    title: 'Ansvarsforsikring',
    validFrom: '2020-01-01',
    name: 'forsikring.txt',
    base64,
  }
  const now = await house.as(cast.otherSupplier, listOwnDocuments, {})
  expect(now.rows).toEqual([])
  const { id } = await house.as(cast.otherSupplier, addOwnDocument, { ...given, validTo: soon })
  const answers = Object.fromEntries(['1', '2', '3'].map((c) => [`svar-2-${c}`, 'Sådan gør vi']))
  const typed = { 'delaftale-2': 'ja', ...answers, 'pris-2': '2.000.000', tro: 'ja', svagere: 'ja' }
  expect(await pageOf(cast.otherSupplier, `/udbud/${tender}/tilbud`)).toContain(`name="eget-${id}"`)
  const fields = { ...typed, _salt: crypto.randomUUID(), [`eget-${id}`]: 'ja' }
  const sent = await send(cast.otherSupplier, `/udbud/${tender}/tilbud`, Object.entries(fields))
  expect(sent.to).toContain('gjort=svagere')
  expect(await pageOf(cast.otherSupplier, '/overblik')).toContain('Jeres dokument udløber snart: Ansvarsforsikring')
  expect((await send(cast.supplier, `/udbud/${tender}/tilbud`, Object.entries(fields))).status).toBe(404)
  const [row] = (await house.as(cast.otherSupplier, listOwnBids, { tender })).rows.filter((r) => r.state === 'standing')
  await send(cast.otherSupplier, `/udbud/${tender}/tilbud/traek-tilbage`, [['bid', row?.bid ?? '']])
})

test('when the time is up the number and the root are there for all, and the shares lead to a protocol', async () => {
  expect(await pageOf(cast.public, `/udbud/${tender}/kvittering`)).toContain('Indtil da ved ingen, hvem der har budt')
  await house.asOwner((c) => c.query(`update platform.installation set clock_day = '2026-12-01'`))
  await house.refresh()
  expect((await send('officer', `/udbud/${tender}/aabning/luk`, [])).to).toContain('gjort=lukket')
  expect(await pageOf(cast.public, `/udbud/${tender}/kvittering`)).toContain('1 tilbud var inde ved fristen')
  for (const who of ['officer', 'auditor']) {
    const secret = await shareText(house, tender, who, keys.get(who)!, 'quality')
    const fields: [string, string][] = [...Object.entries({ envelopes: 'quality', back: 'aabning', secret })]
    expect((await send(who, `/udbud/${tender}/andel`, fields)).to).toContain('/aabning?gjort=givet')
  }
  const opened = await send('officer', `/udbud/${tender}/aabning`, [['envelopes', 'quality']])
  expect(opened.to).toContain('gjort=aabnet')
  expect(await pageOf('auditor', `/udbud/${tender}/aabning`)).toContain('Protokol: egnethed og kvalitet')
})
