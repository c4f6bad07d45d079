import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  giveDemoShare,
  giveScores,
  lockQuality,
  agreePoints,
  openEnvelopes,
  registerDemoKey,
  submitScores,
} from '../../src/procurement/index.ts'
import { bidsOf, evaluators, judged, late, points } from '../evaluations.ts'
import { faultsOnPhone, shoot } from './looked-at.ts'
import { setStage, type Visitor } from './stage.ts'

const stage = await setStage()
const { house } = stage
const tender = 'NEED-TO-LETTERS'
const award = 'NEED-TO-LETTERS-AWARD'
const title = 'Værksted og lønnede timer'
const at = (rest = '') => `/udbud/${tender}${rest}`
/** The practice's own tender, which has more bids to look at. */
const told = 'PRACTICE-TENDER-2LOTS'
const faults: string[] = []

/** What is not there is told within ten seconds. */
const enter: typeof stage.enter = async (...who) => {
  const visitor = await stage.enter(...who)
  visitor.page.setDefaultTimeout(10_000)
  return visitor
}

test('an officer goes from a need to a published tender, by keyboard and without JavaScript', async () => {
  const { page, context } = await enter('officer', { path: '/behov' })
  await decideTheWay(page)
  await press(page, 'text=Skriv udbuddet')
  await writeTheTender(page)
  await context.close()
  await holdTheCeremony()
  const officer = await enter('officer', { path: at() })
  await press(officer.page, '.page-heading-actions a.button-primary, main a.button-primary')
  await pressSubmit(officer.page, 'Offentliggør udbuddet')
  await says(officer.page, 'Udbuddet er offentliggjort')
  await look(officer.page, 'udbud')
  await officer.context.close()
}, 180_000)

test('a supplier asks, is answered, and hands in a bid sealed in the browser', async () => {
  const supplier = await enter('supplier-lot1', { javaScript: true, path: at('/spoergsmaal') })
  await fill(supplier.page, { question: 'Må praktikken begynde før nytår?' })
  await pressSubmit(supplier.page, 'Send spørgsmålet')
  await says(supplier.page, 'Spørgsmålet er sendt')
  await onePage('officer', at('/spoergsmaal'), async (page) => {
    await fill(page, { answer: 'Nej, aftalen begynder 1. januar.' })
    await pressSubmit(page, 'Giv svaret til alle')
    await look(page)
  })
  await bid(supplier, '4.000.000', true)
  expect(supplier.complaints).toEqual([])
  await supplier.context.close()
  const other = await enter('supplier-lot2', { javaScript: true, path: at('/tilbud') })
  await bid(other, '3.900.000')
  await other.context.close()
}, 180_000)

test('several open, evaluators score alone, and the prices come last', async () => {
  await dayIs('2026-12-01')
  await onePage('auditor', at('/aabning'), (page) => pressSubmit(page, 'Giv andelen med øvelsens nøgle'))
  await onePage('officer', at('/aabning'), async (page) => {
    await pressSubmit(page, 'Giv andelen med øvelsens nøgle')
    await pressSubmit(page, 'Åbn egnethed og kvalitet')
    await says(page, 'Protokol: egnethed og kvalitet')
    await look(page, 'aabning')
  })
  await judged(house, tender)
  const bids = await bidsOf(house, tender)
  await scoreInTheBrowser(bids)
  for (const [supplier, id] of bids)
    await house.as(evaluators[1], giveScores, { tender, ...points(id, given(supplier)) }, late)
  await house.as(evaluators[1], submitScores, { tender }, late)
  for (const [supplier, id] of bids)
    await house.as('officer', agreePoints, { tender, ...points(id, given(supplier)) }, late)
  await house.as('officer', lockQuality, { tender }, late)
  for (const who of ['officer', 'auditor']) await house.as(who, giveDemoShare, { tender, envelopes: 'price' }, late)
  await house.as('officer', openEnvelopes, { tender, envelopes: 'price' }, late)
  await onePage('officer', at('/evaluering'), async (page) => {
    await pressSubmit(page, 'Regn')
    await says(page, 'Evalueringen er regnet ud')
    await look(page)
  })
}, 180_000)

