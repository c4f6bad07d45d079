import { expect, test } from 'vitest'
import { showAgreementDecision } from '../../src/agreements/index.ts'
import { recordAward } from '../../src/procurement/index.ts'
import { cast, lot1 } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const page = async (path: string) => (await house.request(path, { as: cast.officer })).text()
const lots = [1, 2].map((no) => ({ no, title: `Delaftale ${no}`, suppliers: [lot1.supplier] }))
const award = {
  id: 'FORM-T',
  title: 'Tildeling i skema',
  procedure: 'light-tender',
  decidedOn: '2024-11-03',
  reason: 'Bedste tilbud.',
}
await house.as(cast.officer, recordAward, { ...award, lots })

const fields = {
  ...{ award: 'FORM-T', code: 'FORM-1', name: 'Aftale i skema', concludedOn: '17/11-2024' },
  ...{ startsOn: '1/1-2025', endsBefore: '1/1-2027', regime: 'framework' },
  ...{
    'option.steps': '12 + 12',
    'option.needsFunding': 'ja',
    'option.allSuppliers': 'ja',
    'option.decideMonths': '3',
  },
  ...{
    'lots.0.no': '1',
    'lots.1.no': '2',
    'lots.0.take': 'ja',
    'lots.0.title': 'Delaftale 1',
    'lots.0.targetGroup': lot1.targetGroup,
  },
  ...{
    'lots.0.capacity': '5',
    'lots.0.ceilingOere': '2 mio.',
    'lots.0.yearlyOere': '1 mio.',
    'lots.0.line': 'EB-INDSATS-1',
  },
  ...{ 'lots.0.placeMonth': '12.500', 'lots.0.paidHour': '45' },
}

test('the form starts from what the award says, keeps what is written, and concludes the chosen lot', async () => {
  expect(await page('/aftaler/ny')).toContain('/aftaler/ny?tildeling=FORM-T')
  expect(await page('/aftaler/ny?tildeling=FORM-T')).toContain('Delaftale 2: Delaftale 2')
  const short = await sent({ ...fields, 'lots.0.capacity': '' })
  expect(short.status).toBe(422)
  expect(short.text).toContain('2 mio.')
  const long = await sent({ ...fields, 'option.steps': '12 + 12 + 1' })
  expect(long.text).toContain('En rammeaftale kan højst løbe i fire år')
  expect((await sent(fields)).status).toBe(303)
  expect(await house.as(cast.officer, showAgreementDecision, { agreement: 'FORM-1' })).toMatchObject({
    state: 'concluded',
    endsBefore: '2027-01-01',
    lots: [{ lot: 1, capacity: 5, ceilingOere: 200_000_000n, places: 1, months: { base: 24, withOptions: 48 } }],
    option: {
      model: { steps: [12, 12], allSuppliers: true, perLot: null },
      lots: [{ left: 2, decideBy: '2026-09-30' }],
    },
  })
})

async function sent(values: Record<string, string>) {
  const body = new URLSearchParams({ ...values, _key: crypto.randomUUID() })
  const response = await house.request('/aftaler/ny?tildeling=FORM-T', { method: 'POST', as: cast.officer, body })
  return { status: response.status, text: await response.text() }
}
