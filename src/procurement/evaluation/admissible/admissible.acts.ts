import { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { act, Code, Id, sha256Of, Text, Whole, type Work } from '../../../platform/index.ts'
import { beside } from '../beside.ts'
import { openedBids } from '../bids/opened.store.ts'
import type { OpenedBid } from '../bids/opened.ts'
import { evaluated, mustBeFree, standingOf } from '../standing.store.ts'
import { mustBeAt } from '../standing.ts'
import { YesNo } from '../yes-no.ts'
import { insertAdmissibility, insertConformity, insertLock, judgedOf } from './admissible.store.ts'
import { judgedText, lotsOf, mustConform, mustHavePolicy, stillToJudge } from './admissible.ts'

export const judgeConformity = act('procurement.judge-conformity', {
  kind: 'change',
  may: ['officer'],
  summary: 'Afgør, om et tilbud opfylder et af udbuddets krav, og skriv hvorfor',
  input: z.object({
    tender: Code,
    bid: Id,
    requirement: Code,
    conforms: YesNo('Vælg, om kravet er opfyldt'),
    reason: Text('begrundelsen', 4000),
  }),
  output: z.object({ tender: z.string(), bid: z.string(), requirement: z.string(), conforms: z.boolean() }),
  run: async (work, input) => {
    const { facts, bids } = await judging(work, input.tender)
    const requirement = facts.requirements.find((r) => r.id === input.requirement)
    if (!requirement) throw beside('requirement', 'Udbuddet har ikke det krav')
    mustHavePolicy(requirement, oneOf(bids, input.bid), input.conforms)
    await insertConformity(work.tx, work.by, { ...input, at: work.at })
    return input
  },
})

export const judgeAdmissibility = act('procurement.judge-admissibility', {
  kind: 'change',
  may: ['officer'],
  summary: 'Afgør, om et tilbud er antageligt på en delaftale, og skriv hvorfor',
  input: z.object({
    tender: Code,
    bid: Id,
    lot: Whole('delaftalens nummer', 1, 99),
    admissible: YesNo('Vælg, om tilbuddet er antageligt'),
    reason: Text('begrundelsen', 4000),
  }),
  output: z.object({ tender: z.string(), bid: z.string(), lot: z.number(), admissible: z.boolean() }),
  run: async (work, input) => {
    const { facts, bids } = await judging(work, input.tender)
    const bid = oneOf(bids, input.bid)
    if (!lotsOf(facts, bid).includes(input.lot)) throw beside('lot', `${bid.name} har ikke budt på den delaftale`)
    mustConform(facts, await judgedOf(work.tx, input.tender), bid, input.admissible)
    await insertAdmissibility(work.tx, work.by, { ...input, at: work.at })
    return input
  },
})

export const lockAdmissibility = act('procurement.lock-admissibility', {
  kind: 'change',
  may: ['officer'],
  summary: 'Lås, hvilke tilbud der er antagelige; derefter giver bedømmerne point',
  input: z.object({ tender: Code }),
  output: z.object({ tender: z.string(), sha256: z.string() }),
  run: async (work, { tender }) => {
    const { facts, bids } = await judging(work, tender)
    const judged = await judgedOf(work.tx, tender)
    const missing = stillToJudge(facts, bids, judged)
    if (missing.length)
      throw new Refusal('conflict', `Der mangler ${missing.length} afgørelser. Den første er ${missing[0]}.`, {
        ...{ rule: 'ADMISSIBILITY-LOCK', missing },
      })
    const sha256 = sha256Of(Buffer.from(judgedText(judged)))
    await insertLock(work.tx, work.by, 'admissibility_lock', { tender, sha256, at: work.at })
    return { tender, sha256 }
  },
})

async function judging({ tx, by }: Work, tender: string) {
  const asked = await evaluated(tx, by, tender)
  const standing = await standingOf(tx, tender)
  if (standing.admissible)
    throw new Refusal('conflict', 'Det er låst, hvilke tilbud der er antagelige. Det kan ikke ændres mere.', {
      rule: 'ADMISSIBILITY-LOCK',
    })
  mustBeAt(standing, 'judging')
  await mustBeFree(tx, tender)
  return { facts: asked.facts, bids: await openedBids(tx, tender) }
}

function oneOf(bids: readonly OpenedBid[], id: string): OpenedBid {
  const bid = bids.find((b) => b.bid === id)
  if (!bid) throw beside('bid', 'Tilbuddet er ikke blandt de åbnede')
  return bid
}