test('a manager decides, the officer sends letters, the supplier reads, and anyone may see', async () => {
  await onePage('officer', at('/tildeling'), async (page) => {
    await page.locator('select[name=enterprise]').selectOption('sup-havnen')
    await fill(page, { what: 'Serviceattest', receivedOn: '1/12-2026' })
    await press(page, 'main form[action$="/bevis"] button[type=submit]')
  })
  await onePage('manager', at('/tildeling'), async (page) => {
    await look(page, 'tildeling')
    await fill(page, {
      award,
      'reason.1': 'Det bedste forhold mellem pris og kvalitet efter den offentliggjorte model.',
    })
    await pressSubmit(page, 'Beslut tildelingen')
    await says(page, 'Tildelingen er besluttet')
  })
  await onePage('officer', `/indkoeb/${award}`, async (page) => {
    await fill(page, { guidance: 'Klag til Klagenævnet for Udbud inden standstill er gået.' })
    await press(page, 'main form[action$="/breve"] button[type=submit]')
    await says(page, 'Brevene er underskrevet og sendt')
    await look(page)
  })
  await onePage('supplier-lot2', at(`/breve/${award}/sup-mangfold`), async (page) => {
    await says(page, 'ikke')
    await look(page)
  })
  await onePage('officer', `/aabent/udbud/${tender}/bekendtgoerelse`, (page) => look(page))
  await onePage(null, at(), (page) => look(page))
  await onePage('officer', `/udbud/${told}/evaluering`, (page) => look(page, 'evaluering'))
  await onePage(null, `/aabent/udbud/${told}`, (page) => look(page, 'aabent'))
  expect(faults).toEqual([])
}, 180_000)

async function decideTheWay(page: Page): Promise<void> {
  await press(page, 'main a[href^="/behov/"]:not([href*="ny"])')
  const need = /\/behov\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  await page.goto(`${stage.origin}/indkoeb/vej?need=${need}`)
  await fill(page, { publicationDate: '12/10-2026', 'values.0.amount': '12.000.000' })
  for (const [name, value] of Object.entries(asked)) await page.locator(`[name="${name}"][value="${value}"]`).check()
  await look(page)
  await pressSubmit(page, 'Vis den lovlige vej')
  await look(page, 'lovlig-vej')
  await fill(page, { title, whyExternal: 'Kommunen har ikke selv værksteder nok.' })
  for (const area of await page.locator('textarea[name^="reasons."], textarea[name^="crossBorder."]').all())
    await area.fill('Vurderet af to fagpersoner.')
  await pressSubmit(page, 'Gem afgørelsen')
  await says(page, 'Afgørelsen er gemt')
  await look(page)
}

const asked = {
  ...{ subject: 'light-service', coveredByFramework: 'nej', uncoveredNeed: 'ja' },
  ...{ economicallySound: 'ja', shortAndLimited: 'nej', crossBorderInterest: 'none' },
}

async function writeTheTender(page: Page): Promise<void> {
  expect(await page.inputValue('[name=title]')).toBe(title)
  await press(page, 'button[name=add][value=criteria]')
  await press(page, 'button[name=add][value=criteria]')
  await fill(page, {
    ...{
      id: tender,
      cpv: '85312300',
      description: 'Værksted med lønnede timer.',
      'lots.0.title': 'Værkstedet',
      'lots.0.places': '1',
    },
    ...{ 'lots.0.value': '12.000.000', 'lots.0.ceiling': '14.000.000' },
    ...{ 'lots.0.startsOn': '1/1-2027', 'lots.0.endsOn': '31/12-2027' },
    ...criterion(0, 'Q', 'Kvalitet', '80 %'),
    ...criterion(1, '1', 'Værkstedets arbejde', '40 %', 'Q'),
    ...criterion(2, '2', 'Kendskab til målgruppen', '40 %', 'Q'),
    ...criterion(3, '3', 'Borgerens forløb', '20 %', 'Q'),
    ...{ priceWeight: '20 %', slope: '50 %', scaleMin: '0', scaleMax: '8' },
    ...{ 'requirements.0.id': 'SIKKERHED', 'requirements.0.title': 'Sikkerhedspolitik' },
    ...{ clauseReason: 'Målgruppen er ledige.', bidsDueOn: '30/11-2026', 'on.questions-due': '16/11-2026' },
  })
  for (const [name, value] of Object.entries({ priceKind: 'linear-lowest', tie: 'quality', clause: 'nej' }))
    await page.locator(`[name="${name}"]`).selectOption(value)
  await look(page)
  await pressSubmit(page, 'Gem kladden')
  await says(page, 'Udbuddet er gemt som kladde')
  await look(page)
}

