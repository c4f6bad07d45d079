import { expect, test } from 'vitest'
import { postUse } from '../../src/budget/index.ts'
import { followup, listStanding, showUse } from '../../src/followup/index.ts'
import { claimsOf } from '../../src/platform/by.ts'
import { databaseFor, type Tx } from '../../src/platform/databases.ts'
import { transact } from '../../src/platform/transact.ts'
import { agreement, cast, lot2, today } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse, personOf } from '../house.ts'
import { read } from '../rest.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
/** One øre left of the ceiling, none, and one too many: what each door says of the lot. */
const stands = [
  [1n, 'Under en tiendedel tilbage', false],
  [0n, 'Loftet er nået', false],
  [-1n, 'Over loftet', true],
] as const

test.each(stands)('THRESHOLD: with %s øre left of the ceiling every door says: %s', async (left, words, over) => {
  await leave(left)
  const [list, csv, rest, use] = await Promise.all([
    text('/opfoelgning'),
    text('/opfoelgning?format=csv'),
    read(house, listStanding, cast.controller, { agreement }),
    house.as(cast.controller, showUse, { agreement }),
  ])
  expect(list).toContain(words)
  expect(csv.split('\r\n').find((line) => line.includes(lot2.title))).toContain(words)
  expect(rowIn(rest.body)?.ceiling.words).toBe(words)
  const told = await vifte(database, ['followup', 'list-standing', '--as', cast.controller, '--input', '{}'])
  expect(rowIn(JSON.parse(told.out))?.ceiling.words).toBe(words)
  expect(use.lots.find((l) => l.id === lot2.id)?.overrunOere).toBe(over ? 1n : 0n)
  const waiting = await read(house, followup.ports.waiting!, cast.controller, {})
  const own = (waiting.body['rows'] as { what: string; why: string }[]).filter((w) => w.what.includes(lot2.title))
  expect(own).toHaveLength(1)
  expect(own[0]?.why).toContain(over ? 'over loftet' : 'tilbage at disponere')
})

interface Told {
  rows: { id: string; ceiling: { words: string } }[]
}

function rowIn(body: unknown) {
  return (body as Told).rows.find((r) => r.id === lot2.id)
}

async function text(path: string): Promise<string> {
  return (await house.request(path, { as: cast.controller })).text()
}

/** Use so much that exactly this is left of what may be committed. */
async function leave(left: bigint): Promise<void> {
  const row = (await house.as(cast.controller, listStanding, { agreement })).rows.find((r) => r.id === lot2.id)
  const amount = (row?.remainingOere ?? 0n) - left
  const by = await personOf(house, cast.caseworker)
  const cause = { kind: 'test', id: `til-${left}`, label: 'Prøve', href: '/' }
  const work = (tx: Tx) => postUse(tx, lot2.id, today, amount, 'none', cause)
  await transact(databaseFor(house.databases, by.role), claimsOf(by, false), work)
}
