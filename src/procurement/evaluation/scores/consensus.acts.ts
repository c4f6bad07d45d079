import { z } from 'zod'
import { act, Code, sha256Of, type Work } from '../../../platform/index.ts'
import { insertLock, judgedOf } from '../admissible/admissible.store.ts'
import { openedBids } from '../bids/opened.store.ts'
import { evaluated, mustBeFree, standingOf } from '../standing.store.ts'
import { mustBeAt } from '../standing.ts'
import { mustTakePoints } from './scores.acts.ts'
import { PointsIn } from './scores.input.ts'
import { consensusOf, holdEvaluation, insertConsensus, scoresOf } from './scores.store.ts'
import { cellsOf, kept, mustBeWhole, type Given } from './scores.ts'

export const agreePoints = act('procurement.agree-points', {
  kind: 'change',
  may: ['officer'],
  summary: 'Skriv de point, bedømmerne er blevet enige om for ét tilbud, med den fælles begrundelse',
  input: PointsIn,
  output: z.object({ tender: z.string(), bid: z.string(), lot: z.number(), agreed: z.number() }),
  run: async (work, { tender, bid, lot, scores }) => {
    const { facts, cells } = await agreeing(work, tender)
    mustTakePoints(cells, bid, lot)
    await insertConsensus(work.tx, work.by, { ...{ tender, bid, lot }, scores: kept(facts, scores), at: work.at })
    return { tender, bid, lot, agreed: scores.length }
  },
})

export const lockQuality = act('procurement.lock-quality', {
  kind: 'change',
  may: ['officer'],
  summary: 'Lås kvaliteten: point og begrundelser ligger fast, og først derefter kan priserne åbnes',
  input: z.object({ tender: Code }),
  output: z.object({ tender: z.string(), sha256: z.string() }),
  run: async (work, { tender }) => {
    const { cells, bids } = await agreeing(work, tender)
    const agreed = await consensusOf(work.tx, tender)
    mustBeWhole(cells, agreed, bids)
    const sha256 = sha256Of(Buffer.from(lockedText(agreed, await scoresOf(work.tx, tender))))
    await insertLock(work.tx, work.by, 'quality_lock', { tender, sha256, at: work.at })
    return { tender, sha256 }
  },
})

async function agreeing({ tx, by }: Work, tender: string) {
  await holdEvaluation(tx, tender)
  const { facts } = await evaluated(tx, by, tender)
  mustBeAt(await standingOf(tx, tender), 'agreeing')
  await mustBeFree(tx, tender)
  const bids = await openedBids(tx, tender)
  return { facts, bids, cells: cellsOf(facts, bids, await judgedOf(tx, tender)) }
}

/** What the lock's checksum is of: the agreed points and those given alone, each with its reason, in the order the store gives. */
function lockedText(agreed: readonly Given[], alone: readonly (Given & { person: string })[]): string {
  const row = (g: Given) => [g.lot, g.bid, g.criterion, g.points, g.reason]
  return JSON.stringify({ agreed: agreed.map(row), alone: alone.map((g) => [g.person, ...row(g)]) })
}
