import { z } from 'zod'
import { Code, DayIn, OereIn, optional, OptionalText, SourceIn, Text, twiceAt, Whole } from '../../platform/index.ts'
import { outcomes, outcomeWords, votes } from './outcome.ts'

const Parties = z.array(Text('partiet', 80)).max(60).default([])

/** A recommendation point and how it was decided; without a number it is the whole case. */
const PointIn = z.object({
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

const LinkIn = z.object({
  direction: z.enum(['earlier', 'later'], 'Vælg, om det var før eller efter'),
  day: optional(DayIn),
  dayText: OptionalText(80),
  label: Text('trinnet', 400),
  /** Another case before a committee, by its number here. */
  other: optional(Code),
  source: SourceIn.optional(),
})

const FollowUpIn = z
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

const ReleaseIn = z.object({
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

export const VoteIn = {
  vote: z.enum(votes, 'Vælg, hvordan der blev stemt').default('not-printed'),
  voteText: OptionalText(300),
  for: Parties,
  against: Parties,
  abstained: Parties,
}

/**
 * What a committee decided in one case, as the minutes say it. The case is a filed document (by any of its numbers), a paper written here, an item on
 * an agenda, or one that only has a title. Points that are not given words take those of the document or the paper.
 */
export const DecisionIn = z
  .object({
    /** The record's own number, when it has one elsewhere: recorded again with the same content, it is the same record. */
    id: optional(Code),
    document: OptionalText(120),
    item: optional(Code),
    paper: optional(Code),
    title: OptionalText(400),
    body: optional(Code),
    day: optional(DayIn),
    itemNo: optional(Whole('punktets nummer på dagsordenen', 1, 500)),
    points: z
      .array(PointIn, 'Skriv mindst ét punkt')
      .min(1, 'Skriv mindst ét punkt')
      .max(100)
      .superRefine((points, ctx) => {
        const at = twiceAt(points.map((p) => p.no ?? 0))
        if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'no'], message: 'Punktet står to gange' })
      }),
    ...VoteIn,
    remarks: z.array(RemarkIn).max(50).default([]),
    links: z.array(LinkIn).max(100).default([]),
    followUp: z.array(FollowUpIn).max(50).default([]),
    releases: z.array(ReleaseIn).max(20).default([]),
    /** Needs the committee was told of by this case. */
    orientations: z.array(Code).max(50).default([]),
    source: SourceIn.optional(),
  })
  .superRefine((d, ctx) => {
    if ([d.document, d.item, d.paper, d.title].every((v) => v === undefined))
      ctx.addIssue({ code: 'custom', path: ['document'], message: 'Skriv, hvilken sag der blev besluttet' })
    if (d.document !== undefined && d.paper !== undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['paper'],
        message: 'Sagen er enten et dokument eller et papir, ikke begge',
      })
    votesAgree(d, ctx)
  })

export type DecisionGiven = z.output<typeof DecisionIn>
export type PointGiven = DecisionGiven['points'][number]
export type VoteGiven = Pick<DecisionGiven, 'vote' | 'voteText' | 'for' | 'against' | 'abstained'>

/** Parties are counted only where there was a vote, and each voted once. */
export function votesAgree(d: VoteGiven, ctx: z.RefinementCtx): void {
  const all = [...d.for, ...d.against, ...d.abstained]
  const at = twiceAt(all.map((p) => p.toLowerCase()))
  if (at >= 0) ctx.addIssue({ code: 'custom', path: ['against'], message: `${all[at]} har stemt to gange` })
  if (all.length && d.vote === 'none')
    ctx.addIssue({ code: 'custom', path: ['vote'], message: 'Uden afstemning har ingen stemt. Vælg afstemning.' })
  if (d.against.length && d.vote === 'unanimous')
    ctx.addIssue({ code: 'custom', path: ['vote'], message: 'En enstemmig beslutning har ingen stemmer imod' })
}

/** The minutes' words, or the ordinary ones. */
export const wordsOf = (p: Pick<PointGiven, 'outcome' | 'outcomeText'>): string =>
  p.outcomeText ?? outcomeWords[p.outcome]
