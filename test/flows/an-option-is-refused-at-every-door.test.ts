import { expect, test } from 'vitest'
import { concludeAgreement, showAgreementDecision, useOption } from '../../src/agreements/index.ts'
import { recordAward } from '../../src/procurement/index.ts'
import { exitCode, httpStatus } from '../../src/platform/tell.ts'
import { cast, lot1 } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { posted } from '../rest.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
const kr = 100n
await concluded('DOOR-NONE', {})
await concluded('DOOR-MAX', { option: { steps: [12], untilBefore: '2028-01-01' } })
await concluded('DOOR-COUNT', { option: { steps: [12] } })
await house.as(cast.officer, useOption, { agreement: 'DOOR-COUNT', until: '2027-12-31', funded: true })

const refusals = [
  ['OPT-NONE', 'DOOR-NONE', '2027-12-31'],
  ['OPT-MAX', 'DOOR-MAX', '2028-12-31'],
  ['OPT-COUNT', 'DOOR-COUNT', '2028-12-31'],
] as const

test.each(refusals)(
  '%s is refused with the same sentence by page, REST and command line',
  async (rule, code, until) => {
    const input = { agreement: code, lots: [1], until, funded: true }
    const before = await house.as(cast.officer, showAgreementDecision, { agreement: code })
    const [rest, cli, form] = await Promise.all([
      posted(house, useOption, cast.officer, input),
      vifte(database, ['agreements', 'use-option', '--as', cast.officer, '--input', JSON.stringify(input)]),
      sent(`/aftaler/${code}/option`, { 'lot.1': 'ja', until, funded: 'ja' }),
    ])
    const message = String(rest.body['message'])
    expect(message).toMatch(/^[A-ZÆØÅ].*\.$/)
    const named = (rest.body['details'] as { rules: { id: string }[] }).rules.map((r) => r.id)
    expect(named).toContain(rule)
    expect(rest).toMatchObject({ status: httpStatus.unlawful, body: { code: 'unlawful' } })
    expect(cli).toMatchObject({ exit: exitCode.unlawful, out: '', refusal: { code: 'unlawful', message } })
    expect(form.status).toBe(httpStatus.unlawful)
    expect(form.page).toContain(message)
    expect(await house.as(cast.officer, showAgreementDecision, { agreement: code })).toEqual(before)
  },
)

test('the command line checks and shows the papers’ agreements as they are asked', async () => {
  const asked = {
    agreement: 'AGR-LOCAL-2017',
    lot: 1,
    suppliers: ['SUP-SETTLE'],
    until: '2020-12-31',
    on: '2017-11-01',
    funded: true,
  }
  const told = await vifte(database, ['agreements', 'check-option', '--input', JSON.stringify(asked)])
  expect(JSON.parse(told.out)).toMatchObject({
    allowed: false,
    rules: [{ id: 'R15', outcome: 'fail' }, ...Array<object>(4).fill({})],
  })
  const used = await vifte(database, [
    'agreements',
    'use-option',
    '--as',
    cast.officer,
    '--input',
    JSON.stringify(asked),
  ])
  expect(used).toMatchObject({ exit: 6, refusal: { rule: 'R15' } })
  const shown = await vifte(database, ['agreements', 'show', '--input', '{"agreement":"AGR-GANG-2023"}'])
  expect(JSON.parse(shown.out)).toMatchObject({
    state: 'planned',
    lots: [{ lot: 1, ceilingOere: null, months: { base: 16, withOptions: 48 }, places: 2 }, {}],
  })
})

test('the page says what may be done and why not, and the forms act without JavaScript', async () => {
  const page = async (path: string) => (await house.request(path, { as: cast.officer })).text()
  expect(await page('/aftaler/DOOR-NONE')).toContain('Aftalen har ingen option og kan ikke forlænges (OPT-NONE).')
  expect(await page('/aftaler/AGR-LOCAL-2017')).toContain('Om optionen blev brugt, er ikke trykt')
  expect(await page('/aftaler/AGR-LOCAL-2017')).toContain('21.000.000')
  expect(await page('/aftaler/DOOR-MAX/option')).toContain('Forlæng delaftale 1')
  const declined = await sent('/aftaler/DOOR-MAX/option/afslaa', { reason: 'Behovet er væk.' })
  expect(declined.status).toBe(303)
  expect(await page('/aftaler/DOOR-MAX')).toContain('Behovet er væk.')
  const { option } = await house.as(cast.officer, showAgreementDecision, { agreement: 'DOOR-COUNT' })
  const undone = await sent(`/aftaler/DOOR-COUNT/option/brugt/${option?.uses[0]?.use}`, {
    reason: 'Valgt ved en fejl.',
  })
  expect(undone.status).toBe(303)
  expect(await page('/aftaler/DOOR-COUNT')).toContain('Valgt ved en fejl.')
})

test('whoever is outside the house is told the term and nothing of what the contract says', async () => {
  const shown = await house.as(cast.supplier, showAgreementDecision, { agreement: 'DOOR-COUNT' })
  expect(shown).toMatchObject({ option: null, economy: [], parties: [] })
  const page = await (await house.request('/aftaler/DOOR-COUNT', { as: cast.public })).text()
  expect(page).not.toContain('Brug en option')
})

async function sent(path: string, fields: Record<string, string>) {
  const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
  const response = await house.request(path, { method: 'POST', as: cast.officer, body })
  return { status: response.status, page: await response.text() }
}

async function concluded(code: string, more: object): Promise<void> {
  const award = {
    id: `${code}-T`,
    title: code,
    procedure: 'light-tender',
    decidedOn: '2024-11-03',
    reason: 'Bedste tilbud.',
  }
  await house.as(cast.officer, recordAward, {
    ...award,
    lots: [{ no: 1, title: 'Delaftale 1', suppliers: [lot1.supplier] }],
  })
  const prices = ['place-month', 'paid-hour'].map((unit) => ({
    unit,
    amountOere: 10_000n * kr,
    validFrom: '2025-01-01',
  }))
  const facts = { targetGroup: lot1.targetGroup, capacity: 5, line: 'EB-INDSATS-1', ceilingOere: 1_000n * kr, prices }
  const term = { concludedOn: '2024-11-17', startsOn: '2025-01-01', endsBefore: '2027-01-01' }
  const agreed = [{ no: 1, title: 'Delaftale 1', ...facts }]
  await house.as(cast.officer, concludeAgreement, { code, name: code, award: award.id, ...term, lots: agreed, ...more })
}
