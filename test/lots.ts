import { concludeAgreement } from '../src/agreements/index.ts'
import type { Oere } from '../src/kernel/money.ts'
import { recordAward } from '../src/procurement/index.ts'
import { cast, lot1 } from './cast.ts'
import type { TestHouse } from './house.ts'

/** A practice agreement through the acts: a lot for each ceiling, all on one budget line. @returns the lots' ids */
export async function lotsUnder(house: TestHouse, code: string, ceilings: readonly Oere[]): Promise<string[]> {
  const numbers = ceilings.map((_, i) => i + 1)
  const lots = numbers.map((no) => ({ no, title: `Delaftale ${no}`, suppliers: [lot1.supplier] }))
  const award = `${code}-T`
  await house.as(cast.officer, recordAward, {
    ...{ id: award, title: code, procedure: 'light-tender', decidedOn: '2025-11-03', reason: 'Bedst.', lots },
  })
  const term = { concludedOn: '2025-11-17', startsOn: '2025-12-01', endsBefore: '2027-01-01' }
  await house.as(cast.officer, concludeAgreement, {
    ...{ code, name: code, award, ...term },
    lots: lots.map(({ no, title }, i) => ({
      ...{ no, title, targetGroup: lot1.targetGroup, capacity: 5, ceilingOere: ceilings[i] ?? 1n },
      line: 'EB-INDSATS-1',
      prices: (['place-month', 'paid-hour'] as const).map((unit) => ({
        unit,
        amountOere: 10_000n,
        validFrom: '2025-12-01',
      })),
    })),
  })
  return numbers.map((no) => `${code}/${no}`)
}