function criterion(i: number, id: string, named: string, weight: string, under = ''): Record<string, string> {
  const rows = { id, title: named, weight, under }
  return Object.fromEntries(Object.entries(rows).map(([name, value]) => [`criteria.${i}.${name}`, value]))
}

/** Two openers, one from outside; the key is made and forgotten in the officer's browser. */
async function holdTheCeremony(): Promise<void> {
  for (const who of ['officer', 'auditor']) await house.as(who, registerDemoKey, {})
  const { page, complaints, context } = await enter('officer', { javaScript: true, path: at('/segl') })
  for (const box of await page.locator('input[data-recipient]').all()) await box.check()
  await page.click('text=Lav seglet i denne browser')
  await page.waitForSelector('text=Seglet er lavet.')
  await onePage('auditor', at('/segl'), (p) => pressSubmit(p, 'Giv andelen med øvelsens nøgle'))
  await pressSubmit(page, 'Giv andelen med øvelsens nøgle')
  await pressSubmit(page, 'Hold prøven med et opdigtet tilbud')
  await says(page, 'Prøven er holdt')
  await look(page)
  expect(complaints).toEqual([])
  await context.close()
}

async function bid({ page }: Visitor, price: string, shown = false): Promise<void> {
  await page.goto(stage.origin + at('/tilbud'))
  await page.check('#felt-delaftale-1')
  for (const id of ['1', '2', '3']) await page.fill(`#felt-svar-1-${id}`, 'Vi begynder i værkstedet.')
  await page.fill('#felt-pris-1', price)
  await page.check('#felt-tro')
  await page.check('#felt-krav-SIKKERHED')
  await page.click('text=Forsegl og aflevér')
  await page.waitForSelector('text=Tilbuddet er modtaget forseglet.')
  if (shown) await look(page, 'tilbud')
}

const given = (supplier: string): readonly string[] =>
  supplier === 'sup-havnen' ? ['7.00', '6.50', '6.00'] : ['5.00', '5.50', '5.00']

async function scoreInTheBrowser(bids: ReadonlyMap<string, string>): Promise<void> {
  const { page, context } = await enter(evaluators[0], { path: at('/bedoemmelse') })
  await look(page)
  for (const [supplier, id] of bids) {
    await page.goto(stage.origin + at(`/bedoemmelse/1/${id}`))
    await look(page)
    for (const [i, p] of given(supplier).entries())
      await fill(page, {
        [`scores.${i}.points`]: p.replace('.', ','),
        [`scores.${i}.reason`]: 'Konkret og efterprøvet.',
      })
    await pressSubmit(page, 'Gem mine point')
    await says(page, 'Dine point er gemt')
  }
  await pressSubmit(page, 'Aflever mine point')
  await says(page, 'Dine point er afleveret')
  await context.close()
}

async function dayIs(day: string): Promise<void> {
  await house.asOwner((c) => c.query('update platform.installation set clock_day = $1', [day]))
  await house.refresh()
}

async function onePage(who: string | null, path: string, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await enter(who, { path })
  await work(page)
  await context.close()
}

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.locator(`[name="${name}"]`).first().fill(value)
}

/** By keyboard: the focus must be able to reach it. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus()
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

const pressSubmit = (page: Page, words: string) => press(page, `main button[type=submit]:has-text("${words}")`)

async function says(page: Page, words: string): Promise<void> {
  expect(await page.locator('main').innerText()).toContain(words)
}

/** Fits a phone, breaks no rule of accessibility, and has its picture where the docs show one. */
async function look(page: Page, picture?: string): Promise<void> {
  if (picture !== undefined) await shoot(page, picture)
  faults.push(...(await faultsOnPhone(page)))
}
