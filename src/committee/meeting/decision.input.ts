import { z } from 'zod'
import { Code, DayIn, optional, OptionalText, SourceIn, twiceAt, Whole } from '../../platform/index.ts'
import { outcomeWords } from './outcome.ts'
import { FollowUpIn, LinkIn, PointIn, ReleaseIn, RemarkIn } from './parts.input.ts'
import { VoteIn, votesAgree } from './vote.input.ts'

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
      .array(PointIn, 'Vælg, hvad der blev besluttet, for mindst ét punkt')
      .min(1, 'Vælg, hvad der blev besluttet, for mindst ét punkt')
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

/** The minutes' words, or the ordinary ones. */
export const wordsOf = (p: Pick<PointGiven, 'outcome' | 'outcomeText'>): string =>
  p.outcomeText ?? outcomeWords[p.outcome]
