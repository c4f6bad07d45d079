import { expect, test } from 'vitest'
import { listPapers } from '../../src/committee/index.ts'
import { agreement, cast, committee } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const written = {
  _key: '0190-0000-0000-0001',
  title: 'Orientering <om> "loft"',
  agreement,
  committee,
  introduction: 'Første linje.\nAnden linje med æ, ø og å.',
}

test('a form sent after the session ended loses nothing: it waits, and is sent again under its own key', async () => {
  const first = await post(undefined, written)
  expect(first.status).toBe(401)
  const page = await first.text()
  expect(page).toContain('Det, du skrev, er her stadig')
  const kept = hiddenFields(page)
  expect(kept).toEqual(written)
  const again = await post(cast.secretary, kept)
  expect(again.status).toBe(303)
  const twice = await post(cast.secretary, kept)
  expect(twice.headers.get('location')).toBe(again.headers.get('location'))
  const { rows } = await house.as(cast.secretary, listPapers, {})
  expect(rows.filter((r) => r.title === written.title)).toHaveLength(1)
})

test('somebody logged in who may not is told so, not asked to log in', async () => {
  const response = await post(cast.caseworker, written)
  expect(response.status).toBe(403)
})

test('an unknown address is a page of ours', async () => {
  const response = await house.request('/findes-ikke')
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Siden findes ikke')
})

function post(as: string | undefined, values: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(values)
  return house.request('/udvalg/ny', { method: 'POST', body, ...(as ? { as } : {}) })
}

function hiddenFields(page: string): Record<string, string> {
  const form = /<form method="post" action="\/udvalg\/ny">[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  return Object.fromEntries(fields.map((m) => [m[1] ?? '', unescaped(m[2] ?? '')]))
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
