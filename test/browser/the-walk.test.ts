import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { setStage, type Visitor } from './stage.ts'

const stage = await setStage()

/** The pictures of the docs are taken when they are asked for; otherwise beside the test, so that a run changes no file. */
const shots = process.env['VIFTE_SHOTS'] ? 'docs/screenshots' : 'test/browser/shots'
mkdirSync(shots, { recursive: true })

/** The whole thread, by keyboard, without JavaScript, each step by the person whose job it is. */
test('a citizen is referred, works paid hours, and the committee sees it', async () => {
  await shootFront()
  const referral = await refer()
  await answer(referral)
  await meetAndWork(referral)
  await follow()
  await writeThePaper()
  await lookAround()
}, 240_000)

async function shootFront(): Promise<void> {
  const { page, context } = await stage.enter(null, { path: '/' })
  await expectHeading(page, 'Fra behov til lønnede timer')
  await shoot(page, 'front')
  await context.close()
}

async function refer(): Promise<string> {
  const { page, context } = await stage.enter('caseworker', { path: '/borgere/ny' })
  await fill(page, { name: 'Eksempel Borgersen', cpr: '710180-4321' })
  await choose(page, 'district')
  await page.locator('select[name=targetGroup]').selectOption({ label: await firstVoksne(page) })
  await press(page, 'main form[method=post] button.button-primary')
  expect(page.url()).toMatch(/\/borgere\/[0-9a-f-]{36}/)
  await page.goto(`${page.url().split('?')[0]}/henvis`)
  await expectHeading(page, 'Henvis')
  await shoot(page, 'henvis')
  await press(page, 'main .card-title a')
  await fill(page, {
    startsOn: '12/10-2026',
    endsOn: '30/11-2026',
    expectedHours: '20',
    purpose: 'Et kort forløb tæt på hjemmet.',
  })
  await page.locator('select[name=supplier]').selectOption('sup-havnen')
  await press(page, 'main form[method=post] button.button-primary')
  expect(page.url()).toMatch(/\/henvisninger\/[0-9a-f-]{36}/)
  const referral = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
  await context.close()
  return referral
}

async function answer(referral: string): Promise<void> {
  const { page, context } = await stage.enter('supplier-lot1')
  expect(await page.locator(`a[href="/henvisninger/${referral}"]`).count()).toBe(1)
  await shoot(page, 'overblik')
  await page.goto(`${stage.origin}/henvisninger/${referral}`)
  await press(page, 'main form[method=post] button.button-primary')
  expect(await page.locator('main').innerText()).toContain('I gang')
  await context.close()
}

async function meetAndWork(referral: string): Promise<void> {
  await stage.house.asOwner((c) => c.query(`update platform.installation set clock_day = '2026-10-19'`))
  await stage.house.refresh()
  const { page, context } = await stage.enter('mentor-lot1', { path: '/dagen', width: 360 })
  await shoot(page, 'dagen')
  const mine = page.locator('.day-item', { hasText: 'Eksempel Borgersen' })
  await mine.getByRole('button', { name: /Mødt/ }).focus()
  await enterKey(page)
  expect(
    await page.locator('.day-item', { hasText: 'Eksempel Borgersen' }).locator('.big-button-pressed').innerText(),
  ).toContain('Mødt')
  await page.goto(`${stage.origin}/forloeb/${referral}/ansaettelser/ny`)
  await page.locator('select[name=enterprise]').selectOption('ent-bageri')
  await fill(page, { startsOn: '12/10-2026', tasks: 'Pakning' })
  await press(page, 'main form[method=post] button.button-primary')
  expect(page.url()).toContain('/forloeb/')
  await press(page, 'main a[href*="/ansaettelser/"][href$="/timer"]')
  await hoursAreKept(page)
  await context.close()
}

