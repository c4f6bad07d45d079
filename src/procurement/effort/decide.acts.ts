import { z } from 'zod'
import { endDuty, openDuty } from '../../cases/index.ts'
import { act, Code, Text, type Work } from '../../platform/index.ts'
import { listBodies } from '../../registers/index.ts'
import { recordAward } from '../award/award.acts.ts'
import { newestProposals } from '../proposal/proposal.store.ts'
import { mustNotWeighLocation, mustScoreAll } from './criteria.ts'
import { criterionOf } from './criterion.ts'
import { mustBeChoosable, mustFollow, mustNameRoles, mustSayWhyAgain, warnPassedOver } from './decide.ts'
import { insertAssessment, insertAward, insertEnd, insertImplementation, newestAssessment } from './decide.store.ts'
import { buyers, Done } from './effort.acts.ts'
import { AssessIn, AwardIn, ImplementIn } from './effort.input.ts'
import { beside, changedMeanwhile, mustBeOpen, stepOf } from './effort.ts'
import { ownEffort, type EffortRow } from './effort.store.ts'
import { standingOf } from './shown.ts'

const noticeDays = 30

export const assessProposals = act('procurement.assess-proposals', {
  kind: 'change',
  may: buyers,
  summary: 'Vurdér forslagene efter fristen: point på hvert kriterium med begrundelse (trin 3)',
  input: AssessIn,
  output: Done.extend({ assessment: z.number() }),
  run: async ({ tx, by, today }, { effort, assessments, scores, notes, reason }) => {
    const row = await ownEffort(tx, by, effort)
    mustNotWeighLocation('notes', notes)
    mustBeOpen('assess', standingOf(row), today)
    if (row.assessments !== assessments) throw changedMeanwhile()
    mustScoreAll(
      (row.criteria ?? []).map(criterionOf),
      await standingProposals(tx, effort),
      scores,
      row.most_points ?? 0,
    )
    mustSayWhyAgain(assessments + 1, reason)
    const assessment = { effort, no: assessments + 1, scores, notes, reason, on: today }
    if (!(await insertAssessment(tx, by, assessment))) throw changedMeanwhile()
    return { effort, assessment: assessments + 1 }
  },
})

export const awardEffort = act('procurement.award-effort', {
  kind: 'change',
  may: buyers,
  summary: 'Beslut, hvem der får aftalen om en særindsats; udvalget skal orienteres (trin 3)',
  input: AwardIn,
  output: Done.extend({ award: z.string(), warnings: z.array(z.object({ rule: z.string(), text: z.string() })) }),
  run: async (work, { effort, assessments, award = `${effort}-TILDELING`, suppliers, ...decision }) => {
    const { tx, by, today } = work
    const row = await ownEffort(tx, by, effort)
    mustBeOpen('award', standingOf(row), today)
    if (row.assessments !== assessments) throw changedMeanwhile()
    const scores = (await newestAssessment(tx, effort))?.scores ?? []
    mustBeChoosable(suppliers, await standingProposals(tx, effort), scores)
    await recordAward.run(work, {
      ...{ id: award, title: `Særindsats: ${row.title}`, procedure: decision.procedure, decidedOn: today },
      ...{ reason: decision.reason, lots: [{ no: 1, title: row.title, suppliers }], source: sourceIn(work) },
    })
    if (!(await insertAward(tx, by, { effort, award, winners: suppliers, on: today }))) throw changedMeanwhile()
    await openOrientation(work, row, decision)
    return { effort, award, warnings: warnPassedOver((row.criteria ?? []).map(criterionOf), scores, suppliers) }
  },
})

export const endEffortWithoutAgreement = act('procurement.end-effort-without-agreement', {
  kind: 'change',
  may: buyers,
  summary: 'Afslut en særindsats uden aftale, når der ikke kan opnås enighed, med en begrundelse',
  input: z.object({ effort: Code, reason: Text('hvorfor der ikke bliver en aftale', 2000) }),
  output: Done,
  run: async ({ tx, by, today }, { effort, reason }) => {
    const row = await ownEffort(tx, by, effort)
    mustBeOpen('end', standingOf(row), today)
    const step = row.award === null ? stepOf(standingOf(row)) : 3
    if (!(await insertEnd(tx, by, { effort, step, reason, on: today }))) throw changedMeanwhile()
    const note = `Særindsatsen er afsluttet uden aftale: ${reason}`
    await endDuty(tx, by, { cause: { kind: 'effort', id: effort }, kind: 'dropped', note, on: today })
    return { effort }
  },
})

export const implementEffort = act('procurement.implement-effort', {
  kind: 'change',
  may: buyers,
  summary: 'Skriv, hvem der gennemfører særindsatsen, og hvor den monitoreres (trin 4)',
  input: ImplementIn,
  output: Done.extend({ version: z.number() }),
  run: async ({ tx, by, today }, { effort, versions, ...given }) => {
    const roles = mustNameRoles(given)
    const row = await ownEffort(tx, by, effort)
    mustBeOpen('implement', standingOf(row), today)
    if (row.implementations !== versions) throw changedMeanwhile()
    mustFollow(roles.agreedOn, roles.startsOn, row.decided_on, today)
    if (versions > 0 && roles.reason === undefined) throw beside('reason', 'Skriv, hvorfor det rettes')
    if (!(await insertImplementation(tx, by, { ...roles, effort, no: versions + 1, on: today })))
      throw changedMeanwhile()
    return { effort, version: versions + 1 }
  },
})

async function standingProposals(tx: Work['tx'], effort: string) {
  return (await newestProposals(tx, effort)).filter((p) => p.withdrawn_on === null)
}

/** R09: the committee is told of the award; the secretary has it as a duty. */
async function openOrientation(work: Work, row: EffortRow, d: { committee: string; tellBy?: string | undefined }) {
  const { tx, by, today } = work
  const { rows } = await listBodies.run(work, { world: by.world, day: today })
  const body = rows.find((b) => b.id === d.committee && b.kind === 'committee')
  if (body === undefined) throw beside('committee', 'Vælg et udvalg fra registret')
  if (d.tellBy !== undefined && d.tellBy < today)
    throw beside('tellBy', 'Dagen er gået. Skriv en dag fra i dag og frem.')
  await openDuty(tx, by, {
    ...{ what: `Orientér ${body.name} om tildelingen: ${row.title}`, rule: 'R09', who: 'secretary' },
    ...{ due: d.tellBy, dueText: d.tellBy === undefined ? 'når tildelingen er besluttet' : undefined },
    remindDays: noticeDays,
    cause: { kind: 'effort', id: row.id, label: row.title, href: `/indkoeb/saerindsatser/${row.id}` },
    source: sourceIn(work),
    on: today,
  })
}

function sourceIn({ by }: Pick<Work, 'by'>) {
  const kind = by.world === 'practice' ? ('practice' as const) : ('entered' as const)
  return { kind, document: undefined, place: undefined }
}
