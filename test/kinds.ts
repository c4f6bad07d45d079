import { concludeAgreement } from '../src/agreements/index.ts'
import { instantOn } from '../src/platform/index.ts'
import { recordAward } from '../src/procurement/index.ts'
import { acceptReferral, recordCitizen, refer } from '../src/referrals/index.ts'
import { cast, lot1, newCitizen } from './cast.ts'
import type { TestHouse } from './house.ts'

const kr = 100n

/** A dated price in kroner, as an agreement is concluded with it. */
export function price(unit: string, kroner: bigint, validFrom = '2025-01-01', variant?: string) {
  return { unit, amountOere: kroner * kr, validFrom, ...(variant === undefined ? {} : { variant }) }
}

/** An agreement of one lot with these kinds of price, won by the first lot's supplier. @returns the lot's id */
export async function agreedFor(house: TestHouse, code: string, lot: object): Promise<string> {
  await house.as(cast.officer, recordAward, {
    ...{ id: code, title: code, procedure: 'light-tender', decidedOn: '2024-11-04', reason: 'Bedste tilbud.' },
    lots: [{ no: 1, title: 'Én', suppliers: [lot1.supplier] }],
  })
  const facts = { no: 1, title: 'Én', targetGroup: lot1.targetGroup, capacity: 50, line: 'EB-INDSATS-1' }
  await house.as(cast.officer, concludeAgreement, {
    ...{ code, name: `Aftale ${code}`, award: code, concludedOn: '2024-11-18' },
    ...{ startsOn: '2025-01-01', endsBefore: '2027-01-01' },
    lots: [{ ...facts, ceilingOere: 2_000_000n * kr, ...lot }],
  })
  return `${code}/1`
}

/** A new citizen's course on such a lot, sent and accepted on its first day. */
export async function courseOn(house: TestHouse, lot: string, startsOn: string, endsOn: string, expected: object = {}) {
  const at = instantOn(startsOn)
  const citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen(), { at })).id
  const input = { citizen, lot, supplier: lot1.supplier, startsOn, endsOn, purpose: 'Et job.', ...expected }
  const done = await house.as(cast.caseworker, refer, input, { at })
  await house.as(cast.supplier, acceptReferral, { referral: done.referral }, { at })
  return done
}
