import { expect, test } from 'vitest'
import {
  approveModification,
  checkModification,
  listModifications,
  prepareModification,
  rejectModification,
  withdrawModification,
} from '../../src/agreements/index.ts'
import { showAgreement } from '../../src/portfolio/index.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { ownAgreementIn } from '../own-agreement.ts'

const house = await cloneHouse()
await ownAgreementIn(house, 'CHANGED')
const kr = 100n
const small = (no: number, amount: bigint) => ({
  ...{ agreement: 'CHANGED', kind: 'scope', reason: 'minor', keepsNature: true, words: 'Flere timer om ugen.' },
  ...{ effectiveOn: '2026-11-01', lots: [{ lot: no, valueOere: amount * kr }] },
})
const prepare = (input: object, as: string = cast.officer) => house.as(as, prepareModification, input)

test('MOD-10: small changes are taken together, and the one that reaches ten per cent is refused', async () => {
  const { modification } = await prepare(small(1, 60_000n))
  await house.as(cast.manager, approveModification, { modification })
  await expect(prepare(small(1, 40_000n))).rejects.toMatchObject({ code: 'unlawful', rule: 'MOD-10' })
  const one = await house.as(cast.officer, checkModification, small(1, 39_999n))
  expect(one.allowed).toBe(true)
  expect(one.rules.find((r) => r.id === 'MOD-LIGHT')?.outcome).toBe('confirm')
  expect((await house.as(cast.officer, checkModification, small(2, 40_000n))).allowed).toBe(false)
  expect(
    (await house.as(cast.officer, checkModification, { ...small(2, 40_000n), indexHundredths: 10_450 })).allowed,
  ).toBe(true)
})

test('two small changes prepared beside each other: the second is held against the first when it is approved', async () => {
  const [a, b] = [await prepare(small(2, 30_000n)), await prepare(small(2, 30_000n))]
  await house.as(cast.manager, approveModification, a)
  await expect(house.as(cast.manager, approveModification, b)).rejects.toMatchObject({ rule: 'MOD-10' })
  await house.as(cast.manager, rejectModification, { ...b, reason: 'For meget.' })
})

test('a lawyer’s assessment lifts a no under the light regime, never under the general rules, and is seen', async () => {
  const assessment = 'Advokat Holm, 1. oktober 2026: reglerne binder ikke aftalen.'
  const { modification } = await prepare({ ...small(1, 200_000n), assessment })
  const { rows } = await house.as(cast.auditor, listModifications, { agreement: 'CHANGED' })
  const own = rows.find((m) => m.id === modification)
  expect([own?.assessment, own?.outcome.allowed, own?.outcome.version]).toEqual([assessment, false, 'MOD-1'])
  await house.as(cast.officer, withdrawModification, { modification })
  await expect(prepare({ ...small(1, 200_000n), regime: 'general', assessment })).rejects.toMatchObject({
    code: 'unlawful',
  })
})

test('a new price holds from a day to come, when another has approved it', async () => {
  const price = { lot: 1, unit: 'place-month', amountOere: 10_500n * kr, validFrom: '2027-01-01' }
  const change = { ...small(1, 10_000n), kind: 'price', reason: 'review-clause', prices: [price] }
  await expect(prepare({ ...change, prices: [{ ...price, validFrom: '2026-10-06' }] })).rejects.toMatchObject({
    ...{ code: 'unlawful', rule: 'MOD-PRICE' },
  })
  const { modification } = await prepare(change, cast.manager)
  await expect(house.as(cast.manager, approveModification, { modification })).rejects.toMatchObject({
    ...{ code: 'forbidden', rule: 'FOUR-EYES' },
  })
  await house.as(cast.controller, approveModification, { modification })
  const { lots } = await house.as(cast.officer, showAgreement, { agreement: 'CHANGED' })
  const dated = lots[0]?.prices.filter((p) => p.unit === 'place-month').map((p) => [p.validFrom, p.amountOere])
  expect(dated).toEqual([
    ['2026-01-01', 10_000n * kr],
    ['2027-01-01', 10_500n * kr],
  ])
})

test('the form says no in words with what was written kept, and yes leads to what waits for another', async () => {
  const body = (value: string) =>
    new URLSearchParams({
      ...{ kind: 'scope', reason: 'minor', words: 'Mere støtte.', effectiveOn: '1/11-2026', regime: 'light' },
      ...{ keepsNature: 'ja', 'vaerdi-1': value },
    }).toString()
  const send = (value: string) =>
    house.request('/aftaler/CHANGED/aendringer/ny', {
      ...{ method: 'POST', as: cast.officer, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      body: body(value),
    })
  const refused = await send('40.000')
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('value="40.000"')
  expect(page).toContain('ikke under 10 procent')
  const sent = await send('1.000')
  expect(sent.status).toBe(303)
  const shown = await house.request(sent.headers.get('Location') ?? '', { as: cast.manager })
  expect(await shown.text()).toContain('Godkend eller afvis')
  const agreement = await house.request('/aftaler/CHANGED', { as: cast.officer })
  expect(await agreement.text()).toContain('venter på en anden')
  const outside = await house.request('/aftaler/CHANGED')
  expect([outside.status, (await outside.text()).includes('id="aendringer"')]).toEqual([200, false])
  expect((await house.request('/aftaler/CHANGED', { as: cast.supplier })).status).toBe(200)
})
