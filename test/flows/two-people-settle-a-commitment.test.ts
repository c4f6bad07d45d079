import { expect, test } from 'vitest'
import { placeOrder } from '../../src/agreements/index.ts'
import {
  approveDecision,
  decideOverdraft,
  grantAuthority,
  listAuthority,
  listCommitments,
  listLines,
  proposeSettlement,
  reconcileLedger,
  rejectDecision,
  withdrawDecision,
} from '../../src/budget/index.ts'
import { cast, lot1 } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { lotsUnder } from '../lots.ts'
import { posted } from '../rest.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
await lotsUnder(house, 'TEST-SETTLE', [9_000_000_00n])
const common = { agreement: 'TEST-SETTLE', lot: 1, supplier: lot1.supplier, what: 'Kursus' }
const period = { startsOn: '2026-11-01', endsOn: '2026-11-30' }

test('FOUR-EYES: whoever prepares that a commitment is settled cannot approve it, at any door; another can', async () => {
  const commitment = await ordered(1_000_00n)
  const asked = { commitment, kind: 'settle', reason: 'Kurset er aflyst' }
  const { decision, outstandingOere } = await house.as(cast.controller, proposeSettlement, asked)
  expect(outstandingOere).toBe(1_000_00n)
  await expect(house.as(cast.secondController, proposeSettlement, asked)).rejects.toMatchObject({ code: 'conflict' })
  const rest = await posted(house, approveDecision, cast.controller, { decision })
  const told = ['budget', 'approve-decision', '--as', cast.controller, '--input', JSON.stringify({ decision })]
  const cli = await vifte(database, told)
  const form = await sent(`/budget/afgoerelser/${decision}/godkend`, cast.controller, {})
  expect([rest.status, cli.exit, form.status]).toEqual([403, 3, 403])
  expect([rest.body['rule'], cli.refusal.rule]).toEqual(['FOUR-EYES', 'FOUR-EYES'])
  const { rows } = await house.as(cast.auditor, listCommitments, { commitment })
  expect(rows.map((r) => r.outstandingOere)).toEqual([1_000_00n])
  expect((await sent(`/budget/afgoerelser/${decision}/godkend`, cast.secondController, {})).status).toBe(303)
  expect((await house.as(cast.auditor, listCommitments, { commitment })).rows).toEqual([])
  const again = house.as(cast.manager, approveDecision, { decision })
  await expect(again).rejects.toMatchObject({ code: 'conflict', rule: 'DOUBLE-CLICK' })
  expect((await house.as(cast.controller, reconcileLedger, {})).differencesOere).toBe(0n)
})

test('a rejection has a reason and changes nothing; one’s own is withdrawn', async () => {
  const commitment = await ordered(2_000_00n)
  const asked = { commitment, kind: 'annul', reason: 'Forkert leverandør' }
  const first = await house.as(cast.controller, proposeSettlement, asked)
  await house.as(cast.secondController, rejectDecision, { decision: first.decision, reason: 'Den er rigtig' })
  const second = await house.as(cast.controller, proposeSettlement, asked)
  const others = house.as(cast.secondController, withdrawDecision, { decision: second.decision })
  await expect(others).rejects.toMatchObject({ rule: 'FOUR-EYES' })
  await house.as(cast.controller, withdrawDecision, { decision: second.decision })
  expect((await house.as(cast.auditor, listCommitments, { commitment })).sumOere).toBe(2_000_00n)
})

test('a year above its appropriation is accepted by two, and then no longer waits until it grows', async () => {
  const within = house.as(cast.controller, decideOverdraft, { line: 'EB-INDSATS-1', year: 2025, reason: 'x' })
  await expect(within).rejects.toMatchObject({ rule: 'YEAR-APPROPRIATION' })
  const line = (await house.as(cast.controller, listLines, { line: 'EB-INDSATS-1' })).rows[0]
  const left = line?.years.find((y) => y.year === 2026)?.leftOere ?? 0n
  await ordered(left + 100n)
  expect(await waits()).toContain('Tag stilling til bevillingen 2026')
  const asked = { line: 'EB-INDSATS-1', year: 2026, reason: 'Dækkes ved regnskabet' }
  const { decision, overOere } = await house.as(cast.controller, decideOverdraft, asked)
  expect(overOere).toBe(100n)
  await house.as(cast.secondController, approveDecision, { decision })
  expect(await waits()).not.toContain('Tag stilling til bevillingen 2026')
  await ordered(1n)
  expect(await waits()).toContain('Tag stilling til bevillingen 2026')
})

test('AUTHORITY is given by an administrator and the manager together, and only they', async () => {
  const asked = { costCentre: 'Ø-99', person: cast.controller, startsOn: '2026-10-01', reason: 'Bilag 4' }
  const { decision } = await house.as(cast.admin, grantAuthority, asked)
  const held = async () => (await house.as(cast.auditor, listAuthority, { costCentre: 'Ø-99' })).rows.length
  expect(await held()).toBe(0)
  await expect(house.as(cast.controller, approveDecision, { decision })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(house.as(cast.admin, approveDecision, { decision })).rejects.toMatchObject({ rule: 'FOUR-EYES' })
  await house.as(cast.manager, approveDecision, { decision })
  expect(await held()).toBe(1)
})

test('the pages of money decided by two are there for those who follow it', async () => {
  for (const path of ['disponeringer', 'afgoerelser', 'bemyndigelser']) {
    const response = await house.request(`/budget/${path}`, { as: cast.admin })
    expect([path, response.status]).toEqual([path, 200])
  }
})

async function ordered(amountOere: bigint): Promise<string> {
  const { orders } = await house.as(cast.officer, placeOrder, { ...common, ...period, amountOere })
  return orders[0]?.order ?? ''
}

async function sent(path: string, as: string, values: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ ...values, _key: crypto.randomUUID() })
  return house.request(path, { method: 'POST', as, body })
}

async function waits(): Promise<string> {
  return (await house.request('/overblik', { as: cast.controller })).text()
}
