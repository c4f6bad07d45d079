import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, Id, type By, type Tx } from '../../../platform/index.ts'
import { publishedTender } from '../../tender/tender.store.ts'
import { judgedOf } from '../admissible/admissible.store.ts'
import { openedBids, openedPrices } from '../bids/opened.store.ts'
import { runsOf, unpricedOf } from '../result/result.store.ts'
import { unpricedIn, type Facts } from '../result/result.ts'
import { consensusOf, scoresOf } from '../scores/scores.store.ts'
import { standingOf } from '../standing.store.ts'
import { stageOf, type Standing } from '../standing.ts'
import { ownDeclaration, possibleEvaluators } from '../team/team.store.ts'
import { EvaluationOut } from './show.output.ts'
import { shownCriteria, shownScale } from './shown.ts'

export const showEvaluation = act('procurement.show-evaluation', {
  kind: 'read',
  may: ['officer', 'evaluator', 'auditor', 'manager'],
  summary: 'Vis evalueringen af et udbud, så langt den er og så meget du må se',
  input: z.object({ tender: Code }),
  output: EvaluationOut,
  run: async ({ tx, by }, { tender }) => {
    const asked = await publishedTender(tx, tender)
    const standing = await standingOf(tx, tender)
    const { evaluated: _, ...told } = standing
    const rows = await rowsOf(tx, tender)
    const facts: Facts = { ...rows, facts: asked.facts, content: asked.content, prices: await openedPrices(tx, tender) }
    const runs = await runsOf(tx, tender)
    return {
      ...{ tender, title: asked.facts.title, world: asked.world, stage: stageOf(standing) },
      ...told,
      ...{ scale: shownScale(asked.facts), tie: asked.facts.tie ?? null, criteria: shownCriteria(asked.facts) },
      requirements: asked.facts.requirements.map((r) => ({ id: r.id, title: r.title, text: r.text ?? null })),
      lots: asked.facts.lots.map((l) => ({ no: l.no, title: l.title, places: l.places })),
      possible: by.role === 'officer' ? await notAssigned(tx, standing) : [],
      bids: rows.bids.map(({ answers: _answers, requirements, ...bid }) => ({
        ...bid,
        requirements: requirements.map((r) => ({ ...r, text: r.text ?? null })),
      })),
      ...{ ...rows.judged, scores: await scoresOf(tx, tender), agreed: rows.agreed, unpriced: rows.unpriced },
      withoutPrice: told.priceOpenedAt === null ? [] : unpricedIn(facts).map((u) => ({ lot: u.lot, bid: u.bid.bid })),
      results: runs.map(({ input: _input, output, ...run }) => ({ ...run, ...output })),
      you: await callers(tx, by, tender, standing),
    }
  },
})

export const readBid = act('procurement.read-bid', {
  kind: 'read',
  may: ['officer', 'evaluator'],
  summary: 'Læs et åbnet tilbuds besvarelse af kvalitetskriterierne, når du er med i evalueringen',
  input: z.object({ tender: Code, bid: Id }),
  output: z.object({
    bid: z.string(),
    name: z.string(),
    answers: z.array(z.object({ lot: z.number(), criterion: z.string(), text: z.string() })),
    /** In øre, by lot; empty until the price is opened. */
    prices: z.array(z.object({ lot: z.number(), priceOere: z.bigint() })),
  }),
  run: async ({ tx }, { tender, bid }) => {
    const found = (await openedBids(tx, tender)).find((b) => b.bid === bid)
    if (!found)
      throw new Refusal('not-found', 'Tilbuddet er ikke blandt dem, du kan læse. Oplys først, om du har en konflikt.')
    const prices = [...((await openedPrices(tx, tender)).get(bid) ?? [])]
    return {
      ...{ bid, name: found.name, answers: found.answers },
      prices: prices.map(([lot, priceOere]) => ({ lot, priceOere })),
    }
  },
})

async function rowsOf(tx: Tx, tender: string) {
  return {
    bids: await openedBids(tx, tender),
    judged: await judgedOf(tx, tender),
    agreed: await consensusOf(tx, tender),
    unpriced: await unpricedOf(tx, tender),
  }
}

async function notAssigned(tx: Tx, { evaluators }: Standing) {
  const people = await possibleEvaluators(tx)
  return people.filter((p) => !evaluators.some((e) => e.person === p.id))
}

async function callers(tx: Tx, by: By, tender: string, { evaluators }: Standing) {
  const own = evaluators.find((e) => e.person === by.id && e.released === null)
  const conflict = own ? own.conflict : await ownDeclaration(tx, tender, by.id)
  const evaluates = by.role === 'evaluator' && own !== undefined && conflict === false
  return { evaluates, conflict, submitted: own?.submittedAt !== null && own?.submittedAt !== undefined }
}
