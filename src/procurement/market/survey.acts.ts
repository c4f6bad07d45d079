import { z } from 'zod'
import { act } from '../../platform/index.ts'
import { mustBeOpen } from '../effort/closed.ts'
import { Done, buyers } from '../effort/effort.acts.ts'
import { ownEffort } from '../effort/effort.store.ts'
import { beside, changedMeanwhile } from '../effort/refusals.ts'
import { standingOf } from '../effort/shown.ts'
import { SurveyIn } from './market.input.ts'
import { insertSurvey, unknownEnterprises } from './survey.store.ts'
import { mustBeCandidates, mustBeKnown } from './survey.ts'

export const surveyMarket = act('procurement.survey-market', {
  kind: 'change',
  may: buyers,
  summary: 'Afdæk markedet: hvilke virksomheder der er set på, og hvad de dokumenteret ved om målgruppen (trin 2)',
  input: SurveyIn,
  output: Done.extend({ survey: z.number() }),
  run: async ({ tx, by, today }, { effort, surveys, how, candidates, surveyedOn }) => {
    const row = await ownEffort(tx, by, effort)
    mustBeOpen('survey', standingOf(row), today)
    if (row.surveys !== surveys) throw changedMeanwhile()
    mustBeCandidates(candidates)
    const ids = candidates.map((c) => c.enterprise)
    mustBeKnown(ids, await unknownEnterprises(tx, by, ids))
    if (surveyedOn !== undefined && surveyedOn > today) throw beside('surveyedOn', 'Dagen er ikke kommet endnu')
    const on = surveyedOn ?? (row.source_kind === 'paper' ? null : today)
    if (!(await insertSurvey(tx, by, { effort, no: surveys + 1, how, on, candidates }))) throw changedMeanwhile()
    return { effort, survey: surveys + 1 }
  },
})
