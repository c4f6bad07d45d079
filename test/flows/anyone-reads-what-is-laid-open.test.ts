import { expect, test } from 'vitest'
import { cancelTender, defineTender, publishTender, recordAward } from '../../src/procurement/index.ts'
import { completeNotice, eformsNotice, publishProcess, showBuyer } from '../../src/publication/index.ts'
import { practiceBuyer, practiceNotice } from '../../src/story/practice/buyer.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { sealedAndTried } from '../bids.ts'
import { cast, lot1, lot2 } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { vifte } from '../cli.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const id = 'EB-LAGT-FREM'
const purchase = `/aabent/udbud/${id}`
await house.as(cast.officer, defineTender, { ...twoLots, id, bidsDueAt: '2026-11-30T12:00:00+01:00' })
await sealedAndTried(house, id)
await house.as(cast.officer, publishTender, { tender: id, version: 1 })
const text = async (path: string, as?: string) => {
  const response = await house.request(path, as ? { as } : {})
  expect(response.status, path).toBe(200)
  return response.text()
}

test('what is not laid open is not there', async () => {
  expect(await text('/aabent')).not.toContain(purchase)
  expect((await house.request(purchase)).status).toBe(404)
  expect((await house.request(`${purchase}/ocds.json`)).status).toBe(404)
})

test('the officer sees what is missing, types it, fetches the file and lays the tender open', async () => {
  const notices = `${purchase}/bekendtgoerelse`
  expect(await text(notices, cast.officer)).toContain('Der mangler 4 oplysninger')
  const { tender: _, ...typed } = practiceNotice(id)
  const saved = await sent(notices, { ...(typed as Record<string, string>), type: '20' })
  expect(saved.headers.get('location')).toBe(`${notices}?type=20&gjort=skrevet`)
  const page = await text(`${notices}?type=20`, cast.officer)
  expect(page).toContain('Hent filen (XML)')
  expect(page).toContain('Log ind på udbud.dk eller TED')
  expect(await text(`${notices}/fil?type=20`, cast.officer)).toMatch(/^<\?xml version="1.0"/)
  expect((await sent(`${notices}/laeg-frem`, {})).status).toBe(303)
  expect((await sent(`${notices}/sendt`, { subtype: '20', number: 'x', sentOn: '2026-10-01' })).status).toBe(422)
  expect((await sent(`${notices}/sendt`, { subtype: '20', number: '123-2026', sentOn: '1/10-2026' })).status).toBe(303)
  expect(await text(purchase)).toContain('nr. 123-2026 i TED')
})

test('anyone reads it without logging in, and caches may keep it', async () => {
  const response = await house.request(purchase)
  expect(response.headers.get('cache-control')).toBe('public, max-age=300')
  const page = await response.text()
  expect(page).toContain('Åbent for tilbud')
  expect(page).toContain('36.000.000')
  expect(page).not.toContain('Mette')
  expect(page).not.toContain('ca. 30 borgere')
  expect(page).not.toContain('/bekendtgoerelse')
  expect((await house.request(purchase, { as: cast.officer })).headers.get('cache-control')).toBe('no-store')
})

test('the files have a fingerprint: asked again, nothing is sent twice', async () => {
  for (const path of [`${purchase}/ocds.json`, `${purchase}/record.json`, '/aabent/udbud.csv', '/aabent/feed.xml']) {
    const first = await house.request(path)
    const etag = first.headers.get('etag') ?? ''
    expect(etag, path).toMatch(/^"[0-9a-f]{32}"$/)
    const again = await house.request(path, { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()], path).toEqual([304, ''])
  }
  expect(await text('/aabent/feed.xml')).toContain('<title>Udbud: Aktivering med højt timetal i Eksempelby</title>')
  expect(await text('/aabent/udbud.csv')).toContain('Åbent for tilbud')
})

