import { z } from 'zod'
import { Code, DayIn, OereIn, optional, OptionalText, SourceIn, Text, twiceAt, Whole } from '../../platform/index.ts'
import { outcomes } from './outcome.ts'
import { Parties } from './vote.input.ts'

/** A recommendation point and how it was decided; without a number it is the whole case. */
export const PointIn = z.object({
  no: optional(Whole('punktets nummer', 1, 100)),
  asks: z.enum(['approve', 'note', 'decide', 'other']).optional(),
  /** What the point asks, in short. Left out, it is read from the document or the paper. */
  says: OptionalText(1000),
  /** The body the text says decides, when it names one. */
  namesBody: optional(Code),
  outcome: z.enum(outcomes, 'Vælg, hvad udvalget besluttede'),
  /** The minutes' own words; left out, the ordinary ones. */
  outcomeText: OptionalText(400),
})

export const RemarkIn = z.object({
  parties: z.array(Text('partiet', 80), 'Skriv, hvem bemærkningen er fra').min(1, 'Skriv, hvem bemærkningen er fra'),
  joinedBy: Parties,
  wholeCommittee: z.boolean().default(false),
  gist: Text('det, bemærkningen siger', 2000),
})

export const LinkIn = z.object({
  direction: z.enum(['earlier', 'later'], 'Vælg, om det var før eller efter'),
  day: optional(DayIn),
  dayText: OptionalText(80),
  label: Text('trinnet', 400),
  /** Another case before a committee, by its number here. */
  other: optional(Code),
  source: SourceIn.optional(),
})

export const FollowUpIn = z
  .object({
    what: Text('det, der skal gøres', 400),
    due: optional(DayIn),
    dueText: OptionalText(80),
    who: OptionalText(120),
    rule: optional(Code),
  })
  .refine((f) => f.due !== undefined || f.dueText !== undefined, {
    path: ['due'],
    message: 'Skriv, hvornår det skal være gjort',
  })

export const ReleaseIn = z.object({
  line: Code,
  years: z
    .array(z.object({ year: Whole('året', 1970, 2200), amountOere: OereIn }))
    .min(1, 'Skriv et beløb for mindst ét år')
    .superRefine((years, ctx) => {
      const at = twiceAt(years.map((y) => y.year))
      if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'year'], message: `${years[at]?.year} står to gange` })
      for (const [i, y] of years.entries())
        if (y.amountOere <= 0n)
          ctx.addIssue({ code: 'custom', path: [i, 'amountOere'], message: 'Skriv et beløb over 0' })
    }),
})
