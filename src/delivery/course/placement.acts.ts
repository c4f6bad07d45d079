import { z } from 'zod'
import { act, DayOut, Id, insiders, supplierStaff } from '../../platform/index.ts'
import { referralStates, showReferral } from '../../referrals/index.ts'
import { Placement, placementView, WeekOut, weekView } from './course.acts.ts'
import { placementOf, standingHours } from './course.store.ts'

export const showPlacement = act('delivery.show-placement', {
  kind: 'read',
  may: [...insiders, ...supplierStaff],
  summary: 'Vis en ansættelse med de timer, der står uge for uge',
  touchesPerson: true,
  input: z.object({ placement: Id }),
  output: z.object({
    placement: Placement,
    /** The citizen as the caller may call her. */
    name: z.string(),
    state: z.enum(referralStates),
    startsOn: DayOut,
    endsBefore: DayOut,
    weeks: z.array(WeekOut),
  }),
  run: async (work, input) => {
    const row = await placementOf(work.tx, input.placement)
    const { name, state, startsOn, endsBefore } = await showReferral.run(work, { referral: row.referral })
    const weeks = (await standingHours(work.tx, [row.referral])).filter((h) => h.placement === row.id)
    return { placement: placementView(row), name, state, startsOn, endsBefore, weeks: weeks.map(weekView) }
  },
})
