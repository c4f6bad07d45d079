import { expect } from 'vitest'
import { mapNeed, offersOn, recordOrientation, sendToCommittee, testCoverage } from '../src/needs/index.ts'
import { instantOn } from '../src/platform/index.ts'
import { beginEffort, inviteSuppliers, surveyMarket } from '../src/procurement/index.ts'
import { cast, committee, today } from './cast.ts'
import type { TestHouse } from './house.ts'

/** A day after the deadline of `invitedEffort`. */
export const after = { at: instantOn('2026-10-21') }
const answerBy = '2026-10-20'

export const criteria = [
  { id: 'K1', title: 'Kendskab og metode', weight: [60, 100] },
  { id: 'K2', title: 'Økonomi', kind: 'economy', weight: [40, 100] },
]

/** A proposal with all seven elements. */
export const words = {
  individualFlexible: 'Vi tager udgangspunkt i den enkelte.',
  crossProfessional: 'Mentor, håndværker og socialrådgiver.',
  employerOriented: 'Praktik hos lokale virksomheder.',
  progression: 'Små skridt, målt hver måned.',
  novelty: 'Korte dage med løn fra første uge.',
  evaluation: 'En rapport og et fyraftensmøde.',
  economy: 'Løn til to mentorer.',
  amountOere: 60_000_000,
}

export const award = { suppliers: ['sup-havnen'], reason: 'Kender gruppen bedst.', committee, assessments: 1 }
export const roles = {
  supportUnit: 'CDU',
  centre: 'Jobcenter Eksempelby',
  supplierContact: 'Henriette Skovbo',
  monitoredIn: 'AMES',
}
export const candidates = ['sup-havnen', 'sup-mangfold', 'ent-cykel'].map((enterprise) => ({
  ...{ enterprise, suitable: true },
  knowledge: 'Har haft unge uden bolig i forløb i to år.',
}))

export const scores = (enterprises: readonly string[], points = 4) =>
  enterprises.map((enterprise) => ({
    ...{ enterprise, sound: true, reason: 'Forslaget er gennemtænkt.' },
    points: criteria.map((c) => ({ criterion: c.id, points })),
  }))

/** What an officer does with efforts, step by step, each in a few words. */
export function effortsIn(house: TestHouse) {
  const officer = (act: Parameters<TestHouse['as']>[1], input: object, more: object = {}) =>
    house.as(cast.officer, act, input, more) as Promise<Record<string, never>>
  const begin = async (told = true) =>
    (await house.as(cast.officer, beginEffort, { need: await needTold(house, told) })).effort
  const survey = (effort: string, more: object = {}) =>
    officer(surveyMarket, { effort, how: 'Opslag i registret og tre samtaler.', candidates, ...more })
  const invite = (effort: string, more: object = {}) =>
    officer(inviteSuppliers, {
      ...{ effort, suppliers: ['sup-havnen', 'sup-mangfold', 'ent-cykel'], answerBy, criteria },
      ...more,
    })
  const invited = async () => {
    const effort = await begin()
    await survey(effort)
    await invite(effort)
    return effort
  }
  return { officer, begin, survey, invite, invited }
}

/** A need as far as the committee's having been told, or only mapped. */
export async function needTold(house: TestHouse, told = true): Promise<string> {
  const { need } = await house.as(cast.officer, mapNeed, {
    ...{ title: 'Unge uden fast bolig', targetGroup: 'ledige under 30 år uden fast bolig', areas: ['Midtbyen'] },
    ...{ triggers: [{ trigger: 'A', reason: 'De fleste bor i Midtbyen.' }], cause: 'unserved' },
  })
  if (!told) return need
  const { offers } = await house.as(cast.officer, offersOn, {})
  const judgements = offers.map(({ offer }) => ({ offer, reaches: false, reason: 'Er for andre.' }))
  await house.as(cast.officer, testCoverage, { need, version: 1, judgements })
  await house.as(cast.officer, sendToCommittee, { need, version: 1, committee, tellBy: '2026-11-30' })
  await house.as(cast.secretary, recordOrientation, { need, toldOn: today, label: 'Mødet, punkt 4' })
  return need
}

export async function expectField(done: Promise<unknown>, field: string): Promise<void> {
  await expect(done).rejects.toMatchObject({
    details: { issues: expect.arrayContaining([expect.objectContaining({ field })]) },
  })
}
