import { expect, test } from 'vitest'
import { reconcileLedger } from '../../src/budget/index.ts'
import { approveClaim, confirmClaim, listClaims, showClaim } from '../../src/claims/index.ts'
import { perform } from '../../src/platform/index.ts'
import { approved, attested, confirmed, generated, shown, usedIn } from '../claims.ts'
import { cast, lot1 } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse, personOf } from '../house.ts'
import { counted, posted } from '../rest.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const month = '2026-07'
await generated(house, month)
const claim = await claimOfSupplier()
const other = cast.secondController

test('a claim nobody has answered is stopped, and every stop is named, through page, API and command line alike', async () => {
  const { version } = await shown(house, claim)
  const input = { claim, version, lines: [] }
  const refusal = { code: 'unlawful', rule: 'BLOCKED', details: { blockers: ['UNANSWERED', 'NOT-ATTESTED'] } }
  await expect(house.as(other, approveClaim, input)).rejects.toMatchObject(refusal)
  const rest = await posted(house, approveClaim, other, input)
  expect(rest).toMatchObject({ status: 422, body: { code: 'unlawful', rule: 'BLOCKED' } })
  const told = await vifte(database, ['claims', 'approve', '--as', other, '--input', JSON.stringify(input)])
  expect(told).toMatchObject({ exit: 6, refusal: { code: 'unlawful', rule: 'BLOCKED' } })
  expect(await counted(house, 'claims.approval')).toBe(0)
})

test('the supplier confirms on its page, the caseworker attests on hers', async () => {
  expect(await sent(cast.supplier, 'bekraeft')).toBe(`/afregning/${claim}?gjort=bekraeftet`)
  expect(await sent(cast.caseworker, 'attester')).toBe(`/afregning/${claim}?gjort=attesteret`)
  const page = await (await house.request(`/afregning/${claim}`, { as: other })).text()
  expect(page).toContain('Godkend afregningen')
  expect(page).toContain('Leverancen bag linje 1')
})

test('FOUR-EYES: whoever generated it cannot approve it, through page, API and command line alike', async () => {
  const { version } = await shown(house, claim)
  const input = { claim, version, lines: [] }
  await expect(house.as(cast.controller, approveClaim, input)).rejects.toMatchObject({
    code: 'forbidden',
    rule: 'FOUR-EYES',
  })
  const rest = await posted(house, approveClaim, cast.controller, input)
  expect(rest).toMatchObject({ status: 403, body: { rule: 'FOUR-EYES' } })
  const told = await vifte(database, ['claims', 'approve', '--as', cast.controller, '--input', JSON.stringify(input)])
  expect(told.refusal).toMatchObject({ code: 'forbidden', rule: 'FOUR-EYES' })
  const page = await (await house.request(`/afregning/${claim}`, { as: cast.controller })).text()
  expect(page).toContain('En anden skal godkende')
  expect(page).not.toContain('Godkend afregningen')
  const form = new URLSearchParams({ version: String(version), _key: crypto.randomUUID() })
  const response = await house.request(`/afregning/${claim}/godkend`, {
    as: cast.controller,
    method: 'POST',
    body: form,
  })
  expect(response.status).toBe(403)
})

test('FOUR-EYES: the same person in another role, and SQL, are refused as well', async () => {
  const caseworker = { ...(await personOf(house, cast.caseworker)), role: 'controller' as const }
  const { version } = await shown(house, claim)
  const asAnother = perform(approveClaim, { claim, version }, house.call(caseworker))
  await expect(asAnother).rejects.toMatchObject({ code: 'forbidden', rule: 'FOUR-EYES' })
  const bySql = house.asOwner((client) =>
    client.query(`insert into claims.approval values ($1, 'practice', $2, 1, 'EB-INDSATS-1', $3, 'x', '2026-10-06')`, [
      claim,
      'sup-havnen',
      cast.caseworker,
    ]),
  )
  await expect(bySql).rejects.toMatchObject({ code: 'VIFTE' })
})

