import { z } from 'zod'
import { DayOut, OereOut, SourceOut } from '../../platform/index.ts'

const words = z.string().nullable()
const Parties = z.array(z.string())
export const PointOut = z.object({
  no: z.number().nullable(),
  asks: words,
  says: words,
  namesBody: words,
  outcome: words,
  outcomeText: words,
  day: DayOut.nullable(),
  decision: words,
})
const VoteOut = {
  /** `none` both without a vote and where the minutes print none; `voteText` tells which. */
  vote: z.enum(['none', 'unanimous', 'vote']),
  voteText: words,
  for: Parties,
  against: Parties,
  abstained: Parties,
}
const RemarkOut = z.object({
  id: z.string(),
  parties: Parties,
  joinedBy: Parties,
  wholeCommittee: z.boolean(),
  gist: z.string(),
  source: SourceOut,
})
const LinkOut = z.object({
  direction: z.enum(['earlier', 'later']),
  day: DayOut.nullable(),
  dayText: words,
  label: z.string(),
  other: words,
  source: SourceOut,
})
export const HistoryOut = z.object({
  decision: z.string(),
  record: z.string(),
  point: z.number().nullable(),
  outcome: z.string(),
  outcomeText: z.string(),
  ...VoteOut,
  day: DayOut.nullable(),
  meeting: words,
  replaces: words,
  reason: words,
  source: SourceOut,
})
const FollowUpOut = z.object({
  id: z.string(),
  what: z.string(),
  who: words,
  rule: words,
  due: DayOut.nullable(),
  dueText: words,
  ended: words,
  endedOn: DayOut.nullable(),
})

/** Everything that is told of one case. */
export const DecidedOut = z.object({
  item: words,
  title: z.string(),
  world: z.string(),
  document: words,
  paper: words,
  meeting: words,
  agendaNo: z.number().nullable(),
  day: DayOut.nullable(),
  body: words,
  bodyName: words,
  stage: z.enum(['waiting', 'postponed', 'partly', 'decided']),
  points: z.array(PointOut),
  ...VoteOut,
  remarks: z.array(RemarkOut),
  links: z.array(LinkOut),
  warnings: z.array(
    z.object({
      rule: z.string(),
      point: z.number().nullable(),
      names: z.string(),
      decides: z.string(),
      namesName: z.string(),
      decidesName: z.string(),
    }),
  ),
  followUp: z.array(FollowUpOut),
  releases: z.array(z.object({ line: z.string(), name: z.string(), year: z.number(), amountOere: OereOut })),
  orientations: z.array(z.object({ need: z.string(), title: z.string() })),
  history: z.array(HistoryOut),
  source: SourceOut,
})

export type Decided = z.output<typeof DecidedOut>

export const DecidedLineOut = z.object({
  item: z.string(),
  title: z.string(),
  body: words,
  bodyName: words,
  document: words,
  paper: words,
  day: DayOut.nullable(),
  stage: z.enum(['waiting', 'postponed', 'partly', 'decided']),
  points: z.array(z.object({ no: z.number().nullable(), outcome: words, outcomeText: words })),
})
