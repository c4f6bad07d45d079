import { z } from 'zod'
import { isCvr } from '../../kernel/cvr.ts'
import { Code, optional, OptionalText, Whole } from '../../platform/index.ts'

export const partyRoles = ['lead', 'member', 'subcontractor', 'supporting'] as const
export type PartyRole = (typeof partyRoles)[number]

/** Who stands behind a supplier place: an enterprise of the register, or a name and a CVR number as stated. */
export const PartyIn = z
  .object({
    lot: optional(Whole('delaftalens nummer', 1, 999)),
    role: z.enum(partyRoles, 'Vælg, hvad parten er'),
    enterprise: optional(Code),
    name: OptionalText(300),
    cvr: optional(z.string().trim().refine(isCvr, 'CVR-nummeret er ikke gyldigt')),
    of: optional(Code).describe('Den leverandør, parten arbejder med'),
  })
  .superRefine((p, ctx) => {
    if ((p.enterprise === undefined) === (p.name === undefined))
      ctx.addIssue({ code: 'custom', path: ['name'], message: 'Skriv en virksomhed fra registret eller et navn' })
    if (p.cvr !== undefined && p.name === undefined)
      ctx.addIssue({ code: 'custom', path: ['cvr'], message: 'CVR-nummeret på en virksomhed i registret står der' })
  })
export type PartyGiven = z.output<typeof PartyIn>

export const PartyOut = z.object({
  lot: z.string().nullable(),
  role: z.enum(partyRoles),
  enterprise: z.string().nullable(),
  name: z.string(),
  cvr: z.string().nullable(),
  of: z.string().nullable(),
})
