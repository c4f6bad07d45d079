import { z } from 'zod'
import { OptionalText, Text, twiceAt } from '../../platform/index.ts'
import { votes } from './outcome.ts'

export const Parties = z.array(Text('partiet', 80)).max(60).default([])

export const VoteIn = {
  vote: z
    .enum(votes, 'Vælg, hvordan der blev stemt')
    .default('not-printed')
    .describe('Uden afstemning (none), enstemmigt (unanimous), ved afstemning (vote) eller ikke trykt (not-printed)'),
  voteText: OptionalText(300).describe('Protokollens egne ord om afstemningen'),
  for: Parties.describe('Partier, der stemte for'),
  against: Parties.describe('Partier, der stemte imod'),
  abstained: Parties.describe('Partier, der undlod at stemme'),
}

const VoteObject = z.object(VoteIn)
export type VoteGiven = z.output<typeof VoteObject>

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
