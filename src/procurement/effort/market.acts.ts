import { z } from 'zod'
import { act, DayOut } from '../../platform/index.ts'
import { mustNotWeighLocation } from './criteria.ts'
import { buyers, Done } from './effort.acts.ts'
import { DeadlineIn, InviteIn, SurveyIn } from './effort.input.ts'
import { beside, changedMeanwhile, mustBeOpen, warnFew } from './effort.ts'
import { ownEffort } from './effort.store.ts'
import { mustBeCandidates, mustBeCriteria, mustBeKnown, mustBeSuitable } from './market.ts'
import {
  candidatesOf,
  insertCall,
  insertDeadline,
  insertInvitations,
  insertSurvey,
  invitedTo,
  unknownEnterprises,
} from './market.store.ts'
import { standingOf } from './shown.ts'

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

export const inviteSuppliers = act('procurement.invite-suppliers', {
  kind: 'change',
  may: buyers,
  summary: 'Indkald forslag fra egnede virksomheder, typisk tre, med frist og vægtede kriterier (trin 2)',
  input: InviteIn,
  output: Done.extend({ warnings: z.array(z.object({ rule: z.string(), text: z.string() })) }),
  run: async ({ tx, by, today }, { effort, suppliers, answerBy, criteria, mostPoints, reasonFewer }) => {
    const row = await ownEffort(tx, by, effort)
    mustNotWeighLocation('criteria', criteria ?? [])
    mustBeOpen('invite', standingOf(row), today)
    mustBeSuitable(suppliers, await candidatesOf(tx, effort, row.surveys), await invitedTo(tx, effort))
    if (row.deadlines === 0) {
      const call = mustBeCriteria({ criteria, answerBy }, today)
      if (!(await insertCall(tx, by, { effort, criteria: call.criteria, mostPoints, reasonFewer, on: today })))
        throw changedMeanwhile()
      await insertDeadline(tx, by, { effort, no: 1, answerBy: call.answerBy, on: today })
    } else if (criteria !== undefined || answerBy !== undefined) {
      throw beside('criteria', 'Der er indkaldt før. De samme kriterier og den samme frist gælder for alle.')
    }
    await insertInvitations(tx, by, { effort, suppliers, on: today })
    return { effort, warnings: warnFew(row.invited + suppliers.length, reasonFewer ?? row.reason_fewer) }
  },
})

export const moveProposalDeadline = act('procurement.move-proposal-deadline', {
  kind: 'change',
  may: buyers,
  summary: 'Flyt fristen for forslag for alle indkaldte, med en begrundelse de kan læse',
  input: DeadlineIn,
  output: Done.extend({ answerBy: DayOut }),
  run: async ({ tx, by, today }, { effort, deadlines, answerBy, reason }) => {
    const row = await ownEffort(tx, by, effort)
    mustBeOpen('move-deadline', standingOf(row), today)
    if (row.deadlines !== deadlines) throw changedMeanwhile()
    if (answerBy < today) throw beside('answerBy', 'Dagen er gået. Skriv en dag fra i dag og frem.')
    if (row.answer_by !== null && answerBy <= row.answer_by)
      throw beside('answerBy', 'Fristen kan kun blive længere: de indkaldte regner med den, de har fået')
    if (!(await insertDeadline(tx, by, { effort, no: deadlines + 1, answerBy, reason, on: today })))
      throw changedMeanwhile()
    return { effort, answerBy }
  },
})
