import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, type Work } from '../../../platform/index.ts'
import { judgedOf } from '../admissible/admissible.store.ts'
import { beside } from '../beside.ts'
import { openedBids } from '../bids/opened.store.ts'
import { evaluated, mustBeFree, standingOf } from '../standing.store.ts'
import { mustBeAt, type Standing } from '../standing.ts'
import { PointsIn } from './scores.input.ts'
import { holdEvaluation, insertScores, insertSubmission, scoresOf } from './scores.store.ts'
import { cellsOf, kept, mustBeWhole, type Cell } from './scores.ts'

export const giveScores = act('procurement.give-scores', {
  kind: 'change',
  may: ['evaluator'],
  summary: 'Giv dine egne point med begrundelse for ét tilbud; de kan rettes, indtil du afleverer',
  input: PointsIn,
  output: z.object({ tender: z.string(), bid: z.string(), lot: z.number(), given: z.number() }),
  run: async (work, { tender, bid, lot, scores }) => {
    const { facts, cells } = await scoring(work, tender)
    mustTakePoints(cells, bid, lot)
    await insertScores(work.tx, work.by, { ...{ tender, bid, lot }, scores: kept(facts, scores), at: work.at })
    return { tender, bid, lot, given: scores.length }
  },
})

export const submitScores = act('procurement.submit-scores', {
  kind: 'change',
  may: ['evaluator'],
  summary: 'Aflever dine point; derefter kan de ikke ændres, og når alle har afleveret, ses de af alle',
  input: z.object({ tender: Code }),
  output: z.object({ tender: z.string(), waitingFor: z.number() }),
  run: async (work, { tender }) => {
    await holdEvaluation(work.tx, tender)
    const { cells, bids, standing } = await scoring(work, tender)
    mustBeWhole(cells, await scoresOf(work.tx, tender, work.by.id), bids)
    await insertSubmission(work.tx, work.by, { tender, at: work.at })
    const others = standing.evaluators.filter(
      (e) => e.person !== work.by.id && e.released === null && e.conflict !== true && e.submittedAt === null,
    )
    return { tender, waitingFor: others.length }
  },
})

async function scoring({ tx, by }: Work, tender: string) {
  const { facts } = await evaluated(tx, by, tender)
  const standing = await standingOf(tx, tender)
  mustBeMine(standing, by.id)
  await mustBeFree(tx, tender)
  mustBeAt(standing, 'scoring')
  const bids = await openedBids(tx, tender)
  return { facts, standing, bids, cells: cellsOf(facts, bids, await judgedOf(tx, tender)) }
}

/** @throws Refusal when the caller is not one of the evaluators, has not declared, or has handed in */
function mustBeMine({ evaluators }: Standing, person: string): void {
  const own = evaluators.find((e) => e.person === person && e.released === null)
  if (!own) throw new Refusal('forbidden', 'Du er ikke udpeget som bedømmer i udbuddet.', { rule: 'SCOPE' })
  if (own.conflict === null)
    throw new Refusal('conflict', 'Oplys først, om du har en interessekonflikt.', { rule: 'IMPARTIAL' })
  if (own.submittedAt !== null)
    throw new Refusal('conflict', 'Du har afleveret dine point. De kan ikke ændres mere.', { rule: 'ALONE-FIRST' })
}

export function mustTakePoints(cells: readonly Cell[], bid: string, lot: number): void {
  if (!cells.some((c) => c.bid === bid && c.lot === lot))
    throw beside('bid', 'Tilbuddet er ikke et antageligt tilbud på delaftalen')
}
