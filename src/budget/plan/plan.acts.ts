import { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Code, DayOut, insiders, OereIn, OereOut, optional } from '../../platform/index.ts'
import { atField } from '../appropriation/proposal.ts'
import { Year } from '../appropriation/proposal.input.ts'
import { costCentreOf } from '../authority/authority.store.ts'
import { notPlanned, planMonths, spreadOver } from './plan.ts'
import { insertPlan, planOf, usedByMonth, yearStanding } from './plan.store.ts'

const Amount = OereIn.refine((oere) => oere >= 0n, 'Skriv 0 kr. eller mere')

/** What a year is expected to cost: twelve amounts, or one for the year spread over the months. Each saving is a new version. */
export const planUse = act('budget.plan-use', {
  kind: 'change',
  may: ['controller', 'officer'],
  summary: 'Skriv det forventede forbrug af en bevilling, måned for måned eller for året',
  input: z.object({
    line: Code,
    year: Year,
    months: optional(z.array(Amount).length(12, 'Skriv tolv beløb, ét for hver måned')),
    yearlyOere: optional(Amount),
  }),
  output: z.object({ version: z.number(), plannedOere: OereOut }),
  run: async ({ tx, by, today }, { line, year, months, yearlyOere }) => {
    await costCentreOf(tx, by.world, line)
    if ((months === undefined) === (yearlyOere === undefined))
      throw atField('yearlyOere', 'Skriv enten tolv måneder eller ét beløb for året')
    const planned = months ?? spreadOver(yearlyOere ?? 0n)
    const no = ((await planOf(tx, line, year))?.no ?? 0) + 1
    if (!(await insertPlan(tx, by, { line, year, no, months: planned, on: today })))
      throw new Refusal('stale', 'En anden har lige gemt en plan for året. Se den, før du gemmer.', { rule: 'STALE' })
    return { version: no, plannedOere: planned.reduce((a, b) => a + b, 0n) }
  },
})

export const showPlan = act('budget.show-plan', {
  kind: 'read',
  may: insiders,
  summary: 'Vis forventet og faktisk forbrug pr. måned, og hvad der ikke er planlagt',
  input: z.object({ line: Code, year: Year }),
  output: z.object({
    line: z.string(),
    year: z.number(),
    version: z.number().nullable(),
    savedOn: DayOut.nullable(),
    byName: z.string().nullable(),
    appropriatedOere: OereOut,
    plannedOere: OereOut,
    usedOere: OereOut,
    committedOere: OereOut,
    notPlannedOere: OereOut,
    months: z.array(z.object({ month: z.string(), plannedOere: OereOut, usedOere: OereOut, differenceOere: OereOut })),
  }),
  run: async ({ tx }, { line, year }) => {
    const plan = await planOf(tx, line, year)
    const standing = await yearStanding(tx, line, year)
    const months = planMonths(year, plan?.months ?? [], await usedByMonth(tx, line, year))
    const plannedOere = months.reduce((sum, m) => sum + m.plannedOere, 0n)
    const notPlannedOere = notPlanned(standing.appropriatedOere, plannedOere)
    const saved = { version: plan?.no ?? null, savedOn: plan?.savedOn ?? null, byName: plan?.byName ?? null }
    return { line, year, ...saved, ...standing, plannedOere, notPlannedOere, months }
  },
})
