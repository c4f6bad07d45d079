import { z } from 'zod'
import { Code, DayIn, OereIn, optional, OptionalText, SourceIn, Text, twiceAt, Whole } from '../../platform/index.ts'
import { outcomes } from './outcome.ts'
import { Parties } from './vote.input.ts'

/** A recommendation point and how it was decided; without a number it is the whole case. */
export const PointIn = z.object({
  no: optional(Whole('punktets nummer', 1, 100)).describe('Indstillingens punkt; udeladt er det hele sagen'),
  asks: z
    .enum(['approve', 'note', 'decide', 'other'])
    .optional()
    .describe('Hvad punktet beder om: at godkende, tage til efterretning, beslutte eller andet'),
  /** What the point asks, in short. Left out, it is read from the document or the paper. */
  says: OptionalText(1000).describe('Hvad punktet beder om, i korte træk; udeladt læses det i papiret'),
  /** The body the text says decides, when it names one. */
  namesBody: optional(Code).describe('Koden på det organ, teksten siger beslutter, når den nævner et'),
  outcome: z
    .enum(outcomes, 'Vælg, hvad udvalget besluttede')
    .describe('Hvad der blev besluttet: godkendt, taget til efterretning, udsat, forkastet, ændret eller besluttet'),
  /** The minutes' own words; left out, the ordinary ones. */
  outcomeText: OptionalText(400).describe('Protokollens egne ord; udeladt de almindelige'),
})

export const RemarkIn = z.object({
  parties: z
    .array(Text('partiet', 80), 'Skriv, hvem bemærkningen er fra')
    .min(1, 'Skriv, hvem bemærkningen er fra')
    .describe('Partierne, bemærkningen er fra'),
  joinedBy: Parties.describe('Partier, der tilslutter sig'),
  wholeCommittee: z.boolean().default(false).describe('Om bemærkningen er hele udvalgets'),
  gist: Text('det, bemærkningen siger', 2000).describe('Det, bemærkningen siger, i korte træk'),
})

export const LinkIn = z.object({
  direction: z
    .enum(['earlier', 'later'], 'Vælg, om det var før eller efter')
    .describe('Om trinnet ligger før (earlier) eller efter (later)'),
  day: optional(DayIn),
  dayText: OptionalText(80).describe('Tiden i ord, når ingen dag er kendt'),
  label: Text('trinnet', 400),
  /** Another case before a committee, by its number here. */
  other: optional(Code).describe('Den anden sag før udvalget: dens nummer her'),
  source: SourceIn.optional().describe('Hvor det står'),
})

export const FollowUpIn = z
  .object({
    what: Text('det, der skal gøres', 400).describe('Det, der skal gøres'),
    due: optional(DayIn).describe('Dagen, det skal være gjort; enten due eller dueText'),
    dueText: OptionalText(80).describe('Fristen i ord: maj 2023'),
    who: OptionalText(120).describe('Hvem der skal gøre det'),
    rule: optional(Code).describe('Reglen, det følger af: R05'),
  })
  .refine((f) => f.due !== undefined || f.dueText !== undefined, {
    path: ['due'],
    message: 'Skriv, hvornår det skal være gjort',
  })

export const ReleaseIn = z.object({
  line: Code.describe('Bevillingens linje: dens kode i budget/list-lines'),
  years: z
    .array(z.object({ year: Whole('året', 1970, 2200), amountOere: OereIn }))
    .min(1, 'Skriv et beløb for mindst ét år')
    .superRefine((years, ctx) => {
      const at = twiceAt(years.map((y) => y.year))
      if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'year'], message: `${years[at]?.year} står to gange` })
      for (const [i, y] of years.entries())
        if (y.amountOere <= 0n)
          ctx.addIssue({ code: 'custom', path: [i, 'amountOere'], message: 'Skriv et beløb over 0' })
    })
    .describe('Beløbet for hvert år'),
})
