import { expect, test } from 'vitest'
import { listDuties } from '../../src/cases/index.ts'
import {
  mapNeed,
  offersOn,
  recordOrientation,
  sendToCommittee,
  takeNextStep,
  testCoverage,
} from '../../src/needs/index.ts'
import {
  amendEffort,
  assessProposals,
  awardEffort,
  beginEffort,
  endEffortWithoutAgreement,
  implementEffort,
  inviteSuppliers,
  listOwnInvitations,
  moveProposalDeadline,
  saveProposalDraft,
  showAward,
  showEffort,
  showOwnInvitation,
  submitProposal,
  surveyMarket,
  withdrawProposal,
} from '../../src/procurement/index.ts'
import { instantOn } from '../../src/platform/index.ts'
import { cast, committee, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const after = { at: instantOn('2026-10-21') }
const answerBy = '2026-10-20'
const officer = (act: Parameters<typeof house.as>[1], input: object, more: object = {}) =>
  house.as(cast.officer, act, input, more) as Promise<Record<string, never>>

const criteria = [
  { id: 'K1', title: 'Kendskab og metode', weight: [60, 100] },
  { id: 'K2', title: 'Økonomi', kind: 'economy', weight: [40, 100] },
]
const words = {
  individualFlexible: 'Vi tager udgangspunkt i den enkelte.',
  crossProfessional: 'Mentor, håndværker og socialrådgiver.',
  employerOriented: 'Praktik hos lokale virksomheder.',
  progression: 'Små skridt, målt hver måned.',
  novelty: 'Korte dage med løn fra første uge.',
  evaluation: 'En rapport og et fyraftensmøde.',
  economy: 'Løn til to mentorer.',
  amountOere: 60_000_000,
}

/** A need as far as the committee's having been told, or only mapped. */
async function need(told = true): Promise<string> {
  const { need: id } = await house.as(cast.officer, mapNeed, {
    title: 'Unge uden fast bolig',
    targetGroup: 'ledige under 30 år uden fast bolig',
    areas: ['Midtbyen'],
    triggers: [{ trigger: 'A', reason: 'De fleste bor i Midtbyen.' }],
    cause: 'unserved',
  })
  if (!told) return id
  const { offers } = await house.as(cast.officer, offersOn, {})
  const judgements = offers.map(({ offer }) => ({ offer, reaches: false, reason: 'Er for andre.' }))
  await house.as(cast.officer, testCoverage, { need: id, version: 1, judgements })
  await house.as(cast.officer, sendToCommittee, { need: id, version: 1, committee, tellBy: '2026-11-30' })
  await house.as(cast.secretary, recordOrientation, { need: id, toldOn: today, label: 'Mødet, punkt 4' })
  return id
}

const begin = async (told = true) => (await house.as(cast.officer, beginEffort, { need: await need(told) })).effort
const candidates = ['sup-havnen', 'sup-mangfold', 'ent-cykel'].map((enterprise) => ({
  enterprise,
  knowledge: 'Har haft unge uden bolig i forløb i to år.',
  suitable: true,
}))
const survey = (effort: string, more: object = {}) =>
  officer(surveyMarket, { effort, how: 'Opslag i registret og tre samtaler.', candidates, ...more })
const invite = (effort: string, more: object = {}) =>
  officer(inviteSuppliers, {
    effort,
    suppliers: ['sup-havnen', 'sup-mangfold', 'ent-cykel'],
    answerBy,
    criteria,
    ...more,
  })
const invited = async () => {
  const effort = await begin()
  await survey(effort)
  await invite(effort)
  return effort
}
const scores = (enterprises: readonly string[], points = 4) =>
  enterprises.map((enterprise) => ({
    enterprise,
    points: criteria.map((c) => ({ criterion: c.id, points })),
    sound: true,
    reason: 'Forslaget er gennemtænkt.',
  }))
const award = { suppliers: ['sup-havnen'], reason: 'Kender gruppen bedst.', committee, assessments: 1 }
const roles = {
  supportUnit: 'CDU',
  centre: 'Jobcenter Eksempelby',
  supplierContact: 'Henriette Skovbo',
  monitoredIn: 'AMES',
}

test('C05: the four steps are taken in order, and each refusal names the step before', async () => {
  const effort = await begin(false)
  await expect(survey(effort)).rejects.toMatchObject({ code: 'unlawful', rule: 'R05', message: /Trin 1, kortlægning/ })
  const order = { code: 'unlawful', rule: 'STEP-ORDER' }
  const told = await begin()
  await expect(invite(told)).rejects.toMatchObject({ ...order, message: /Trin 2 begynder med markedsafdækningen/ })
  await survey(told)
  await expect(officer(assessProposals, { effort: told, scores: scores(['sup-havnen']) })).rejects.toMatchObject({
    ...order,
    message: /Trin 2, identifikation/,
  })
  await invite(told)
  await expect(officer(assessProposals, { effort: told, scores: scores(['sup-havnen']) })).rejects.toMatchObject(order)
  await expect(officer(awardEffort, { effort: told, ...award })).rejects.toMatchObject({ ...order, message: /Trin 3/ })
  await expect(officer(implementEffort, { effort: told, agreedOn: today, ...roles })).rejects.toMatchObject({
    ...order,
    message: /Trin 3, kontraktindgåelse/,
  })
})

test('an effort goes from a need to an award and its implementation, and the committee’s orientation is a duty', async () => {
  const effort = await invited()
  await house.as(cast.supplier, submitProposal, { effort, ...words })
  await house.as(cast.otherSupplier, submitProposal, { effort, ...words, amountOere: 50_000_000 })
  const before = await house.as(cast.officer, showEffort, { effort })
  expect(before).toMatchObject({ state: 'open', step: 3, proposals: 2, opened: null, warnings: [] })
  const sheet = await house.as(cast.officer, showEffort, { effort }, after)
  expect(sheet.opened?.map((p) => p.enterprise)).toEqual(['sup-havnen', 'sup-mangfold'])
  await expectField(officer(assessProposals, { effort, scores: scores(['sup-havnen']) }, after), 'scores')
  await expectField(
    officer(assessProposals, { effort, scores: scores(['sup-havnen', 'sup-mangfold'], 6) }, after),
    'scores.0.points.0.points',
  )
  const good = [...scores(['sup-havnen'], 4), ...scores(['sup-mangfold'], 3)]
  await officer(assessProposals, { effort, scores: good }, after)
  await expectField(officer(awardEffort, { effort, ...award, suppliers: ['ent-cykel'] }, after), 'suppliers.0')
  const done = await house.as(cast.manager, awardEffort, { effort, ...award, tellBy: '2026-11-30' }, after)
  expect(done.warnings).toEqual([])
  expect(await house.as(cast.officer, showAward, { id: done.award })).toMatchObject({
    procedure: 'call-for-proposals',
    lots: [{ no: 1, suppliers: [{ id: 'sup-havnen' }] }],
  })
  const { duties } = await house.as(cast.secretary, listDuties, { world: 'practice', rule: 'R09' })
  expect(duties.find((d) => d.cause.id === effort)).toMatchObject({ due: '2026-11-30', who: 'secretary', done: null })
  const unnamed = officer(implementEffort, { effort, agreedOn: '2026-10-21', centre: 'Jobcenter Eksempelby' }, after)
  await expect(unnamed).rejects.toMatchObject({
    ...{ code: 'invalid', rule: 'R10', message: /CDU.*leverandøren.*monitoreres/ },
  })
  await officer(implementEffort, { effort, agreedOn: '2026-10-21', startsOn: '2026-11-01', ...roles }, after)
  expect(await house.as(cast.auditor, showEffort, { effort })).toMatchObject({
    state: 'running',
    winners: [{ enterprise: 'sup-havnen' }],
    assessment: { scores: [{ total: { rounded: '4.00' } }, { total: { rounded: '3.00' } }] },
    implementation: roles,
  })
  const mine = (as: string) => house.as(as, showOwnInvitation, { effort }, after)
  expect(await mine(cast.supplier)).toMatchObject({ state: 'chosen' })
  expect(await mine(cast.otherSupplier)).toMatchObject({ state: 'not-chosen' })
})

test('R06: fewer than three is warned of and not refused, and nobody without documented knowledge is invited', async () => {
  const effort = await begin()
  await expectField(
    survey(effort, { candidates: [{ enterprise: 'sup-havnen', suitable: true }] }),
    'candidates.0.knowledge',
  )
  await expectField(
    survey(effort, { candidates: [{ enterprise: 'ent-bageri', suitable: false }] }),
    'candidates.0.reason',
  )
  const unfit = { enterprise: 'ent-bageri', suitable: false, reason: 'Har ingen erfaring med gruppen.' }
  await survey(effort, { candidates: [...candidates, unfit] })
  await expectField(invite(effort, { suppliers: ['ent-bageri'] }), 'suppliers.0')
  const { warnings } = await invite(effort, { suppliers: ['sup-havnen'], reasonFewer: 'Kun én har tid.' })
  expect(warnings).toMatchObject([{ rule: 'R06', text: /Kun én har tid/ }])
  const more = { effort, suppliers: ['sup-mangfold', 'ent-cykel'] }
  await expectField(officer(inviteSuppliers, { ...more, criteria }), 'criteria')
  expect(await officer(inviteSuppliers, more)).toMatchObject({ warnings: [] })
  await expectField(officer(inviteSuppliers, more), 'suppliers.0')
})

test('R03: a weight on where a supplier is found is refused as unlawful, and one on where the work is done is not', async () => {
  const effort = await begin()
  await survey(effort)
  const located = [
    { id: 'K1', title: 'Metode', weight: [1, 2] },
    { id: 'K2', title: 'Adresse i bydelen', kind: 'supplier-location', weight: [1, 2] },
  ]
  await expect(invite(effort, { criteria: located })).rejects.toMatchObject({
    code: 'unlawful',
    rule: 'R03',
    details: { issues: [{ field: 'criteria.1.weight' }] },
  })
  const placed = located.map((c) => ({ ...c, ...(c.id === 'K2' ? { kind: 'place-of-performance' } : {}) }))
  await invite(effort, { criteria: placed })
  await house.as(cast.supplier, submitProposal, { effort, ...words })
  const note = { kind: 'supplier-location', text: 'Ligger i bydelen.', weight: [1, 10] }
  const assess = (notes: object[]) => officer(assessProposals, { effort, scores: scores(['sup-havnen']), notes }, after)
  await expect(assess([note])).rejects.toMatchObject({ code: 'unlawful', rule: 'R03' })
  await assess([{ ...note, weight: undefined }])
})

test('a proposal is its own enterprise’s and, after the deadline, the buyers’: another supplier reads and reaches nothing', async () => {
  const effort = await invited()
  const secret = 'Kun os: en hemmelig metode.'
  await house.as(cast.supplier, saveProposalDraft, { effort, novelty: 'En kladde, ingen ser.' })
  await house.as(cast.supplier, submitProposal, { effort, ...words, novelty: secret })
  const read = async (as: string, more: object = {}) => JSON.stringify(await answered(as, effort, more))
  expect(await read(cast.supplier)).toContain(secret)
  for (const as of [cast.otherSupplier, cast.enterprise]) expect(await read(as)).not.toContain(secret)
  expect(JSON.stringify(await answered(cast.otherSupplier, effort))).not.toContain('sup-havnen')
  const rows = async (as: string, more: object = {}) =>
    JSON.stringify(await house.as(as, showEffort, { effort }, more), (_, v: unknown) =>
      typeof v === 'bigint' ? `${v}` : v,
    )
  expect(await rows(cast.officer)).not.toContain(secret)
  for (const as of [cast.officer, cast.manager, cast.auditor]) expect(await rows(as, after)).toContain(secret)
  for (const as of [cast.controller, cast.caseworker]) expect(await rows(as, after)).not.toContain(secret)
  expect(await rows(cast.officer, after)).not.toContain('En kladde')
  await expect(house.as(cast.supplier, showOwnInvitation, { effort: 'ukendt' })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('a proposal is replaced, withdrawn and sent again until the deadline; an old page and a late one are refused', async () => {
  const effort = await invited()
  const submit = (more: object, at: object = {}) =>
    house.as(cast.supplier, submitProposal, { effort, ...words, ...more }, at)
  await submit({})
  await expect(submit({})).rejects.toMatchObject({ code: 'stale' })
  await submit({ sent: 1, economy: 'Løn til én mentor.' })
  await house.as(cast.supplier, withdrawProposal, { effort, sent: 2, reason: 'Vi regner om.' })
  await expect(house.as(cast.supplier, withdrawProposal, { effort, sent: 2 })).rejects.toMatchObject({
    code: 'conflict',
  })
  expect(await house.as(cast.officer, showEffort, { effort })).toMatchObject({ proposals: 0 })
  await submit({ sent: 2 })
  await expect(submit({ sent: 3 }, after)).rejects.toMatchObject({ code: 'conflict', rule: 'DEADLINE' })
  await house.as(cast.supplier, saveProposalDraft, { effort, economy: 'Et udkast.' })
  await expect(house.as(cast.supplier, saveProposalDraft, { effort })).rejects.toMatchObject({ code: 'stale' })
})

test('the deadline is moved for all with a reason, longer only, and not when proposals have been opened', async () => {
  const effort = await invited()
  const move = (more: object, at: object = {}) =>
    officer(
      moveProposalDeadline,
      { effort, deadlines: 1, answerBy: '2026-10-27', reason: 'Efterårsferie.', ...more },
      at,
    )
  await expectField(move({ answerBy: '2026-10-15' }), 'answerBy')
  await move({})
  await expect(move({})).rejects.toMatchObject({ code: 'stale' })
  expect(await house.as(cast.supplier, showOwnInvitation, { effort })).toMatchObject({
    answerBy: '2026-10-27',
    deadlineReason: 'Efterårsferie.',
  })
  await house.as(cast.supplier, submitProposal, { effort, ...words })
  const late = { at: instantOn('2026-10-28') }
  await expect(move({ deadlines: 2, answerBy: '2026-11-10' }, late)).rejects.toMatchObject({ code: 'conflict' })
})

test('step 3 may end without agreement, before and after an award, and then nothing follows', async () => {
  const effort = await invited()
  await house.as(cast.supplier, submitProposal, { effort, ...words })
  await officer(assessProposals, { effort, scores: scores(['sup-havnen']) }, after)
  await officer(awardEffort, { effort, ...award }, after)
  await officer(endEffortWithoutAgreement, { effort, reason: 'Der var ikke enighed om prisen.' }, after)
  expect(await house.as(cast.officer, showEffort, { effort })).toMatchObject({
    state: 'ended',
    ended: { step: 3, reason: 'Der var ikke enighed om prisen.' },
  })
  await expect(officer(implementEffort, { effort, agreedOn: today, ...roles }, after)).rejects.toMatchObject({
    code: 'conflict',
  })
  const { undated } = await house.as(cast.secretary, listDuties, { world: 'practice', rule: 'R09' })
  expect(undated.find((d) => d.cause.id === effort)).toMatchObject({ done: { kind: 'dropped' } })
})

test('two people at once: the second is told that something has changed, and nothing is decided twice', async () => {
  const effort = await begin()
  const brief = { effort, version: 1, title: 'Andet', targetGroup: 'andre', reason: 'Skrivefejl.' }
  const both = await Promise.allSettled([officer(amendEffort, brief), officer(amendEffort, brief)])
  expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  await survey(effort)
  await expect(survey(effort)).rejects.toMatchObject({ code: 'stale' })
  const own = await house.as(cast.officer, showEffort, { effort })
  await expect(officer(beginEffort, { need: own.need })).rejects.toMatchObject({ code: 'conflict' })
})

test('an effort is not begun on a need that goes no further', async () => {
  const id = await need()
  await house.as(cast.officer, takeNextStep, { need: id, step: 'none', reason: 'Gruppen er borte.' })
  await expectField(officer(beginEffort, { need: id }), 'need')
})

async function answered(as: string, effort: string, more: object = {}) {
  const { rows } = await house.as(as, listOwnInvitations, {}, more)
  const { amountOere: _, criteria: __, proposal, ...sheet } = await house.as(as, showOwnInvitation, { effort }, more)
  return { rows, sheet, elements: proposal?.elements }
}

async function expectField(done: Promise<unknown>, field: string): Promise<void> {
  await expect(done).rejects.toMatchObject({
    details: { issues: expect.arrayContaining([expect.objectContaining({ field })]) },
  })
}
