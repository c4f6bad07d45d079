import {
  agreePoints,
  assignEvaluator,
  declareInterests,
  giveScores,
  giveShare,
  judgeAdmissibility,
  judgeConformity,
  lockAdmissibility,
  lockQuality,
  openEnvelopes,
  showEvaluation,
  submitBid,
  submitScores,
} from '../src/procurement/index.ts'
import type { KeyPair } from '../src/procurement/bid/seal/age.ts'
import { after, before, lettersOf, sealed, sealedTender, shareText } from './bids.ts'
import type { TestHouse } from './house.ts'

export const late = { at: after }
export const criteria = ['1', '2', '3'] as const
export const evaluators = ['evaluator-1', 'evaluator-2'] as const

export interface MadeBid {
  persona: string
  supplier: string
  oere: number
  /** Whether it says it has a security policy; it does unless told otherwise. */
  policy?: boolean
}

/** A sealed tender with bids on its first lot, opened as far as quality. */
export async function openedTender(house: TestHouse, keys: Map<string, KeyPair>, tender: string, bids: MadeBid[]) {
  const to = await sealedTender(house, tender, 2)
  for (const { persona, supplier, oere, policy = true } of bids) {
    const letters = lettersOf(tender, supplier, oere)
    const requirements = ['SIKKERHED', 'FORSIKRING'].map((id) => ({ id, met: id !== 'SIKKERHED' || policy }))
    letters.qualification.content = { requirements, selfDeclaration: true, partners: [] }
    await house.as(persona, submitBid, { tender, ...(await sealed(to, letters)) }, { at: before })
  }
  await opened(house, keys, tender, 'quality')
}

export async function opened(
  house: TestHouse,
  keys: Map<string, KeyPair>,
  tender: string,
  envelopes: 'quality' | 'price',
) {
  for (const who of ['officer', 'auditor']) {
    const key = keys.get(who)
    if (!key) throw new Error(`${who} har ingen nøgle`)
    const secret = await shareText(house, tender, who, key, envelopes)
    await house.as(who, giveShare, { tender, envelopes, secret }, late)
  }
  await house.as('officer', openEnvelopes, { tender, envelopes }, late)
}

/** The bids by their supplier, as the officer sees them. */
export async function bidsOf(house: TestHouse, tender: string): Promise<Map<string, string>> {
  const { bids } = await house.as('officer', showEvaluation, { tender }, late)
  return new Map(bids.map((b) => [b.enterprise, b.bid]))
}

/** Evaluators assigned and without conflict; every requirement met and every bid admissible, where it says so itself. */
export async function judged(house: TestHouse, tender: string): Promise<void> {
  for (const evaluator of evaluators) {
    await house.as('officer', assignEvaluator, { tender, evaluator }, late)
    await house.as(evaluator, declareInterests, { tender, conflict: false }, late)
  }
  const { bids, requirements } = await house.as('officer', showEvaluation, { tender }, late)
  for (const { bid, requirements: answers } of bids) {
    const met = (id: string) => answers.some((a) => a.id === id && a.met)
    for (const { id: requirement } of requirements) {
      const decision = { tender, bid, requirement, conforms: met(requirement), reason: 'Som oplyst i tilbuddet' }
      await house.as('officer', judgeConformity, decision, late)
    }
    const admissible = requirements.every((r) => met(r.id))
    await house.as('officer', judgeAdmissibility, { tender, bid, lot: 1, admissible, reason: 'Kravene' }, late)
  }
  await house.as('officer', lockAdmissibility, { tender }, late)
}

export const points = (bid: string, each: readonly string[]) => ({
  ...{ bid, lot: 1 },
  scores: criteria.map((criterion, i) => ({ criterion, points: each[i], reason: `Fordi ${criterion}` })),
})

/** Both evaluators give the same, hand in, and agree; then quality is locked. */
export async function locked(
  house: TestHouse,
  tender: string,
  given: Record<string, readonly string[]>,
): Promise<void> {
  for (const evaluator of evaluators) {
    for (const [bid, each] of Object.entries(given))
      await house.as(evaluator, giveScores, { tender, ...points(bid, each) }, late)
    await house.as(evaluator, submitScores, { tender }, late)
  }
  for (const [bid, each] of Object.entries(given))
    await house.as('officer', agreePoints, { tender, ...points(bid, each) }, late)
  await house.as('officer', lockQuality, { tender }, late)
}
