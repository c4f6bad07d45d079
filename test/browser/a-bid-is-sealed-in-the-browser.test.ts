import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  defineTender,
  giveDemoShare,
  listOpenedBids,
  listOwnBids,
  publishTender,
  registerDemoKey,
  rehearseSeal,
} from '../../src/procurement/index.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { after, due } from '../bids.ts'
import { cast } from '../cast.ts'
import { setStage } from './stage.ts'

const stage = await setStage()
const { house } = stage
const tender = 'SEALED-IN-BROWSER'
const folder = mkdtempSync(join(tmpdir(), 'vifte-keys-'))
const price = '7.654.321,98'
const secretAnswer = 'Vi begynder med en samtale i mosen'

/** The auditor's share is unlocked with the own key file and given. */
async function unlocked(page: Page, of: string): Promise<void> {
  await page.setInputFiles(`#andel-${of}-fil`, join(folder, 'auditor.age'))
  await page.fill(`#andel-${of}-saetning`, 'blåbær og birkebark i mosen')
  await page.click('[data-unlock-now]')
  await page.waitForSelector('text=Andelen er låst op.')
  await page.click('form[data-share-form] button[type=submit]')
  await page.waitForSelector('text=Din andel er givet.')
}

/** Everything the browser sends. */
function sentBy(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (r) => void sent.push(`${r.url()} ${r.postData() ?? ''}`))
  return sent
}

test('an opener makes the key in the browser; the officer the seal; nothing secret is sent', async () => {
  await house.as(cast.officer, defineTender, { ...twoLots, id: tender, bidsDueAt: due })
  await house.as(cast.officer, registerDemoKey, {})
  const { page, complaints } = await stage.enter('auditor', { javaScript: true, path: '/indkoeb/aabner' })
  const sent = sentBy(page)
  await page.fill('#felt-ny-saetning', 'blåbær og birkebark i mosen')
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-opener-key] button')])
  await file.saveAs(join(folder, 'auditor.age'))
  await page.click('text=Meld nøglen')
  await page.waitForSelector('text=Din nøgle er meldt.')
  expect(sent.join('\n')).not.toMatch(/SECRET|birkebark/i)

  const officer = await stage.enter('officer', { javaScript: true, path: `/udbud/${tender}/segl` })
  const ceremony = sentBy(officer.page)
  for (const box of await officer.page.locator('input[data-recipient]').all()) await box.check()
  await officer.page.click('text=Lav seglet i denne browser')
  await officer.page.waitForSelector('text=Seglet er lavet.')
  expect(ceremony.join('\n')).toContain('recipient')
  expect(ceremony.join('\n')).not.toMatch(/SECRET/i)
  await page.goto(`${stage.origin}/udbud/${tender}/segl`)
  await unlocked(page, 'rehearsal')
  expect([...complaints, ...officer.complaints]).toEqual([])
  await house.as(cast.officer, giveDemoShare, { tender, envelopes: 'rehearsal' })
  await house.as(cast.officer, rehearseSeal, { tender })
  await house.as(cast.officer, publishTender, { tender, version: 1 })
})

test('a bid is sealed where it is written: the server never sees the price', async () => {
  const { page, complaints } = await stage.enter('supplier-lot1', { javaScript: true, path: `/udbud/${tender}/tilbud` })
  const sent = sentBy(page)
  await page.click('text=Forsegl og aflevér')
  await page.waitForSelector('text=Tilbuddet er ikke afleveret')
  await page.check('#felt-delaftale-1')
  for (const id of ['1', '2', '3']) await page.fill(`#felt-svar-1-${id}`, `${secretAnswer} ${id}`)
  await page.fill('#felt-pris-1', price)
  await page.check('#felt-tro')
  await page.check('#felt-krav-SIKKERHED')
  await page.click('[data-draft] summary')
  await page.fill('#felt-kladde', 'en sætning kun vi har')
  await page.click('[data-draft-keep]')
  await page.waitForSelector('text=Kladden er gemt.')
  await page.reload()
  await page.click('[data-draft] summary')
  await page.fill('#felt-kladde', 'en sætning kun vi har')
  await page.click('[data-draft-fetch]')
  await page.waitForSelector('text=Kladden er hentet.')
  expect(await page.inputValue('#felt-pris-1')).toBe(price)
  await page.setInputFiles('#felt-bilag-quality-1', {
    ...{ name: 'metode.txt', mimeType: 'text/plain', buffer: Buffer.from(`${secretAnswer} i bilaget`) },
  })
  await page.click('text=Forsegl og aflevér')
  await page.waitForSelector('text=Tilbuddet er modtaget forseglet.')
  const all = sent.join('\n')
  expect(all).toContain('submit-bid')
  for (const secret of ['7.654.321', '765432198', '7654321', secretAnswer]) {
    expect(all).not.toContain(secret)
    expect(all).not.toContain(Buffer.from(secret).toString('base64').slice(2, -4))
    expect(all).not.toContain(encodeURIComponent(secret))
  }
  expect(complaints).toEqual([])
  const { rows } = await house.as('supplier-lot1', listOwnBids, { tender })
  expect(rows).toMatchObject([{ state: 'standing', sealedBy: 'supplier' }])
})

test('an opener unlocks the own share in the browser, and the bid comes out as it was written', async () => {
  await house.as(cast.officer, giveDemoShare, { tender, envelopes: 'quality' }, { at: after })
  await house.asOwner((c) => c.query(`update platform.installation set clock_day = '2026-12-01'`))
  await house.refresh()
  const { page, complaints } = await stage.enter('auditor', { javaScript: true, path: `/udbud/${tender}/aabning` })
  await unlocked(page, 'quality')
  const officer = await stage.enter('officer', { path: `/udbud/${tender}/aabning` })
  await officer.page.click('text=Åbn egnethed og kvalitet >> nth=-1')
  await officer.page.waitForSelector('text=Protokol: egnethed og kvalitet')
  expect([...complaints, ...officer.complaints]).toEqual([])
  const { rows } = await house.as('supplier-lot1', listOpenedBids, { tender })
  expect(JSON.stringify(rows)).toContain(`${secretAnswer} 2`)
  expect(rows.flatMap((r) => r.attachments)).toMatchObject([{ name: 'metode.txt' }])
})