test('awards stand with their winners; a tender that was cancelled stays with its reason', async () => {
  await house.as(cast.officer, recordAward, {
    ...{ id, title: twoLots.title, procedure: 'light-tender', decidedOn: '2026-10-05', reason: 'Bedste forhold.' },
    lots: [
      { no: 1, title: 'Delaftale 1', suppliers: [lot1.supplier] },
      { no: 2, title: 'Delaftale 2', suppliers: [lot2.supplier] },
    ],
  })
  await house.as(cast.officer, publishProcess, { tender: id })
  expect(await text('/aabent/tildelinger')).toContain('Øvelseskompagniet Havnen')
  expect(await text('/aabent/tildelinger.csv')).toContain('Bedste forhold.')
  expect(await text('/aabent/aftaler')).toContain('Her står aftalerne')
  const other = 'EB-AFLYST'
  await house.as(cast.officer, defineTender, { ...twoLots, id: other, bidsDueAt: '2026-11-30T12:00:00+01:00' })
  await sealedAndTried(house, other)
  await house.as(cast.officer, publishTender, { tender: other, version: 1 })
  await house.as(cast.officer, cancelTender, { tender: other, reason: 'Bevillingen bortfaldt.' })
  await house.as(cast.officer, publishProcess, { tender: other })
  const page = await text(`/aabent/udbud/${other}`)
  expect(page).toContain('Annulleret')
  expect(page).toContain('Bevillingen bortfaldt.')
})

test('SEC-190-CPV: a reserved lot for a service outside the list is refused, with the rule', async () => {
  const reserved = { basis: 'sec-190', reason: 'Forbeholdt efter § 190' }
  const lots = [{ ...twoLots.lots[0], options: [], reserved, cpv: '79611000' }]
  await house.as(cast.officer, defineTender, { ...twoLots, id: 'EB-190', lots, bidsDueAt: '2026-11-30T12:00:00+01:00' })
  await sealedAndTried(house, 'EB-190')
  await house.as(cast.officer, publishTender, { tender: 'EB-190', version: 1 })
  await house.as(cast.officer, completeNotice, practiceNotice('EB-190'))
  const work = house.as(cast.officer, eformsNotice, { tender: 'EB-190', subtype: '20' })
  await expect(work).rejects.toMatchObject({ code: 'unlawful', rule: 'SEC-190-CPV' })
})

test('SMALL-NUMBERS: a text that counts a few people is not laid open', async () => {
  const few = { ...twoLots, id: 'EB-FAA', description: 'Udbuddet gælder tre borgere i Nordbyen.' }
  await house.as(cast.officer, defineTender, few)
  const work = house.as(cast.officer, publishProcess, { tender: 'EB-FAA' })
  await expect(work).rejects.toMatchObject({ code: 'unlawful', rule: 'SMALL-NUMBERS' })
})

test('the buyer’s card is kept as it was when a field is wrong, and saved when it is right', async () => {
  const { reviewBody, ...own } = practiceBuyer
  const review = Object.fromEntries(Object.entries(reviewBody).map(([n, v]) => [`reviewBody.${n}`, v]))
  const form = { ...(own as Record<string, string>), ...review, name: 'Eksempelby' }
  const wrong = await sent('/aabent/koeber', { ...form, nuts: 'København' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="København"')
  expect((await sent('/aabent/koeber', form)).status).toBe(303)
  expect((await house.as(cast.officer, showBuyer, {})).buyer).toMatchObject({ name: 'Eksempelby' })
})

test('the command line gives pure JSON and pure XML', async () => {
  const input = (more: object) => ['--input', JSON.stringify({ tender: id, ...more })]
  const ocds = await vifte(database, ['publication', 'ocds', ...input({})])
  expect((JSON.parse(ocds.out) as { version: string }).version).toBe('1.1')
  const xml = await vifte(database, ['publication', 'eforms', ...input({ subtype: '20' })])
  expect(xml.out).toMatch(/^<\?xml [^]*<\/ContractNotice>\n$/)
  const early = await vifte(database, ['publication', 'eforms', ...input({ subtype: '38' })])
  expect(early).toMatchObject({ out: '', refusal: { code: 'conflict', rule: 'NOTICE-STEP' } })
})

async function sent(path: string, form: Record<string, string>): Promise<Response> {
  return house.request(path, { method: 'POST', as: cast.officer, body: new URLSearchParams(form) })
}
