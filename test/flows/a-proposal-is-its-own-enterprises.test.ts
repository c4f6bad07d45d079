import { expect, test } from 'vitest'
import { instantOn } from '../../src/platform/index.ts'
import {
  assessProposals,
  listOwnInvitations,
  moveProposalDeadline,
  saveProposalDraft,
  showEffort,
  showOwnInvitation,
  submitProposal,
  withdrawProposal,
} from '../../src/procurement/index.ts'
import { cast } from '../cast.ts'
import { after, expectField, scores, words, effortsIn } from '../efforts.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const { officer, begin, survey, invite, invited } = effortsIn(house)

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

async function answered(as: string, effort: string, more: object = {}) {
  const { rows } = await house.as(as, listOwnInvitations, {}, more)
  const { amountOere: _, criteria: __, proposal, ...sheet } = await house.as(as, showOwnInvitation, { effort }, more)
  return { rows, sheet, elements: proposal?.elements }
}
