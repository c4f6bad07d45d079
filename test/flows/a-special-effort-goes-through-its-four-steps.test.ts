import { expect, test } from 'vitest'
import { listDuties } from '../../src/cases/index.ts'
import { takeNextStep } from '../../src/needs/index.ts'
import {
  amendEffort,
  assessProposals,
  awardEffort,
  beginEffort,
  endEffortWithoutAgreement,
  implementEffort,
  inviteSuppliers,
  showAward,
  showEffort,
  showOwnInvitation,
  submitProposal,
} from '../../src/procurement/index.ts'
import { cast, today } from '../cast.ts'
import {
  after,
  award,
  candidates,
  criteria,
  expectField,
  needTold,
  roles,
  scores,
  words,
  effortsIn,
} from '../efforts.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const { officer, begin, survey, invite, invited } = effortsIn(house)

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
  const id = await needTold(house)
  await house.as(cast.officer, takeNextStep, { need: id, step: 'none', reason: 'Gruppen er borte.' })
  await expectField(officer(beginEffort, { need: id }), 'need')
})
