import { z } from 'zod'
import { canonicalJson } from '../../../kernel/canonical.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, Id, sha256Of, Text, Whole, type Work } from '../../../platform/index.ts'
import { judgedOf } from '../admissible/admissible.store.ts'
import { beside } from '../beside.ts'
import { openedBids, openedPrices } from '../bids/opened.store.ts'
import { ruleVersion } from '../engine/evaluate.ts'
import { consensusOf, holdEvaluation } from '../scores/scores.store.ts'
import { evaluated, mustBeFree, standingOf } from '../standing.store.ts'
import { mustBeAt } from '../standing.ts'
import { insertDraw, insertRun, insertUnpriced, runsOf, unpricedOf } from './result.store.ts'
import { lotInput, mustBeDrawn, mustHavePrices, unpricedIn, winnersAfterDraw, type Facts } from './result.ts'
import { runOf } from './run.ts'

export const setAsideUnpriced = act('procurement.set-aside-unpriced', {
  kind: 'change',
  may: ['officer'],
  summary: 'Læg et tilbud uden læselig pris til side på en delaftale, og skriv hvorfor',
  input: z.object({
    tender: Code,
    bid: Id,
    lot: Whole('delaftalens nummer', 1, 99),
    reason: Text('begrundelsen', 4000),
  }),
  output: z.object({ tender: z.string(), bid: z.string(), lot: z.number() }),
  run: async (work, { tender, bid, lot, reason }) => {
    const facts = await priced(work, tender)
    if (!unpricedIn(facts).some((u) => u.lot === lot && u.bid.bid === bid))
      throw beside('bid', 'Kun et antageligt tilbud uden læselig pris kan lægges til side nu')
    await insertUnpriced(work.tx, work.by, { tender, bid, lot, reason, at: work.at })
    return { tender, bid, lot }
  },
})

export const runEvaluation = act('procurement.run-evaluation', {
  kind: 'change',
  may: ['officer'],
  summary: 'Regn evalueringen ud for hver delaftale af de låste point og de åbnede priser; intet tildeles',
  input: z.object({ tender: Code }),
  output: z.object({
    tender: z.string(),
    lots: z.array(z.object({ lot: z.number(), winners: z.array(z.string()), unresolvedTie: z.array(z.string()) })),
  }),
  run: async (work, { tender }) => {
    const facts = await priced(work, tender)
    mustHavePrices(facts)
    const lots = []
    for (const { no } of facts.facts.lots) {
      const input = lotInput(facts, no)
      if (!input) continue
      const output = runOf(input)
      const sha256 = sha256Of(Buffer.from(canonicalJson({ ruleVersion, input, output })))
      await insertRun(work.tx, work.by, { ...{ tender, lot: no, ruleVersion, input, output, sha256 }, at: work.at })
      const winners = output.ranking.filter((r) => r.winner === true).map((r) => r.id)
      lots.push({ lot: no, winners, unresolvedTie: output.unresolvedTie })
    }
    if (!lots.length) throw new Refusal('conflict', 'Ingen har budt på udbuddets delaftaler.', { rule: 'STATE' })
    return { tender, lots }
  },
})

export const recordDraw = act('procurement.record-draw', {
  kind: 'change',
  may: ['officer'],
  summary: 'Skriv en lodtrækning, hvor den offentliggjorte regel ikke skiller tilbuddene ad: rækkefølge og vidne',
  input: z.object({
    tender: Code,
    lot: Whole('delaftalens nummer', 1, 99),
    bids: z.array(Id).min(2, 'Skriv tilbuddene i den rækkefølge, de blev trukket').max(200, 'Højst 200 tilbud'),
    how: Text('hvordan der blev trukket lod', 1000),
    witness: Text('vidnets navn', 200),
  }),
  output: z.object({ tender: z.string(), lot: z.number(), winners: z.array(z.string()) }),
  run: async (work, { tender, lot, bids, how, witness }) => {
    await evaluated(work.tx, work.by, tender)
    mustBeAt(await standingOf(work.tx, tender), 'evaluated')
    await mustBeFree(work.tx, tender)
    const run = (await runsOf(work.tx, tender)).find((r) => r.lot === lot)
    if (!run) throw beside('lot', 'Der er ingen evaluering af delaftalen')
    if (run.draw) throw new Refusal('conflict', 'Der er allerede trukket lod på delaftalen.')
    mustBeDrawn(run.output.unresolvedTie, bids, { by: work.by.name, witness })
    await insertDraw(work.tx, work.by, { tender, lot, bids, how, witness, at: work.at })
    return { tender, lot, winners: winnersAfterDraw(run.output, bids) }
  },
})

async function priced({ tx, by }: Work, tender: string): Promise<Facts> {
  await holdEvaluation(tx, tender)
  const { facts, content } = await evaluated(tx, by, tender)
  mustBeAt(await standingOf(tx, tender), 'priced')
  await mustBeFree(tx, tender)
  return {
    ...{ facts, content, bids: await openedBids(tx, tender), judged: await judgedOf(tx, tender) },
    agreed: await consensusOf(tx, tender),
    prices: await openedPrices(tx, tender),
    unpriced: await unpricedOf(tx, tender),
  }
}
