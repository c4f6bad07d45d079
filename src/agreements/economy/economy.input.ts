import { z } from 'zod'
import { OereIn, OereOut, optional, Text, Whole } from '../../platform/index.ts'

const bases = ['allocated', 'estimated', 'note', 'committed'] as const
const pers = ['year', 'total'] as const

/** Money as a paper prints it of an agreement, or of one of its lots by position. */
export const EconomyIn = z.object({
  position: optional(Whole('plads i rækken', 1, 999)),
  basis: z.enum(bases, 'Vælg, hvad beløbet er'),
  per: z.enum(pers, 'Vælg om året eller i alt'),
  amountOere: OereIn.refine((v) => v > 0n, 'Beløbet skal være over 0 kr.'),
  approximate: z.boolean().default(false),
  years: z.array(Whole('årstal', 1970, 2200)).default([]),
  source: Text('kilden', 600),
})
export type EconomyGiven = z.output<typeof EconomyIn>

export const EconomyOut = z.object({
  lot: z.string().nullable(),
  basis: z.enum(bases),
  per: z.enum(pers),
  amountOere: OereOut,
  approximate: z.boolean(),
  years: z.array(z.number()),
  source: z.string(),
})
export type EconomyFact = z.output<typeof EconomyOut>
