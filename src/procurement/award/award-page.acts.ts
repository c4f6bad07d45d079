import { z } from 'zod'
import { act, Code, DayOut, insiders } from '../../platform/index.ts'
import { openedNames } from '../evaluation/bids/names.store.ts'
import { runsOf } from '../evaluation/result/result.store.ts'
import { winnersAfterDraw } from '../evaluation/result/result.ts'
import { standingOf } from '../evaluation/standing.store.ts'
import { stageOf, stages } from '../evaluation/standing.ts'
import { publishedTender } from '../tender/tender.store.ts'
import { awardsOfTender, proofsOf } from './tender-award.store.ts'

const Who = z.object({ enterprise: z.string(), name: z.string() })

export const showDecision = act('procurement.show-decision', {
  kind: 'read',
  may: insiders,
  summary: 'Vis, hvad der skal til, før et udbud kan tildeles, og hvad der er besluttet',
  input: z.object({ tender: Code }),
  output: z.object({
    stage: z.enum(stages),
    needsProof: z.boolean(),
    standstillDays: z.number(),
    /** Whoever reckoned the evaluation may not decide. */
    reckonedByYou: z.boolean(),
    lots: z.array(
      z.object({
        no: z.number(),
        title: z.string(),
        winners: z.array(Who),
        tied: z.array(Who),
        evaluated: z.boolean(),
      }),
    ),
    proofs: z.array(z.object({ enterprise: z.string(), what: z.string(), receivedOn: DayOut })),
    awards: z.array(z.object({ id: z.string(), decidedOn: DayOut, revoked: z.boolean() })),
  }),
  run: async ({ tx, by }, { tender }) => {
    const { facts } = await publishedTender(tx, tender)
    const runs = await runsOf(tx, tender)
    const names = new Map(
      (await openedNames(tx, tender)).map((n) => [n.bid, { enterprise: n.enterprise, name: n.name }]),
    )
    const who = (bids: readonly string[]) => bids.map((b) => names.get(b) ?? { enterprise: b, name: b })
    const lots = facts.lots.map(({ no, title }) => {
      const run = runs.find((r) => r.lot === no)
      const tied = run && !run.draw ? run.output.unresolvedTie : []
      const winners = run ? winnersAfterDraw(run.output, run.draw?.bids ?? []) : []
      return { no, title, winners: who(winners), tied: who(tied), evaluated: run !== undefined }
    })
    return {
      ...{ stage: stageOf(await standingOf(tx, tender)), needsProof: facts.exclusion.proofFromWinner, lots },
      ...{ standstillDays: facts.standstillDays, reckonedByYou: runs.some((r) => r.by === by.name) },
      proofs: await proofsOf(tx, tender),
      awards: await awardsOfTender(tx, tender),
    }
  },
})
