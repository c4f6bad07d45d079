import { expect, test } from 'vitest'
import { approveDecision, endAuthority, grantAuthority, listAuthority } from '../../src/budget/index.ts'
import { approveClaim, listClaims } from '../../src/claims/index.ts'
import { approved, attested, confirmed, generated, shown } from '../claims.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { counted, posted } from '../rest.ts'

const house = await cloneHouse()
const other = cast.secondController
await generated(house, '2026-08')
const [first] = (await house.as(cast.supplier, listClaims, { month: '2026-08' })).rows
const claim = first?.id ?? ''
const claimedOere = first?.claimedOere ?? 0n
await confirmed(house, claim)
await attested(house, claim)
await withdrawn()

test('AUTHORITY: whoever has none over the cost centre is refused by name of it, through page and API alike', async () => {
  const { version, hindrance } = await shown(house, claim, other)
  expect(hindrance).toMatchObject({
    rule: 'AUTHORITY',
    text: expect.stringContaining('omkostningssted Ø-78') as string,
  })
  const rest = await posted(house, approveClaim, other, { claim, version })
  expect(rest).toMatchObject({ status: 403, body: { code: 'forbidden', rule: 'AUTHORITY' } })
  expect(rest.body['message']).toContain('Ø-78')
  const page = await (await house.request(`/afregning/${claim}`, { as: other })).text()
  expect(page).toContain('omkostningssted Ø-78')
  expect(page).not.toContain('Godkend afregningen')
  expect(await counted(house, 'claims.approval')).toBe(0)
})

test('THRESHOLD: an authority of one øre less than the claim does not reach, of the very amount it does', async () => {
  await granted(claimedOere - 1n)
  await expect(approved(house, claim)).rejects.toMatchObject({ code: 'forbidden', rule: 'AUTHORITY' })
  expect((await shown(house, claim, other)).hindrance?.rule).toBe('AUTHORITY')
  const { version, lines } = await shown(house, claim, other)
  const line = lines.find((l) => l.amountOere > 0n)
  const less = [{ line: line?.id ?? '', amountOere: (line?.amountOere ?? 0n) - 1n, reason: 'Én øre.' }]
  expect(version).toBeGreaterThan(1)
  await withdrawn()
  await granted(claimedOere)
  expect((await shown(house, claim, other)).hindrance).toBe(null)
  expect((await approved(house, claim, less)).approvedOere).toBe(claimedOere - 1n)
})

/** The second controller's authority over the lot's cost centre ends today. */
async function withdrawn(): Promise<void> {
  const { rows } = await house.as(cast.admin, listAuthority, { costCentre: 'Ø-78' })
  for (const a of rows.filter((r) => r.person === other && r.endsBefore === null))
    await house.as(cast.admin, endAuthority, { authority: a.id, endsBefore: '2026-10-06', reason: 'Nyt bilag.' })
}

async function granted(limitOere: bigint): Promise<void> {
  const input = { costCentre: 'Ø-78', person: other, limitOere, startsOn: '2026-10-06', reason: 'Nyt bilag.' }
  const { decision } = await house.as(cast.admin, grantAuthority, input)
  await house.as(cast.manager, approveDecision, { decision })
}
