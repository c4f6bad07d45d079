import { expect, test } from 'vitest'
import { z } from 'zod'
import { registerHours } from '../../src/delivery/index.ts'
import { byBody } from '../../src/platform/act.ts'
import { tooLarge } from '../../src/platform/rest.ts'
import { acts } from '../../src/rooms.ts'
import { personas } from '../../src/story/practice/personas.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { posted } from '../rest.ts'

interface Operation {
  parameters: { name: string; in: string; schema?: object; content?: object }[]
  responses: Record<string, { content: Record<string, { schema: { $ref?: string } }> }>
  'x-may': string[]
  'x-touches-person': boolean
}

const house = await cloneHouse()
const document = (await (await house.request('/api/openapi.json')).json()) as {
  paths: Record<string, Record<'get' | 'post', Operation | undefined>>
  components: { schemas: { Refusal: Parameters<typeof z.fromJSONSchema>[0] } }
}
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [method, path, operation as Operation] as const),
)
const refusal = z.fromJSONSchema(document.components.schemas.Refusal)

test('every act is documented once', () => {
  const own = acts.map((a) => `${byBody(a) ? 'post' : 'get'} /${a.room}/${a.verb}`)
  expect(operations.map(([method, path]) => `${method} ${path}`).sort()).toEqual(own.sort())
})

test.each(operations)('%s %s tells its refusals and what the door takes', (method, _, operation) => {
  const { parameters, responses } = operation
  for (const status of ['403', '404', '409', '422', '500', ...(method === 'post' ? ['413'] : [])])
    expect(responses[status]?.content['application/problem+json']?.schema.$ref, status).toBe(
      '#/components/schemas/Refusal',
    )
  const named = (name: string) => parameters.find((p) => p.name === name)
  if (method === 'post') expect(named('Idempotency-Key')?.schema).toMatchObject({ minLength: 8, maxLength: 200 })
  else expect(named('input')?.content).toHaveProperty('application/json')
  expect(named('Purpose')?.in).toBe(operation['x-touches-person'] ? 'header' : undefined)
})

test.each(operations)('%s %s answers its first role', async (method, path, operation) => {
  const as = personas.find((p) => roleOf(p.role) === operation['x-may'][0])?.id
  // A body that is no JSON finds the door and changes nothing.
  const init = method === 'post' ? { method: 'POST', body: 'x' } : {}
  const response = await house.request(`/api${path}`, { ...init, ...(as && as !== 'public' ? { as } : {}) })
  expect(response.status).toBeLessThan(500)
  expect(response.status).not.toBe(404)
  if (method === 'post') expect(response.status).toBe(422)
  if (!response.ok) expect(refusal.safeParse(await response.json()).error).toBeUndefined()
})

test('amounts are integers of 64 bits', () => {
  expect(JSON.stringify(document.paths)).toContain(
    '"type":"integer","format":"int64","minimum":-10000000000000,"maximum":10000000000000',
  )
})

test('a refusal is what the document says', async () => {
  const { body } = await posted(house, registerHours, cast.mentor, { hours: 'mange' })
  expect(refusal.parse(body)).toMatchObject({ code: 'invalid', status: 422 })
  expect(refusal.safeParse({ code: 'invalid' }).success).toBe(false)
})

test('a form of another site is refused as a problem', async () => {
  const headers = { 'Content-Type': 'text/plain' }
  const response = await house.request('/api/delivery/register-hours', {
    method: 'POST',
    as: cast.mentor,
    headers,
    body: '{}',
  })
  expect([response.status, response.headers.get('content-type')]).toEqual([422, problem])
  expect(refusal.safeParse(await response.json()).success).toBe(true)
})

test('what is too large is told as a problem', async () => {
  const response = tooLarge('Det sendte er for stort. Send højst 1 MB.')
  expect([response.status, response.headers.get('content-type')]).toEqual([413, problem])
  expect(refusal.parse(await response.json())).toMatchObject({ status: 413, code: 'invalid' })
})

const problem = 'application/problem+json; charset=utf-8'

/** The cast's word for a supplier's manager is another than the role's. */
function roleOf(told: string): string {
  return told === 'supplier-manager' ? 'supplier' : told
}