test('OVERPAY: a line above its claim is refused, and so is less without a reason; nothing is written', async () => {
  const { version, lines } = await shown(house, claim)
  const line = lines[0]
  const ask = (amountOere: bigint) => ({ claim, version, lines: [{ line: line?.id, amountOere }] })
  const amount = line?.amountOere ?? 0n
  await expect(house.as(other, approveClaim, ask(amount + 1n))).rejects.toMatchObject({
    code: 'conflict',
    rule: 'OVERPAY',
  })
  await expect(house.as(other, approveClaim, ask(amount - 1n))).rejects.toMatchObject({
    code: 'invalid',
    rule: 'LESS-REASON',
  })
  expect((await posted(house, approveClaim, other, ask(amount + 1n))).status).toBe(409)
  expect(await counted(house, 'claims.approved_line')).toBe(0)
})

test('DOUBLE-CLICK: of 20 approvals at once one succeeds, 19 name who was first, and each line is used once', async () => {
  const { version, lines } = await shown(house, claim)
  const before = await usedIn(house, month)
  const asked = [{ line: lines[0]?.id, amountOere: (lines[0]?.amountOere ?? 0n) - 100n, reason: 'En krone for meget.' }]
  const tries = Array.from({ length: 20 }, () => house.as(other, approveClaim, { claim, version, lines: asked }))
  const done = await Promise.allSettled(tries)
  const refused = done.flatMap((d) => (d.status === 'rejected' ? [d.reason as unknown] : []))
  expect(refused).toHaveLength(19)
  for (const reason of refused)
    expect(reason).toMatchObject({
      code: 'conflict',
      rule: 'DOUBLE-CLICK',
      message: expect.stringContaining('Lone Ravnkilde') as string,
    })
  expect(await counted(house, 'claims.approved_line where claim = $1', claim)).toBe(lines.length)
  expect(await usedIn(house, month)).toBe(before - 100n)
  expect((await house.as(cast.controller, reconcileLedger, {})).differencesOere).toBe(0n)
})

test('a stale version is told: the claim has moved on since the page was shown', async () => {
  const { claims } = await generated(house, '2026-08')
  const second = claims.find((c) => c.supplier === lot1.supplier)?.claim ?? ''
  await confirmed(house, second)
  const { version } = await shown(house, second)
  await attested(house, second)
  const words = expect.stringContaining('Oplysningerne er ændret') as string
  const stale = house.as(other, approveClaim, { claim: second, version })
  await expect(stale).rejects.toMatchObject({ code: 'stale', rule: 'STALE', message: words })
  await approved(house, second)
})

test('SCOPE: another supplier finds none of it: not in the list, not by number, not to answer', async () => {
  const list = await house.as(cast.otherSupplier, listClaims, {})
  expect(list.rows.map((r) => r.id)).not.toContain(claim)
  expect(list.suppliers.map((s) => s.id)).not.toContain('sup-havnen')
  await expect(house.as(cast.otherSupplier, showClaim, { claim })).rejects.toMatchObject({ code: 'not-found' })
  await expect(house.as(cast.otherSupplier, confirmClaim, { claim, version: 1 })).rejects.toMatchObject({
    code: 'not-found',
  })
  expect((await house.request(`/afregning/${claim}`, { as: cast.otherSupplier })).status).toBe(404)
  await expect(house.as(cast.mentor, listClaims, {})).rejects.toMatchObject({ code: 'forbidden' })
  const supplierSees = await shown(house, claim, cast.supplier)
  expect(supplierSees).toMatchObject({ blockers: [], commitment: null })
})

async function claimOfSupplier(): Promise<string> {
  const { rows } = await house.as(cast.supplier, listClaims, { month })
  return rows[0]?.id ?? ''
}

async function sent(as: string, way: string): Promise<string | null> {
  const { version } = await shown(house, claim, as)
  const form = new URLSearchParams({ version: String(version), _key: crypto.randomUUID() })
  const response = await house.request(`/afregning/${claim}/${way}`, { as, method: 'POST', body: form })
  return response.headers.get('location')
}
