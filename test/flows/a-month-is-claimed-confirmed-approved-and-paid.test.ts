import { expect, test } from 'vitest'
import { listClaims } from '../../src/claims/index.ts'
import { reconcileLedger } from '../../src/budget/index.ts'
import { approved, attested, confirmed, generated, shown } from '../claims.ts'
import { cast, lot1 } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const month = '2026-08'

test('a month is claimed: each delivered row in one claim, and the claims are the month’s use', async () => {
  const run = await generated(house, month)
  expect(run.claims.length).toBeGreaterThan(2)
  expect(run.claims.every((c) => c.month === month && c.supplement === 0)).toBe(true)
  expect(run.claimedOere).toBe(await useOf(month))
})

test('TWICE: the run again claims nothing again', async () => {
  expect(await generated(house, month)).toMatchObject({ claims: [], claimedOere: 0n })
})

test('confirmed, attested and approved by three, it is what the ledger says', async () => {
  const { rows } = await house.as(cast.supplier, listClaims, { month })
  const claim = rows[0]?.id ?? ''
  expect(rows).toMatchObject([{ supplier: lot1.supplier, state: 'awaiting-supplier' }])
  await confirmed(house, claim)
  await attested(house, claim)
  const before = await shown(house, claim)
  expect(before.state).toBe('awaiting-approval')
  const done = await approved(house, claim)
  expect(done.approvedOere).toBe(before.claimedOere)
  expect((await house.as(cast.controller, reconcileLedger, {})).differenceOere).toBe(0n)
})

async function useOf(of: string): Promise<bigint> {
  return house.asOwner(async (client) => {
    const { rows } = await client.query<{ sum: string }>(
      `select sum(e.amount_oere) as sum from budget.entry e join budget.account a on a.id = e.account and a.kind = 'lot'
       where e.kind = 'use' and e.world = 'practice' and to_char(e.day, 'YYYY-MM') = $1`,
      [of],
    )
    return BigInt(rows[0]?.sum ?? 0)
  })
}
