import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { fromOwnForm } from './own-form.ts'

const app = new Hono().post('/', (c) => c.text(String(fromOwnForm(c, 'https://vifte.example'))))

test.each([
  [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 'true'],
  [{ origin: 'https://vifte.example' }, 'true'],
  [{}, 'true'],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://vifte.example' }, 'false'],
  [{ 'sec-fetch-site': 'same-site' }, 'false'],
  [{ origin: 'https://evil.example' }, 'false'],
  [{ origin: 'null' }, 'false'],
])('a POST with %j: from a form of ours is %s', async (headers, expected) => {
  expect(await (await app.request('/', { method: 'POST', headers })).text()).toBe(expected)
})
