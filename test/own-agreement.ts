import { concludeAgreement } from '../src/agreements/index.ts'
import { recordAward } from '../src/procurement/index.ts'
import { cast, lot1, lot2 } from './cast.ts'
import type { TestHouse } from './house.ts'

const kr = 100n

/** An agreement of a test's own, with two lots nobody has been referred to: 1.000.000 and 400.000 kr. */
export async function ownAgreementIn(
  house: TestHouse,
  code: string,
  term: { startsOn?: string; endsBefore?: string; optionBefore?: string } = {},
): Promise<void> {
  const [startsOn, endsBefore] = [term.startsOn ?? '2026-01-01', term.endsBefore ?? '2028-01-01']
  const won = (no: number, supplier: string) => ({ no, title: `Delaftale ${no}`, suppliers: [supplier] })
  await house.as(cast.officer, recordAward, {
    ...{ id: `AWARD-${code}`, title: code, procedure: 'light-tender', decidedOn: '2025-11-03' },
    ...{ reason: 'Bedste tilbud.', lots: [won(1, lot1.supplier), won(2, lot2.supplier)] },
  })
  const lot = (no: number, ceiling: bigint) => ({
    ...{ no, title: `Delaftale ${no}`, targetGroup: lot1.targetGroup, capacity: 5, line: 'EB-INDSATS-1' },
    ceilingOere: ceiling * kr,
    prices: [
      { unit: 'place-month', amountOere: 10_000n * kr, validFrom: startsOn },
      { unit: 'paid-hour', amountOere: 0n, validFrom: startsOn },
    ],
  })
  await house.as(cast.officer, concludeAgreement, {
    ...{ code, name: `Aftalen ${code}`, award: `AWARD-${code}`, concludedOn: '2025-11-17', startsOn, endsBefore },
    ...(term.optionBefore === undefined ? {} : { optionBefore: term.optionBefore }),
    lots: [lot(1, 1_000_000n), lot(2, 400_000n)],
  })
}
