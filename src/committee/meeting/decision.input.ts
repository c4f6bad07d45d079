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
    id: optional(Code).describe(
      'Beslutningens egen kode, når den har en andetsteds; skrevet ind igen med det samme indhold er den den samme',
    ),
    document: OptionalText(120).describe(
      'Sagen som papir: dets kode eller et af dets numre. Ét af document, item, paper og title skal være der',
    ),
    item: optional(Code).describe('Sagen som punkt på en dagsorden: dets id'),
    paper: optional(Code).describe('Sagen som papir, der er skrevet her: dets id'),
    title: OptionalText(400).describe('Sagens titel, når den kun er et navn'),
    body: optional(Code).describe(
      'Organet, der besluttede: dets kode i registers/list-bodies; udeladt er det sagens eget',
    ),
    day: optional(DayIn).describe('Mødets dag; udeladt er det sagens egen'),
    itemNo: optional(Whole('punktets nummer på dagsordenen', 1, 500)).describe('Punktets nummer på dagsordenen'),
    points: z
      .array(PointIn, 'Vælg, hvad der blev besluttet, for mindst ét punkt')
      .min(1, 'Vælg, hvad der blev besluttet, for mindst ét punkt')
      .max(100)
      .superRefine((points, ctx) => {
        const at = twiceAt(points.map((p) => p.no ?? 0))
        if (at >= 0) ctx.addIssue({ code: 'custom', path: [at, 'no'], message: 'Punktet står to gange' })
      })
      .describe('Beslutningen, punkt for punkt'),
    ...VoteIn,
    remarks: z.array(RemarkIn).max(50).default([]).describe('Bemærkninger til protokollen'),
    links: z.array(LinkIn).max(100).default([]).describe('Trin før og efter denne beslutning'),
    followUp: z.array(FollowUpIn).max(50).default([]).describe('Det, der skal gøres bagefter; hvert bliver en pligt'),
    releases: z.array(ReleaseIn).max(20).default([]).describe('Penge, udvalget frigiver (R18)'),
    /** Needs the committee was told of by this case. */
    orientations: z.array(Code).max(50).default([]).describe('Behov, udvalget blev orienteret om: deres koder'),
    source: SourceIn.optional().describe('Hvor det står; udeladt er det skrevet ind her'),
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
