import { expect, test } from 'vitest'
import { recordPurchase } from '../../src/procurement/index.ts'
import { listPurchases, purchasesByYear } from '../../src/procurement/goods/purchase.acts.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const conditions = { notInFramework: true, needIdentified: true, noDuty: true, soundEconomy: true }
const purchase = {
  what: 'Frokost',
  seller: 'ent-cafe',
  boughtOn: '2026-09-01',
  amountOere: 250_000,
  conditions,
  reason: 'Samme pris som kantinen.',
}

test('R12: each of the four conditions that does not hold is named, and all sixteen answers but one are refused', async () => {
  const names = Object.keys(conditions)
  for (let n = 1; n < 16; n++) {
    const given = Object.fromEntries(names.map((name, i) => [name, (n & (1 << i)) === 0]))
    const failed = names.filter((name) => given[name] === false).map((name) => ({ field: `conditions.${name}` }))
    await expect(house.as(cast.officer, recordPurchase, { ...purchase, conditions: given })).rejects.toMatchObject({
      ...{ code: 'unlawful', rule: 'R12', details: { issues: failed } },
    })
  }
  expect((await house.as(cast.officer, recordPurchase, purchase)).purchase).toBeTruthy()
  const over = house.as(cast.officer, recordPurchase, { ...purchase, amountOere: 161_136_000 })
  await expect(over).rejects.toMatchObject({ code: 'unlawful', rule: 'R12' })
  await expect(house.as(cast.officer, recordPurchase, { ...purchase, boughtOn: '2027-01-01' })).rejects.toMatchObject({
    details: { issues: [{ field: 'boughtOn' }] },
  })
})

test('the year’s overview is the sum of its rows, by seller, and a sum opens them', async () => {
  const { years } = await house.as(cast.auditor, purchasesByYear, {})
  const in2025 = years.find((y) => y.year === 2025)
  expect(in2025).toMatchObject({ purchases: 2, unknown: 0, oere: 1_680_000n })
  expect(in2025?.sellers.map((s) => [s.seller, s.oere])).toEqual([
    ['ent-cykel', 960_000n],
    ['ent-cafe', 720_000n],
  ])
  const { rows } = await house.as(cast.auditor, listPurchases, { year: 2025, seller: 'ent-cykel' })
  expect(rows.map((r) => r.oere)).toEqual([960_000n])
  const page = await (await house.request('/indkoeb/varer?aar=2025&hos=ent-cykel', { as: cast.auditor })).text()
  expect(page).toContain('href="/indkoeb/varer?aar=2025&amp;hos=ent-cykel#koeb"')
  expect(page).toContain('Eftersyn af 12 tjenestecykler')
})

test('the paper’s two purchases stand as printed: no amount, and the day of the conference', async () => {
  const { rows } = await house.as(cast.officer, listPurchases, { world: 'papers' })
  expect(rows.map((r) => [r.seller, r.on, r.oere])).toEqual([
    ['SUP-BYBI', '2013-09-27', null],
    ['SUP-GLAD', '2013-09-27', null],
  ])
  const page = await (await house.request('/indkoeb/varer?verden=papirer', { as: cast.officer })).text()
  expect(page).toContain('ikke trykt')
})

test('a purchase is written in the form, and what is missing is told beside its field', async () => {
  const { conditions: _all, amountOere: _amount, ...words } = purchase
  const form = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
    const response = await house.request('/indkoeb/varer/nyt', { method: 'POST', as: cast.hubManager, body })
    return { status: response.status, text: await response.text() }
  }
  const yes = Object.fromEntries(Object.keys(conditions).map((c) => [`conditions.${c}`, 'ja']))
  const no = await form({ ...words, ...yes, amountOere: '2.500', 'conditions.noDuty': 'nej' })
  expect(no.status).toBe(422)
  expect(no.text).toContain('Betingelsen er ikke opfyldt: Købet skal hverken annonceres eller i udbud')
  expect((await form({ ...words, ...yes, amountOere: '2.500' })).status).toBe(303)
})
