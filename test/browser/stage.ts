import { createServer } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { createApp } from '../../src/main.ts'
import { stylesheet } from '../../src/platform/web/style.ts'
import { cloneHouse, type TestHouse } from '../house.ts'
import { openBrowser } from './open-browser.ts'

export interface Stage {
  house: TestHouse
  origin: string
  browser: Browser
  /** A fresh browser, logged in through the real login; without JavaScript unless asked for. */
  enter(persona: string | null, options?: EnterOptions): Promise<Visitor>
}

export interface Visitor {
  page: Page
  context: BrowserContext
  /** What the browser complained about: blocked by the policy, failed to load, thrown. */
  complaints: string[]
}

interface EnterOptions {
  width?: number
  javaScript?: boolean
  path?: string
}

/** A real server over a clone, and a real browser in front of it. */
export async function setStage(): Promise<Stage> {
  const house = await cloneHouse()
  await stylesheet()
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const bugs: unknown[] = []
  const app = await createApp({ house, origin, onBug: (error) => void bugs.push(error) })
  const server = await new Promise<ServerType>((resolve) => {
    const s = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(s))
  })
  const browser = await openBrowser()
  afterAll(async () => {
    await browser.close()
    await new Promise((resolve) => server.close(resolve))
    if (bugs.length) throw bugs[0]
  })
  return { house, origin, browser, enter: (persona, options) => enter(browser, origin, persona, options) }
}

async function enter(browser: Browser, origin: string, persona: string | null, o: EnterOptions = {}): Promise<Visitor> {
  const { width = 1280, javaScript = false, path = '/overblik' } = o
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
    locale: 'da-DK',
    bypassCSP: false,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (m) => m.type() === 'error' && complaints.push(`${page.url()}: ${m.text()}`))
  page.on('pageerror', (e) => complaints.push(`${page.url()}: ${e.message}`))
  await page.goto(
    persona === null ? `${origin}${path}` : `${origin}/login?persona=${persona}&til=${encodeURIComponent(path)}`,
  )
  return { page, context, complaints }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('ingen port')
  return address.port
}
