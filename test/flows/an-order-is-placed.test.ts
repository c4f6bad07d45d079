import { expect, test } from 'vitest'
import { endOrder, listOrders, placeOrder } from '../../src/agreements/index.ts'
import { reconcileLedger } from '../../src/budget/index.ts'
import { formatKroner } from '../../src/kernel/money.ts'
import { cast, lot1 } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { lotsUnder } from '../lots.ts'
import { posted } from '../rest.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const kr = 100n
await lotsUnder(house, 'TEST-ORDER', [1_000_000n * kr])
const asked = (over: Record<string, unknown>) => ({
  agreement: 'TEST-ORDER',
  lot: 1,
  supplier: lot1.supplier,
  what: 'Kursus for mentorer',
  startsOn: '2026-11-01',
  endsOn: '2026-11-30',
  amountOere: 950_000n * kr,
  ...over,
})

test('CEIL-HARD: an order beyond the ceiling is refused with what is left, at every door; one that fits passes', async () => {
  await house.as(cast.officer, placeOrder, asked({}))
  const input = asked({ amountOere: Number(60_000n * kr) })
  const answers = await threeDoors(input)
  for (const a of answers) expect(a).toMatchObject({ code: 'conflict', rule: 'CEIL-HARD', remaining: 5_000_000 })
  const exact = await house.as(cast.officer, placeOrder, asked({ amountOere: 50_000n * kr }))
  expect(exact).toMatchObject({ committedOere: 50_000n * kr, remainingOere: 0n })
  const order = exact.orders[0]?.order
  expect(await house.as(cast.controller, endOrder, { order, reason: 'Afholdes ikke' })).toMatchObject({
    releasedOere: 50_000n * kr,
  })
  const again = house.as(cast.controller, endOrder, { order, reason: 'Igen' })
  await expect(again).rejects.toMatchObject({ code: 'conflict', rule: 'DOUBLE-CLICK' })
})

test('YEAR-EDGE: over New Year it is refused with two parts at every door, and the parts are accepted as proposed', async () => {
  const input = asked({ startsOn: '2025-12-12', endsOn: '2026-01-10', amountOere: Number(300n * kr) })
  const proposal = [
    { startsOn: '2025-12-12', endsOn: '2025-12-31', amountOere: 20_000 },
    { startsOn: '2026-01-01', endsOn: '2026-01-10', amountOere: 10_000 },
  ]
  for (const a of await threeDoors(input)) {
    expect(a).toMatchObject({ code: 'unlawful', rule: 'YEAR-EDGE' })
    if (a.proposal !== undefined) expect(a.proposal).toEqual(proposal)
    else expect(a.page).toContain('Afgiv bestillingen i dele')
  }
  const done = await house.as(cast.officer, placeOrder, { ...input, parts: proposal })
  expect(done.orders.map((o) => o.amountOere)).toEqual([20_000n, 10_000n])
  const { rows } = await house.as(cast.auditor, listOrders, { agreement: 'TEST-ORDER' })
  expect(rows.filter((r) => r.end === null).map((r) => r.outstandingOere)).toEqual([95_000_000n, 10_000n, 20_000n])
  expect((await house.as(cast.controller, reconcileLedger, {})).differencesOere).toBe(0n)
})

test('an order lies inside the agreement, with a supplier of the lot, and parts are the whole of it', async () => {
  const refused = (over: Record<string, unknown>) =>
    house.as(cast.officer, placeOrder, asked({ amountOere: 1n, ...over }))
  await expect(refused({ endsOn: '2026-12-31', startsOn: '2025-06-01' })).rejects.toMatchObject({ rule: 'IN-FORCE' })
  await expect(refused({ supplier: 'ent-bageri' })).rejects.toMatchObject({ code: 'invalid' })
  const half = [{ startsOn: '2026-11-01', endsOn: '2026-11-10', amountOere: 1 }]
  await expect(refused({ parts: half })).rejects.toMatchObject({ code: 'invalid' })
})

test('orders are listed and shown with their money as doors', async () => {
  const list = await (await house.request('/aftaler/bestillinger', { as: cast.officer })).text()
  expect(list).toContain('Kursus for mentorer')
  const href = /\/aftaler\/bestillinger\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
  const one = await house.request(href, { as: cast.officer })
  expect(await one.text()).toContain('/budget/posteringer?')
})

interface Refused {
  code?: unknown
  rule?: unknown
  remaining?: unknown
  proposal?: unknown
  page?: string
}

async function threeDoors(input: Record<string, unknown>): Promise<Refused[]> {
  const rest = await posted(house, placeOrder, cast.officer, input)
  const cli = await vifte(database, [
    'agreements',
    'place-order',
    '--as',
    cast.officer,
    '--input',
    JSON.stringify(input),
  ])
  const { details } = cli.refusal
  const form = await sentForm(input)
  const told = rest.body['details'] as Record<string, unknown>
  return [
    { ...rest.body, remaining: told['remainingOere'], proposal: told['proposal'] },
    { ...cli.refusal, remaining: details?.['remainingOere'], proposal: details?.['proposal'] },
    form,
  ]
}

async function sentForm(input: Record<string, unknown>): Promise<Refused> {
  const body = new URLSearchParams({
    place: `1|${lot1.supplier}`,
    what: String(input['what']),
    startsOn: String(input['startsOn']),
    endsOn: String(input['endsOn']),
    amountOere: String(Number(input['amountOere']) / 100),
    _key: crypto.randomUUID(),
  })
  const response = await house.request('/aftaler/TEST-ORDER/bestil', { method: 'POST', as: cast.officer, body })
  const page = await response.text()
  const left = page.includes(formatKroner(50_000n * kr)) ? { remaining: 5_000_000 } : {}
  return {
    ...(response.status === 409 ? { code: 'conflict', rule: 'CEIL-HARD' } : { code: 'unlawful', rule: 'YEAR-EDGE' }),
    ...left,
    page,
  }
}