/** First a number nobody can mean, then the right one: the page comes back with what was written. */
async function hoursAreKept(page: Page): Promise<void> {
  await page.goto(`${page.url().split('?')[0]}?uge=2026-W42`)
  await fill(page, { hours: 'mange' })
  await press(page, 'main form[method=post] button.button-primary')
  expect(await page.title()).toMatch(/^Fejl:/)
  expect(await page.locator('input[name=hours]').inputValue()).toBe('mange')
  await shoot(page, 'timer-fejl')
  await fill(page, { hours: '7,5' })
  await press(page, 'main form[method=post] button.button-primary')
  expect(await page.locator('main').innerText()).toContain('7,5')
}

async function follow(): Promise<void> {
  const { page, context } = await stage.enter('controller', { path: '/opfoelgning/PRACTICE-LOCAL' })
  await expectHeading(page, 'Lokalt forankret indsats')
  await shoot(page, 'opfoelgning')
  await page.goto(`${stage.origin}/budget/notater/BI105`)
  await shoot(page, 'budgetnotat')
  await page.goto(`${stage.origin}/tilbud?verden=papirer`)
  await shoot(page, 'tilbudsvifte')
  await context.close()
}

async function writeThePaper(): Promise<void> {
  const { page, context } = await stage.enter('secretary', { path: '/udvalg/ny' })
  await fill(page, { title: 'Orientering om forbrug og lønnede timer, oktober' })
  await page.locator('select[name=agreement]').selectOption('PRACTICE-LOCAL')
  await press(page, 'main form[method=post] button.button-primary')
  expect(page.url()).toMatch(/\/udvalg\/[0-9a-f-]{36}/)
  const address = page.url().split('?')[0] ?? ''
  await page.goto(`${address}/faerdig`)
  await press(page, 'main form[method=post] button[type=submit]')
  expect(await page.locator('main').innerText()).toContain('frosset')
  await shoot(page, 'udvalgssag')
  await figureOpensItsRows(page)
  await context.close()
}

/** The pages of the papers and their money, each by whom it is for. */
async function lookAround(): Promise<void> {
  const pages = [
    ['controller', '/budget/notater/EB-BN1/ret', 'notat-gitter', 'EB-BN1'],
    ['controller', '/budget/notater/BI105/scenarier', 'scenarier', 'BI105'],
    ['controller', '/budget/bevillinger/EB-FORSOEG', 'bevilling', 'Forsøg med fælles praktikdage'],
    ['secretary', '/sager/DOC-2022-LEARNING/eftersyn', 'eftersyn', 'Orientering om erfaringsopsamlinger'],
    ['secretary', '/sager/pligter?verden=papirer&vis=maaned&maaned=2023-09', 'pligter', 'Pligter'],
    ['officer', '/behov', 'behov', 'Behov'],
    [null, '/udvalg/beslutninger/DOC-2022-TENDER', 'beslutning', 'Godkendelse af indholdsmæssige rammer'],
  ] as const
  for (const [who, path, name, words] of pages) {
    const { page, context } = await stage.enter(who, { path })
    expect(await page.locator('main').innerText()).toContain(words)
    await shoot(page, name)
    await context.close()
  }
}

/** The first used amount of the paper is a door; the page behind it says the same amount. */
async function figureOpensItsRows(page: Page): Promise<void> {
  const door = page.locator('a.door[href*="art=use"]').first()
  const amount = (await door.innerText()).replace(/\s+/g, ' ')
  await door.focus()
  await enterKey(page)
  expect((await page.locator('main').innerText()).replace(/\s+/g, ' ')).toContain(amount)
}

async function firstVoksne(page: Page): Promise<string> {
  const labels = await page.locator('select[name=targetGroup] option').allInnerTexts()
  return labels.find((l) => /voksne/i.test(l)) ?? ''
}

async function choose(page: Page, name: string): Promise<void> {
  await page.locator(`select[name=${name}]`).selectOption({ index: 1 })
}

async function fill(page: Visitor['page'], values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.locator(`[name=${name}]`).fill(value)
}

/** By keyboard: the focus must be able to reach it. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus()
  await enterKey(page)
}

async function enterKey(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

async function expectHeading(page: Page, words: string): Promise<void> {
  expect(await page.locator('h1').innerText()).toContain(words)
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}
