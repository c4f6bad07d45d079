import { z } from 'zod'
import { Code, DayIn, DayOut, optional, OptionalText, SourceIn, SourceOut, Text, Whole } from '../../platform/index.ts'
import { causes, states, steps } from './need.ts'

const Words = {
  title: Text('en kort overskrift', 300),
  targetGroup: Text('hvem det drejer sig om', 1000),
  areas: z.array(Text('området', 80)).max(40, 'Højst 40 områder').default([]),
  size: optional(Whole('antal borgere', 0, 1_000_000)),
  /** “ca. 40”, “40-50”: what stands where no whole number does. */
  sizeText: OptionalText(80),
  sizeSource: OptionalText(300),
  /** R04: at least one, each with its reason. Looked at by the rule, so that its sentence is said. */
  triggers: z
    .array(z.object({ trigger: z.enum(['A', 'B'], 'Vælg A eller B'), reason: Text('hvorfor', 2000) }))
    .max(2, 'Der er to udløsere, A og B')
    .default([]),
  cause: z.enum(causes, 'Vælg, hvorfor behovet er opstået'),
  causeText: OptionalText(1000),
  /** The year the effort is for. */
  year: optional(Whole('årstal', 1970, 2200)),
}

export const NeedIn = z.object({
  id: optional(Code.refine((id) => !id.includes('/'), 'Skriv nummeret uden skråstreg')),
  ...Words,
  mappedOn: optional(DayIn),
  source: SourceIn.default({ kind: 'entered' }),
})
export type NeedGiven = z.output<typeof NeedIn>

export const AmendIn = z.object({ need: Code, version: Whole('versionen', 1, 1_000_000), ...Words })

const words = z.string().nullable()
export const Cause = z.object({ kind: z.string(), id: z.string(), label: z.string(), href: z.string() })

export const JudgedOffer = z.object({ offer: z.string(), name: z.string(), reaches: z.boolean(), reason: z.string() })

export const StepOut = z.object({
  no: z.number(),
  step: z.enum(steps),
  reason: z.string(),
  althoughCovered: words,
  on: DayOut.nullable(),
  amountThousand: z.number().nullable(),
  supplier: words,
  supplierName: words,
})

export const NeedOut = z.object({
  id: z.string(),
  world: z.string(),
  title: z.string(),
  targetGroup: z.string(),
  areas: z.array(z.string()),
  size: z.number().nullable(),
  sizeText: words,
  sizeSource: words,
  triggers: z.array(z.object({ trigger: z.enum(['A', 'B']), reason: z.string() })),
  cause: z.enum(causes),
  causeText: words,
  year: z.number().nullable(),
  mappedOn: DayOut.nullable(),
  version: z.number(),
  source: SourceOut,
  state: z.enum(states),
  coverage: z
    .object({ testedOn: DayOut, covered: z.boolean(), current: z.boolean(), offers: z.array(JudgedOffer) })
    .nullable(),
  sent: z.object({ on: DayOut, committee: z.string(), committeeName: z.string() }).nullable(),
  withdrawn: z.object({ on: DayOut, reason: z.string() }).nullable(),
  orientation: z.object({ on: DayOut.nullable(), cause: Cause }).nullable(),
  step: StepOut.nullable(),
})
export type NeedShown = z.output<typeof NeedOut>

export const EvidenceOut = z.object({
  id: z.string(),
  kind: z.string(),
  says: z.string(),
  day: DayOut.nullable(),
  document: words,
  place: words,
  cause: Cause.nullable(),
})
