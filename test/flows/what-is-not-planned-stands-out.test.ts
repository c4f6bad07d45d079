import { expect, test } from 'vitest'
import { planUse, showPlan } from '../../src/budget/index.ts'
import { formatKroner } from '../../src/kernel/money.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const line = 'EB-SERVICE'

test('what is appropriated and not planned stands out on the appropriation, with a picture and a table', async () => {
  const before = await house.as(cast.auditor, showPlan, { line, year: 2026 })
  expect(before).toMatchObject({ version: null, plannedOere: 0n, notPlannedOere: before.appropriatedOere })
  const yearlyOere = before.appropriatedOere - 60_000_00n
  expect(await house.as(cast.controller, planUse, { line, year: 2026, yearlyOere })).toMatchObject({ version: 1 })
  const page = await (await house.request(`/budget/bevillinger/${line}`, { as: cast.controller })).text()
  expect(page).toContain(`${formatKroner(60_000_00n)} er ikke planlagt`)
  expect(page).toContain('Forventet og brugt i 2026')
})

test('a plan is corrected by a new version, month by month, through the form', async () => {
  const months = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`months.${i}`, i === 0 ? '1.200,50' : '100']))
  const body = new URLSearchParams({ year: '2026', ...months, _key: crypto.randomUUID() })
  const path = `/budget/bevillinger/${line}/plan`
  expect((await house.request(path, { method: 'POST', as: cast.controller, body })).status).toBe(303)
  const plan = await house.as(cast.auditor, showPlan, { line, year: 2026 })
  expect(plan).toMatchObject({ version: 2, plannedOere: 2_300_50n })
  expect(plan.months[0]).toMatchObject({ month: '2026-01', plannedOere: 1_200_50n })
})
