import { z } from 'zod'
import { isDay } from '../../kernel/day.ts'
import { isUuid } from '../../kernel/ids.ts'
import { act, Code, Id, optional, Whole, WorldIn, worldOf, supplierStaff } from '../../platform/index.ts'
import { referrals } from './referral.store.ts'
import { referralStates } from './state.ts'
import { ReferralOut, referralView } from './referral.output.ts'

/** The place in the list: the day and the referral the page before ended with. */
function isCursor(text: string): boolean {
  const [day = '', id = ''] = text.split('~')
  return isDay(day) && isUuid(id)
}

export const listReferrals = act('referrals.list-referrals', {
  kind: 'read',
  may: ['caseworker', 'controller', 'manager', 'auditor', ...supplierStaff],
  summary: 'Vis henvisninger, nyeste først',
  touchesPerson: true,
  input: z.object({
    world: WorldIn,
    agreement: optional(Code),
    lot: optional(Whole('delaftalens nummer', 1, 999)),
    citizen: optional(Id),
    state: optional(z.enum(referralStates)),
    after: optional(z.string().refine(isCursor, 'Siden findes ikke. Begynd listen forfra.')),
    limit: optional(Whole('antal', 1, 500)),
  }),
  output: z.object({ rows: z.array(ReferralOut), next: z.string().optional() }),
  run: async (work, input) => {
    const [sentOn, id] = input.after?.split('~') ?? []
    const limit = input.limit ?? 50
    const rows = await referrals(work.tx, {
      world: worldOf(input.world, work.by),
      agreement: input.agreement,
      lot: input.lot,
      citizen: input.citizen,
      state: input.state,
      today: work.today,
      limit,
      after: sentOn && id ? { sentOn, id } : undefined,
    })
    const shown = rows.slice(0, limit)
    for (const r of shown) work.about(r.citizen)
    const last = rows.length > limit ? shown.at(-1) : undefined
    return { rows: shown.map((r) => referralView(r, work)), ...(last ? { next: `${last.sent_on}~${last.id}` } : {}) }
  },
})
