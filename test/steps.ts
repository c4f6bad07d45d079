import { recordPlacement } from '../src/delivery/index.ts'
import { instantOn } from '../src/platform/index.ts'
import { acceptReferral, recordCitizen, refer } from '../src/referrals/index.ts'
import { agreementEnds, cast, employer, lot1, lot2, newCitizen, today } from './cast.ts'
import type { TestHouse } from './house.ts'

export interface Course {
  citizen: string
  referral: string
  committedOere: bigint
}

interface Wanted {
  lot?: 1 | 2
  startsOn?: string
  endsOn?: string
  expectedHours?: number
}

/** A new citizen, referred to the lot's supplier and waiting for the answer. */
export async function sent(house: TestHouse, wanted: Wanted = {}): Promise<Course> {
  const { lot = 1, startsOn = today, endsOn = agreementEnds, expectedHours = 20 } = wanted
  const { id, supplier } = lot === 1 ? lot1 : lot2
  const at = instantOn(startsOn < today ? startsOn : today)
  const citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen(lot), { at })).id
  const purpose = 'Små skridt mod lønnede timer.'
  const input = { citizen, lot: id, supplier, startsOn, endsOn, purpose, expectedHours }
  const { referral, committedOere } = await house.as(cast.caseworker, refer, input, { at })
  return { citizen, referral, committedOere }
}

/** The same, accepted by the supplier on the day it was sent. */
export async function underWay(house: TestHouse, wanted: Wanted = {}): Promise<Course> {
  const course = await sent(house, wanted)
  const at = instantOn(wanted.startsOn !== undefined && wanted.startsOn < today ? wanted.startsOn : today)
  await house.as(supplierOf(wanted.lot), acceptReferral, { referral: course.referral }, { at })
  return course
}

/** The same, employed with wages from the course's first day. */
export async function employed(house: TestHouse, wanted: Wanted = {}): Promise<Course & { placement: string }> {
  const course = await underWay(house, wanted)
  const startsOn = wanted.startsOn ?? today
  const input = { referral: course.referral, enterprise: employer, startsOn, tasks: 'Pakning' }
  const { placement } = await house.as(supplierOf(wanted.lot), recordPlacement, input)
  return { ...course, placement }
}

export function supplierOf(lot: 1 | 2 = 1): string {
  return lot === 1 ? cast.supplier : cast.otherSupplier
}
