import { z } from 'zod'
import { openDuty } from '../../cases/index.ts'
import { type Work, act } from '../../platform/index.ts'
import { listBodies } from '../../registers/index.ts'
import { recordAward } from '../award/award.acts.ts'
import { mustBeOpen } from '../effort/closed.ts'
import { Done, buyers } from '../effort/effort.acts.ts'
import { type EffortRow, ownEffort } from '../effort/effort.store.ts'
import { beside, changedMeanwhile } from '../effort/refusals.ts'
import { standingOf } from '../effort/shown.ts'
import { criterionOf } from '../market/criterion.ts'
import { standingProposals } from '../proposal/proposal.store.ts'
import { AwardIn } from './assessment.input.ts'
import { newestAssessment } from './assessment.store.ts'
import { insertAward } from './award-effort.store.ts'
import { mustBeChoosable, warnPassedOver } from './choose.ts'

const noticeDays = 30

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
