import { beforeAll, expect, test } from 'vitest'
import { listEnterprises } from '../../src/registers/index.ts'
import { cloneHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await cloneHouse()
})

const path = '/registre/virksomheder/ny'
const bakery = {
  _key: 'k-bakery',
  suffix: 'a1b2',
  name: 'Prøvebageriet Øst',
  kind: 'employer',
  cvr: '',
  aliases: 'Øst\nBageren',
}

function send(values: Record<string, string>): Promise<Response> {
  return house.request(path, { as: 'officer', method: 'POST', body: new URLSearchParams(values) })
}

test('a number whose check digit fails is refused beside its field, and the name is kept', async () => {
  const answer = await send({ ...bakery, _key: 'k-wrong-digit', cvr: '12345678' })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  expect(html).toContain('kontrolcifret passer ikke')
  expect(html).toContain('href="#felt-cvr"')
  expect(html).toContain('value="Prøvebageriet Øst"')
})

test('practice takes no number and no address of a real enterprise', async () => {
  expect(await (await send({ ...bakery, _key: 'k-real-number', cvr: '13748136' })).text()).toContain('href="#felt-cvr"')
  expect(await (await send({ ...bakery, _key: 'k-real-mail', mail: 'post@firma.dk' })).text()).toContain(
    'href="#felt-mail"',
  )
})

test('sent twice it is recorded once, and found under an alias', async () => {
  const [first, second] = [await send(bakery), await send(bakery)]
  expect(first.status).toBe(303)
  expect(first.headers.get('location')).toBe('/registre/virksomheder/proevebageriet-oest-a1b2?ny=ja')
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  const { rows } = await house.as('officer', listEnterprises, { query: 'bageren' })
  expect(rows.map((row) => row.name)).toEqual(['Prøvebageriet Øst'])
})

test('a long register is read a page at a time, in Danish order, and nothing is left out', async () => {
  const all = await house.as('officer', listEnterprises, {})
  const seen: string[] = []
  for (let after: string | undefined, more = true; more;) {
    const part = await house.as('officer', listEnterprises, { after, limit: 7 })
    expect(part.total).toBe(all.total)
    seen.push(...part.rows.map((row) => row.id))
    after = part.next
    more = part.next !== undefined
  }
  expect(seen).toEqual(all.rows.map((row) => row.id))
})

test('the caseworker is told who may record', async () => {
  const answer = await house.request(path, { as: 'caseworker' })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('Udbudskonsulenten og administratoren')
})
