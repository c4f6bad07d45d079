import { z } from 'zod'
import { lotAccounts, useByMonth } from '../../budget/index.ts'
import { hoursByMonth } from '../../delivery/index.ts'
import { act, Code, DayOut, insiders, OereOut, type Work } from '../../platform/index.ts'
import { showAgreement } from '../../portfolio/index.ts'
import { lotUse } from './use.ts'

export const LotUseOut = z.object({
  id: z.string(),
  lot: z.number().nullable(),
  title: z.string(),
  ceilingOere: OereOut.nullable(),
  committedOere: OereOut,
  usedOere: OereOut,
  overrunOere: OereOut,
  exceedanceOere: OereOut,
  remainingOere: OereOut.nullable(),
  yearlyOere: OereOut.nullable(),
  paidHours: z.number(),
  presentDays: z.number(),
  months: z.array(z.object({ month: z.string(), usedOere: OereOut, cumulativeOere: OereOut, paidHours: z.number() })),
})

export const showUse = act('followup.show-use', {
  kind: 'read',
  may: insiders,
  summary: 'Vis forbrug mod loft og lønnede timer, delaftale for delaftale og måned for måned',
  input: z.object({ agreement: Code }),
  output: z.object({
    agreement: z.string(),
    name: z.string(),
    world: z.string(),
    endsBefore: DayOut.nullable(),
    asOf: DayOut,
    lots: z.array(LotUseOut),
  }),
  run: useOf,
})

export async function useOf(work: Work, { agreement }: { agreement: string }) {
  const { tx, today } = work
  const facts = await showAgreement.run(work, { agreement })
  const [accounts, use, hours] = [
    await lotAccounts(tx, { agreement }),
    await useByMonth(tx, agreement),
    await hoursByMonth(tx, agreement),
  ]
  const lots = facts.lots.map((lot) =>
    lotUse({
      lot: { ...lot, yearlyOere: lot.yearlyOere === null ? null : BigInt(lot.yearlyOere) },
      account: accounts.find((a) => a.lot === lot.id),
      use: use.filter((u) => u.lot === lot.id),
      hours: hours.filter((h) => h.lot === lot.id),
    }),
  )
  return { agreement, name: facts.name, world: facts.world, endsBefore: facts.endsBefore, asOf: today, lots }
}
