import { z } from 'zod'
import { formatDay, type Day } from '../../kernel/day.ts'
import { DayOut, OereIn, OereOut, Whole } from '../../platform/index.ts'
import { atField, proposalKinds, type Proposal } from './proposal.ts'

export const Year = Whole('årstal', 1970, 2200)

/** An amount a year, each year once, none of them nothing. */
export const YearsIn = z
  .array(
    z.object({
      year: Year,
      amountOere: OereIn.refine((oere) => oere !== 0n, 'En bevilling kan ikke være 0 kr.'),
    }),
  )
  .min(1, 'Skriv mindst ét års bevilling')
  .max(60, 'Højst 60 år')
  .superRefine((years, ctx) => {
    const seen = new Set<number>()
    const at = years.findIndex(({ year }) => seen.size === seen.add(year).size)
    if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'year'], message: `Året ${years[at]?.year} står to gange` })
  })

export const YearsOut = z.array(z.object({ year: z.number(), amountOere: OereOut }))

export const ProposalOut = z.object({
  id: z.string(),
  kind: z.enum(proposalKinds),
  line: z.string(),
  lineName: z.string(),
  note: z.string().nullable(),
  /** The note's rows it is asked for; none: the whole note. */
  noteRows: z.array(z.string()),
  years: YearsOut,
  sumOere: OereOut,
  decidedOn: DayOut,
  basis: z.string(),
  reason: z.string().nullable(),
  preparedOn: DayOut,
  preparedBy: z.string(),
  preparedByName: z.string(),
  /** The caller prepared it, and so cannot approve it (FOUR-EYES). */
  own: z.boolean(),
  end: z
    .object({
      kind: z.enum(['approved', 'rejected', 'withdrawn']),
      reason: z.string().nullable(),
      on: DayOut,
      by: z.string(),
      byName: z.string(),
    })
    .nullable(),
})

export function proposalOut({ world: _world, opens, ...p }: Proposal, by: { id: string }) {
  const sumOere = p.years.reduce((n, y) => n + y.amountOere, 0n)
  return { ...p, noteRows: opens?.rows ?? [], sumOere, own: p.preparedBy === by.id }
}

/** @throws Refusal invalid at the field: a decision is of today or earlier */
export function mustNotBeAhead(field: string, day: Day, today: Day): void {
  if (day > today) throw atField(field, `${formatDay(day)} er ikke kommet endnu. Skriv den dag, det blev besluttet.`)
}
