import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { settle } from '../../budget/index.ts'
import { act, DayIn, Id, OereOut, optional, supplierStaff, Text } from '../../platform/index.ts'
import { lotById } from '../../portfolio/index.ts'
import { insertAnswer, insertEnding } from './answer.store.ts'
import { holdsUntilPriced } from './release.acts.ts'
import { referralOf, type ReferralRow } from './referral.store.ts'
import { canEnd, stateOf, type ReferralState } from './state.ts'

export const acceptReferral = act('referrals.accept', {
  kind: 'change',
  may: supplierStaff,
  summary: 'Tag imod en henvisning',
  touchesPerson: true,
  input: z.object({ referral: Id }),
  output: z.object({ referral: z.string() }),
  run: async (work, input) => {
    const row = await referralOf(work.tx, input.referral)
    work.about(row.citizen)
    mustWait(row, work.today)
    await insertAnswer(work.tx, {
      referral: row.id,
      world: work.by.world,
      supplier: row.supplier,
      kind: 'accept',
      reason: null,
      on: work.today,
      by: work.by.id,
    })
    return { referral: row.id }
  },
})

export const declineReferral = act('referrals.decline', {
  kind: 'change',
  may: supplierStaff,
  summary: 'Afvis en henvisning med begrundelse; det disponerede beløb frigives',
  touchesPerson: true,
  input: z.object({ referral: Id, reason: Text('begrundelsen', 2000) }),
  output: z.object({ referral: z.string(), releasedOere: OereOut }),
  run: async (work, input) => {
    const row = await referralOf(work.tx, input.referral)
    work.about(row.citizen)
    mustWait(row, work.today)
    await insertAnswer(work.tx, {
      referral: row.id,
      world: work.by.world,
      supplier: row.supplier,
      kind: 'decline',
      reason: input.reason,
      on: work.today,
      by: work.by.id,
    })
    const releasedOere = await settle(work.tx, row.id, work.today, causeOf(row, 'Afvist henvisning'))
    return { referral: row.id, releasedOere }
  },
})

export const endCourse = act('referrals.end', {
  kind: 'change',
  may: ['caseworker'],
  summary: 'Afslut et forløb med begrundelse; det ubrugte beløb frigives',
  touchesPerson: true,
  input: z.object({ referral: Id, reason: Text('begrundelsen', 2000), endedOn: optional(DayIn) }),
  output: z.object({
    referral: z.string(),
    releasedOere: OereOut,
    withdrawn: z.boolean(),
    /** The money is held until the course's last month has been priced by its working days. */
    held: z.boolean(),
  }),
  run: async (work, input) => {
    const row = await referralOf(work.tx, input.referral)
    work.about(row.citizen)
    const state = stateOf(row, work.today)
    if (!canEnd(state)) throw new Refusal('conflict', endedAlready(state), { rule: 'STATE', state })
    const withdrawn = state === 'waiting'
    const on = input.endedOn ?? work.today
    mustHaveCome(on, row, work.today)
    await insertEnding(work.tx, {
      referral: row.id,
      world: work.by.world,
      supplier: row.supplier,
      on,
      reason: input.reason,
      by: work.by.id,
    })
    const label = withdrawn ? 'Henvisning trukket tilbage' : 'Afsluttet forløb'
    const held = !withdrawn && holdsUntilPriced(await lotById(work.tx, row.lot))
    const releasedOere = held ? 0n : await settle(work.tx, row.id, on, causeOf(row, label))
    return { referral: row.id, releasedOere, withdrawn, held }
  },
})

function mustWait(row: ReferralRow, today: string): void {
  const state = stateOf(row, today)
  if (state === 'waiting') return
  const message = state === 'withdrawn' ? 'Henvisningen er trukket tilbage.' : 'Henvisningen er allerede besvaret.'
  throw new Refusal('conflict', message, { rule: 'STATE', state })
}

function endedAlready(state: ReferralState): string {
  if (state === 'declined') return 'Henvisningen er afvist, så der er intet forløb at afslutte.'
  return state === 'withdrawn' ? 'Henvisningen er allerede trukket tilbage.' : 'Forløbet er allerede afsluttet.'
}

/** The course ends at once when it is recorded, so its last day is one that has come, and not before it was sent. */
function mustHaveCome(on: Day, row: ReferralRow, today: Day): void {
  const message =
    on > today
      ? 'Slutdagen er ikke kommet endnu. Skriv i dag eller en tidligere dag.'
      : 'Slutdagen er før den dag, henvisningen blev sendt.'
  if (on > today || on < row.sent_on) throw new Refusal('invalid', message, { issues: [{ field: 'endedOn', message }] })
}

function causeOf(row: ReferralRow, label: string) {
  return { kind: 'referral', id: row.id, label, href: `/henvisninger/${row.id}` }
}
