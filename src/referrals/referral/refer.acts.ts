import { z } from 'zod'
import { addWorkingDays } from '../../kernel/holidays.ts'
import { newId } from '../../kernel/ids.ts'
import { act, Chosen, Code, DayIn, DayOut, HoursUpTo, Id, OereOut, Text } from '../../platform/index.ts'
import { citizenOf } from '../citizen/citizen.store.ts'
import { offersFor } from './offers/offers.acts.ts'
import { insertReferral, oneAtATime, openReferralOf } from './referral.store.ts'
import { lotWith, mustBeStepsOf, mustBeTheOnly, mustFit, periodAhead } from './guards.acts.ts'
import { setAside } from './set-aside.acts.ts'

/** Working days a supplier has to answer in; silence never accepts. */
export const answerDays = 5

/**
 * Refer a citizen: the lot must fit (or the refusal names what does not), no open referral to the same lot may exist,
 * and what the course may cost is committed under the lot's ceiling in the same transaction.
 */
export const refer = act('referrals.refer', {
  kind: 'change',
  may: ['caseworker'],
  summary: 'Henvis en borger til en leverandør; udgiften disponeres under loftet',
  touchesPerson: true,
  input: z.object({
    citizen: Id,
    lot: Code,
    supplier: Chosen('leverandør'),
    startsOn: DayIn,
    endsOn: DayIn,
    purpose: Text('formålet med forløbet', 2000),
    expectedHours: HoursUpTo(2000, 'Skriv de timer, I venter i hele forløbet, højst 2.000').default(0),
    expectedDeliveredHours: HoursUpTo(5000, 'Skriv de timer, I venter leveret i hele forløbet, højst 5.000').default(0),
    expectedSteps: z
      .array(Text('trinnets navn', 60))
      .optional()
      .describe('De trin, I venter nået; uden feltet alle delaftalens'),
  }),
  output: z.object({
    referral: z.string(),
    committedOere: OereOut,
    remainingOere: OereOut,
    answerDue: DayOut,
    warnings: z.array(z.object({ rule: z.string(), year: z.number(), overOere: OereOut })),
  }),
  run: async (work, input) => {
    const { tx, by, today } = work
    work.about(input.citizen)
    const period = periodAhead(input, today)
    await oneAtATime(tx, input.lot)
    const citizen = await citizenOf(work, input.citizen)
    const judged = await offersFor(
      work,
      { targetGroup: citizen.target_group, targetGroupName: citizen.target_group_name },
      input.startsOn,
    )
    mustFit(judged, input.lot, period.to)
    const lot = await lotWith(tx, input.lot, input.supplier)
    mustBeTheOnly(await openReferralOf(tx, input.citizen, input.lot, today))
    const id = newId(work.at)
    const expected = expectedOf(input)
    mustBeStepsOf(lot, expected.steps)
    const left = judged.find((j) => j.offer.lot === lot.id)?.offer.leftOere ?? null
    const done = await setAside(work, { ...lot, leftOere: left }, period, expected, { id, supplier: input.supplier })
    const answerDue = addWorkingDays(today, answerDays)
    await insertReferral(tx, {
      id,
      world: by.world,
      citizen: input.citizen,
      lot: input.lot,
      supplier: input.supplier,
      startsOn: period.from,
      endsBefore: period.to,
      purpose: input.purpose,
      offered: judged.map((j) => ({ lot: j.offer.lot, fits: j.fits, reasons: j.reasons })),
      committedOere: done.committedOere,
      cost: done.cost,
      answerDue,
      sentOn: today,
      by: by.id,
    })
    const { committedOere, remainingOere, warnings } = done
    return { referral: id, committedOere, remainingOere, answerDue, warnings }
  },
})

function expectedOf(input: {
  expectedHours: number
  expectedDeliveredHours: number
  expectedSteps?: string[] | undefined
}) {
  return {
    expectedHundredths: input.expectedHours,
    deliveredHundredths: input.expectedDeliveredHours,
    ...(input.expectedSteps ? { steps: [...new Set(input.expectedSteps)] } : {}),
  }
}
