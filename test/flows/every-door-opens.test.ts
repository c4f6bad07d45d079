import { expect, test } from 'vitest'
import { personas } from '../../src/story/practice/personas.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const most = 60

/** No page offers what it then refuses: every kind of link each person of the cast meets, followed once. */
test.each(personas.map(({ id, path }) => [id, path] as const))(
  '%s is offered only doors that open',
  async (id, path) => {
    const queue = [path, '/', '/overblik']
    const seen = new Set<string>()
    const closed: string[] = []
    while (queue.length && seen.size < most) {
      const next = queue.shift() ?? '/'
      const kind = kindOf(next)
      if (seen.has(kind)) continue
      seen.add(kind)
      const response = await house.request(next, { as: id })
      if (response.status >= 400) closed.push(`${next}: ${response.status}`)
      if (response.headers.get('content-type')?.startsWith('text/html')) queue.push(...linksOf(await response.text()))
    }
    expect(closed).toEqual([])
  },
)

test('a person’s suggested job begins on a page of its own', async () => {
  for (const { id, path } of personas) expect((await house.request(path, { as: id })).status, path).toBe(200)
})

test('a visitor is offered what the public may read, and no desk', async () => {
  const front = await (await house.request('/')).text()
  expect(front).not.toContain('href="/overblik"')
  expect(front).not.toContain('href="/henvisninger"')
  expect(front).toContain('href="/udvalg"')
  const refused = await house.request('/henvisninger')
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('Log ind for at fortsætte.')
})

test('a refusal by role says who the page is for, and prints no rule', async () => {
  const page = await (await house.request('/borgere', { as: 'controller' })).text()
  expect(page).toContain('Siden er for sagsbehandler. Du er logget ind som controller.')
  expect(page).not.toContain('MAY')
})

function kindOf(path: string): string {
  const url = new URL(path, 'http://house')
  const parts = url.pathname.split('/').map((p, i) => (i > 2 || (i === 2 && /\d|[A-ZÆØÅ]/.test(p)) ? '*' : p))
  return `${parts.join('/')}?${[...url.searchParams.keys()].sort().slice(0, 2).join()}`
}

function linksOf(page: string): string[] {
  return [...page.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
    .filter((href) => !/^\/(login|logout|idp|sprog|static)/.test(href) && !href.includes('format=csv'))
}
