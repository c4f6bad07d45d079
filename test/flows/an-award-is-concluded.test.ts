import { expect, test } from 'vitest'
import { concludeAgreement } from '../../src/agreements/index.ts'
import { showAgreement } from '../../src/portfolio/index.ts'
import { recordAward } from '../../src/procurement/index.ts'
import { cast, employer, lot1, lot2 } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const kr = 100n
const month = { unit: 'place-month', amountOere: 10_000n * kr, validFrom: '2026-01-01' }
const hour = { unit: 'paid-hour', amountOere: 0n, validFrom: '2026-01-01' }
const record = (id: string, lots: unknown[]) => house.as(cast.officer, recordAward, award(id, lots))
const conclude = (input: object) => house.as(cast.officer, concludeAgreement, agreed(input))

test('an award’s lots may stand in two agreements, and each lot in one only', async () => {
  await record('TWO', [won(1), won(2)])
  await conclude({ award: 'TWO', code: 'TWO-A', lots: [lot(1)] })
  await conclude({ award: 'TWO', code: 'two-b', lots: [lot(2)] })
  expect(await house.as(cast.officer, showAgreement, { agreement: 'TWO-B' })).toMatchObject({ state: 'concluded' })
  await expect(conclude({ award: 'TWO', code: 'TWO-C', lots: [lot(2)] })).rejects.toMatchObject({
    code: 'conflict',
    message: 'Delaftale 2 i tildelingen er allerede indgået med aftalen TWO-B.',
    details: { issues: [{ field: 'lots.0.no' }] },
  })
})

test('an award names suppliers, each once in a lot, and each lot once', async () => {
  await expectField(record('W', [won(1, [lot1.supplier, employer])]), 'lots.0.suppliers.1')
  await expectField(record('W', [won(1, ['sup-findes-ikke'])]), 'lots.0.suppliers.0')
  await expectField(record('W', [won(1, [lot1.supplier, lot1.supplier])]), 'lots.0.suppliers.1')
  await expectField(record('W', [won(1), won(1, [lot2.supplier])]), 'lots.1.no')
})

const wrong: [string, object, string][] = [
  ['no price at all', { lots: [lot(1, { prices: [] })] }, 'lots.0.prices'],
  ['a step without a name', { lots: [lot(1, { prices: [{ ...month, unit: 'step' }] })] }, 'lots.0.prices.0.variant'],
  [
    'a fixed price of no period',
    { lots: [lot(1, { prices: [{ ...month, unit: 'fixed-period', variant: 'uge' }] })] },
    'lots.0.prices.0.variant',
  ],
  ['a price too late', { lots: [lot(1, { prices: [month, { ...hour, validFrom: '2026-01-02' }] })] }, 'lots.0.prices'],
  ['a price twice', { lots: [lot(1, { prices: [month, hour, hour] })] }, 'lots.0.prices.2.validFrom'],
  [
    'a price below nothing',
    { lots: [lot(1, { prices: [month, { ...hour, amountOere: -1n }] })] },
    'lots.0.prices.1.amountOere',
  ],
  ['a ceiling of nothing', { lots: [lot(1, { ceilingOere: 0n })] }, 'lots.0.ceilingOere'],
  ['a lot twice', { lots: [lot(1), lot(1)] }, 'lots.1.no'],
  ['an end before the start', { endsBefore: '2026-01-01' }, 'endsBefore'],
  ['an option before the end', { optionBefore: '2027-01-01' }, 'optionBefore'],
  ['a code that is no code', { code: 'A/1' }, 'code'],
]

test.each(wrong)('%s is refused beside its field', async (_, input, field) => {
  await expectField(conclude({ award: 'NONE', ...input }), field)
})

test('AFTER-AWARD: nothing is concluded before its award is decided', async () => {
  await record('EARLY', [won(1)])
  await expect(conclude({ award: 'EARLY', code: 'EARLY', concludedOn: '2025-11-02' })).rejects.toMatchObject({
    code: 'unlawful',
    rule: 'AFTER-AWARD',
  })
  await conclude({ award: 'EARLY', code: 'EARLY', concludedOn: '2025-11-03' })
})

async function expectField(done: Promise<unknown>, field: string): Promise<void> {
  await expect(done).rejects.toMatchObject({ code: 'invalid', details: { issues: [{ field }] } })
}

function award(id: string, lots: unknown[]) {
  return { id, title: id, procedure: 'light-tender', decidedOn: '2025-11-03', reason: 'Bedste tilbud.', lots }
}

function won(no: number, suppliers: string[] = [lot1.supplier]) {
  return { no, title: `Delaftale ${no}`, suppliers }
}

function agreed(input: object) {
  const term = { concludedOn: '2025-11-17', startsOn: '2026-01-01', endsBefore: '2027-01-01' }
  return { code: 'NEW', name: 'En aftale', ...term, lots: [lot(1)], ...input }
}

function lot(no: number, other: object = {}) {
  const facts = { no, title: `Delaftale ${no}`, targetGroup: lot1.targetGroup, capacity: 5, line: 'EB-INDSATS-1' }
  return { ...facts, ceilingOere: 1_000n * kr, prices: [month, hour], ...other }
}
