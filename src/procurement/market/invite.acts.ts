import { z } from 'zod'
import { act } from '../../platform/index.ts'
import { mustBeOpen } from '../effort/closed.ts'
import { Done, buyers } from '../effort/effort.acts.ts'
import { ownEffort } from '../effort/effort.store.ts'
import { beside, changedMeanwhile } from '../effort/refusals.ts'
import { standingOf } from '../effort/shown.ts'
import { warnFew } from '../effort/warnings.ts'
import { insertCall, insertInvitations, invitedTo } from './call.store.ts'
import { mustNotWeighLocation } from './criteria.ts'
import { insertDeadline } from './deadline.store.ts'
import { mustBeCriteria, mustBeSuitable } from './invite.ts'
import { InviteIn } from './market.input.ts'
import { candidatesOf } from './survey.store.ts'

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
