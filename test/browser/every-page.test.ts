import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { setStage } from './stage.ts'

const stage = await setStage()
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const most = 70
/** A kind of page is audited once; the next person to come there only sees that it opens and fits. */
const audited = new Set<string>()

/** Every kind of page a person can click to, each visited once on a phone: whole, accessible, in words a person reads. */
test.each([
  ...['caseworker', 'mentor-lot1', 'controller', 'secretary', 'officer', 'evaluator-1', 'supplier-lot1', 'manager'],
  ...['dpo', 'public'],
])(
  '%s finds no page that fails',
  async (persona) => {
    const { page, complaints, context } = await stage.enter(persona, { width: 320, javaScript: true })
    const queue = ['/overblik', '/']
    const seen = new Set<string>()
    const failures: string[] = []
    while (queue.length && seen.size < most) {
      const path = queue.shift() ?? '/'
      const kind = kindOf(path)
      if (seen.has(kind)) continue
      seen.add(kind)
      const response = await page.goto(stage.origin + path)
      if (!response || response.status() >= 400) failures.push(`${path}: ${response?.status()}`)
      if (!response?.headers()['content-type']?.startsWith('text/html')) continue
      failures.push(...(await faultsOf(page, path, !audited.has(kind))))
      audited.add(kind)
      queue.push(...(await linksOf(page)))
    }
    expect(failures).toEqual([])
    expect(complaints).toEqual([])
    expect(seen.size).toBeGreaterThan(8)
    await context.close()
  },
  240_000,
)

/** A page's kind: its path with numbers and names of single things taken out, and which filters it has, not their values. */
function kindOf(path: string): string {
  const url = new URL(path, stage.origin)
  const parts = url.pathname.split('/').map((p, i) => (i > 2 || (i === 2 && /\d|[A-ZÆØÅ]/.test(p)) ? '*' : p))
  return `${parts.join('/')}?${[...url.searchParams.keys()].sort().slice(0, 2).join()}`
}

async function faultsOf(page: Page, path: string, audit: boolean): Promise<string[]> {
  const faults: string[] = []
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) faults.push(`${path}: ${wide} px bredere end en telefon`)
  const text = await page.evaluate(() => document.body.innerText)
  for (const odd of ['undefined', 'NaN', '[object', 'kr..', ' null'])
    if (text.includes(odd)) faults.push(`${path}: "${odd}" på siden`)
  if (!(await page.title()).includes(' – Vifte')) faults.push(`${path}: siden har ingen titel`)
  if (!audit) return faults
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const run = (
      globalThis as unknown as {
        axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    const { violations } = await run.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`)
  })
  return [...faults, ...violations.map((v) => `${path}: ${v}`)]
}

async function linksOf(page: Page): Promise<string[]> {
  const hrefs = await page.evaluate(() =>
    [...document.querySelectorAll('main a[href], header a[href], footer a[href]')].map(
      (a) => a.getAttribute('href') ?? '',
    ),
  )
  return hrefs
    .filter(
      (h) =>
        h.startsWith('/') &&
        !/^\/(login|logout|idp|sprog|static)/.test(h) &&
        !/format=csv|\/hent\/|\/antal-og-rod|\/tilbud\/.*\/kvittering|\/filer\/\d|\.(csv|xlsx|ics|json|xml|pdf|docx)(\?|$)/.test(
          h,
        ),
    )
    .map((h) => h.split('#')[0] ?? h)
}
