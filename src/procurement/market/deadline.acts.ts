import { DayOut, act } from '../../platform/index.ts'
import { mustBeOpen } from '../effort/closed.ts'
import { Done, buyers } from '../effort/effort.acts.ts'
import { ownEffort } from '../effort/effort.store.ts'
import { beside, changedMeanwhile } from '../effort/refusals.ts'
import { standingOf } from '../effort/shown.ts'
import { insertDeadline } from './deadline.store.ts'
import { DeadlineIn } from './market.input.ts'

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
