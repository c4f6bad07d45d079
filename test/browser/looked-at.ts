import { mkdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** The pictures of the docs are taken when they are asked for; otherwise beside the test, so that a run changes no file. */
const shots = process.env['VIFTE_SHOTS'] ? 'docs/screenshots' : 'test/browser/shots'
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

/**
 * What is wrong with the page a visitor stands on, as a phone shows it. It is fetched again beside the visitor, with the
 * same cookies: the auditor needs JavaScript where the visitor has none.
 */
export async function faultsOnPhone(page: Page): Promise<string[]> {
  const context = await page
    .context()
    .browser()
    ?.newContext({
      ...{ viewport: { width: 320, height: 800 }, storageState: await page.context().storageState(), locale: 'da-DK' },
    })
  if (!context) throw new Error('ingen browser')
  const beside = await context.newPage()
  await beside.goto(page.url())
  const wide = await beside.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  const found = await violationsOf(beside)
  await context.close()
  const path = new URL(page.url()).pathname
  return [...(wide > 0 ? [`${wide} px bredere end en telefon`] : []), ...found].map((fault) => `${path}: ${fault}`)
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Axe {
      run: (o: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
    const { axe: auditor } = globalThis as unknown as { axe: Axe }
    const { violations } = await auditor.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`)
  })
}
