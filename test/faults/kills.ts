import { expect } from 'vitest'
import { instantOn, perform } from '../../src/platform/index.ts'
import { acceptReferral, recordCitizen, refer } from '../../src/referrals/index.ts'
import { recordPlacement } from '../../src/delivery/index.ts'
import { agreementEnds, cast, employer, lot1, newCitizen, today } from '../cast.ts'
import { personOf } from '../house.ts'
import { killRig, type Acknowledged, type Rig } from './rig.ts'
import type { House } from '../../src/house.ts'

/** Kill a real server `rounds` times while it registers hours: everything it acknowledged is there, to the øre. */
export async function nothingIsLost(rounds: number): Promise<void> {
  const rig = await killRig(fourPlaces)
  try {
    const acknowledged: Acknowledged[] = []
    for (let round = 1; round <= rounds; round++) acknowledged.push(...(await oneRound(rig, round)))
    const { hours, differenceOere } = await rig.found()
    const lost = acknowledged.filter((a) => hours.get(a.id) !== a.hundredths)
    expect(lost).toEqual([])
    expect(new Set(acknowledged.map((a) => a.id)).size).toBe(acknowledged.length)
    expect(differenceOere).toBe(0n)
  } finally {
    await rig.throwAway()
  }
}

async function oneRound(rig: Rig, round: number): Promise<Acknowledged[]> {
  const after = 8 + ((round * 37) % 60)
  const acknowledged = await rig.killedWhileRegistering(after)
  expect(acknowledged.length, `round ${round}`).toBeGreaterThanOrEqual(after)
  return acknowledged
}

async function fourPlaces(house: House): Promise<{ placement: string; week: string }[]> {
  return Promise.all(Array.from({ length: 4 }, async () => ({ placement: await employedAt(house), week: today })))
}

async function employedAt(house: House): Promise<string> {
  const call = async (id: string) => house.call(await personOf(house, id), { at: instantOn(today) })
  const citizen = (await perform(recordCitizen, newCitizen(), await call(cast.caseworker))).id
  const course = {
    citizen,
    lot: lot1.id,
    supplier: lot1.supplier,
    startsOn: today,
    endsOn: agreementEnds,
    purpose: 'Et forløb.',
  }
  const { referral } = await perform(refer, course, await call(cast.caseworker))
  await perform(acceptReferral, { referral }, await call(cast.supplier))
  const job = { referral, enterprise: employer, startsOn: today, tasks: 'Pakning' }
  return (await perform(recordPlacement, job, await call(cast.mentor))).placement
}
