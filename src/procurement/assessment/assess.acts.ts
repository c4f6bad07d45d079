import { z } from 'zod'
import { act } from '../../platform/index.ts'
import { mustBeOpen } from '../effort/closed.ts'
import { Done, buyers } from '../effort/effort.acts.ts'
import { ownEffort } from '../effort/effort.store.ts'
import { changedMeanwhile } from '../effort/refusals.ts'
import { standingOf } from '../effort/shown.ts'
import { mustNotWeighLocation } from '../market/criteria.ts'
import { criterionOf } from '../market/criterion.ts'
import { standingProposals } from '../proposal/proposal.store.ts'
import { AssessIn } from './assessment.input.ts'
import { insertAssessment } from './assessment.store.ts'
import { mustSayWhyAgain } from './choose.ts'
import { mustScoreAll } from './score.ts'

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
