import { z } from 'zod'
import { openDuty } from '../../cases/index.ts'
import { newId } from '../../kernel/ids.ts'
import { act, Code, DayIn, Text, Whole, optional } from '../../platform/index.ts'
import { openedNames } from '../evaluation/bids/names.store.ts'
import { runsOf } from '../evaluation/result/result.store.ts'
import { evaluated, standingOf } from '../evaluation/standing.store.ts'
import { mustBeAt } from '../evaluation/standing.ts'
import { tenderers } from '../tender/tender.acts.ts'
import { insertAward } from './award.store.ts'
import { decided, mustHaveProof, type LotDecision } from './decide.ts'
import { insertProof, insertWithout, provenIn } from './tender-award.store.ts'
import { Refusal } from '../../kernel/refusal.ts'

export const recordProof = act('procurement.record-proof', {
  kind: 'change',
  may: ['officer'],
  summary: 'Skriv, at en tilbudsgiver har dokumenteret, at ingen udelukkelsesgrund gælder',
  input: z.object({
    tender: Code,
    enterprise: Code,
    what: Text('hvad der er modtaget', 1000),
    receivedOn: DayIn,
  }),
  output: z.object({ id: z.string() }),
  run: async ({ tx, by, at, today }, input) => {
    await evaluated(tx, by, input.tender)
    const message = 'Dagen er ikke kommet endnu'
    if (input.receivedOn > today) throw new Refusal('invalid', message, { issues: [{ field: 'receivedOn', message }] })
    const id = newId(at)
    await insertProof(tx, by, { ...input, id })
    return { id }
  },
})

const LotIn = z.object({
  no: Whole('delaftalens nummer', 1, 99),
  award: z.boolean().default(true),
  suppliers: optional(z.array(Code)),
  reason: Text('begrundelsen', 3000),
})

export const awardTender = act('procurement.award-tender', {
  kind: 'change',
  may: tenderers,
  summary: 'Beslut tildelingen af et evalueret udbud, delaftale for delaftale, med begrundelse',
  input: z.object({
    tender: Code,
    award: Code.describe('Tildelingens nummer'),
    lots: z.array(LotIn).min(1, 'Skriv, hvad der besluttes om hver delaftale'),
  }),
  output: z.object({
    award: z.string(),
    lots: z.array(z.object({ no: z.number(), suppliers: z.array(z.string()) })),
  }),
  run: async (work, input) => {
    const { tx, by, today } = work
    const { facts } = await evaluated(tx, by, input.tender)
    mustBeAt(await standingOf(tx, input.tender), 'evaluated')
    const bidders = await openedNames(tx, input.tender)
    const byBid = new Map(bidders.map((b) => [b.bid, b.enterprise]))
    const numbers = facts.lots.map((l) => l.no)
    const lots = decided(numbers, input.lots, await runsOf(tx, input.tender), byBid)
    const names = new Map(bidders.map((b) => [b.enterprise, b.name]))
    if (facts.exclusion.proofFromWinner) mustHaveProof(lots, await provenIn(tx, input.tender), names)
    const title = `Tildeling: ${facts.title}`
    const reason = lots.map((l) => `Delaftale ${l.no}: ${l.reason}`).join('\n')
    await insertAward(tx, by.world, by.id, {
      ...{ id: input.award, title, procedure: facts.procedure, decidedOn: today, reason, tender: input.tender },
      lots: lots.filter((l) => l.suppliers.length > 0).map((l) => ({ ...l, title: lotTitle(facts.lots, l) })),
      source: { kind: by.world === 'practice' ? 'practice' : 'entered', document: undefined, place: undefined },
    })
    await insertWithout(tx, by, input.award, lots)
    await openDuty(tx, by, {
      ...{ what: `Orientér udvalget om valget af leverandører: ${facts.title}`, rule: 'R28', who: 'secretary' },
      ...{ dueText: 'når brevene er sendt', on: today },
      cause: { kind: 'award', id: input.award, label: title, href: `/indkoeb/${encodeURIComponent(input.award)}` },
      source: { kind: by.world === 'practice' ? 'practice' : 'entered', document: undefined, place: undefined },
    })
    return { award: input.award, lots: lots.map(({ no, suppliers }) => ({ no, suppliers })) }
  },
})

function lotTitle(lots: readonly { no: number; title: string }[], decision: LotDecision): string {
  return lots.find((l) => l.no === decision.no)?.title ?? `Delaftale ${decision.no}`
}
