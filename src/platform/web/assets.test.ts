import { expect, test } from 'vitest'
import { assets } from './assets.ts'
import { dkfdsHref, spriteHref } from './places.ts'
import { stylesheet } from './style.ts'

const app = assets()

test('the style sheet is one file, kept for ever under its hash', async () => {
  const { href, css } = await stylesheet()
  expect(href).toMatch(/^\/static\/vifte-[0-9a-f]{12}\.css$/)
  const answer = await app.request(href)
  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(await answer.text()).toBe(css)
})

test('every file the style sheet names can be fetched', async () => {
  const { css } = await stylesheet()
  const named = new Set([...css.matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, url]) => url ?? ''))
  expect(named.size).toBeGreaterThan(10)
  for (const url of named) expect([url, (await app.request(url)).status]).toEqual([url, 200])
})

test('icons and mark are served as pictures', async () => {
  for (const url of [spriteHref, '/static/favicon.svg', '/static/vifte.svg']) {
    const answer = await app.request(url)
    expect([url, answer.status, answer.headers.get('content-type')]).toEqual([url, 200, 'image/svg+xml'])
  }
})

test('nothing outside the look’s own folders can be fetched', async () => {
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/scss/dkfds.scss',
    '/js/dkfds.js',
    '/img/%2e%2e/%2e%2e/package.json',
    '/img/none.svg',
    '/img/%E0%A4%A.svg',
  ]) {
    expect((await app.request(dkfdsHref + path)).status).toBe(404)
  }
})
