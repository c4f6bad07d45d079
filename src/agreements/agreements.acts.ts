import { z } from 'zod'
import { Refusal } from '../kernel/refusal.ts'
import { openLotAccount, postLimit } from '../budget/index.ts'
import { showDocument } from '../cases/index.ts'
import { act, Code, DayIn, OereIn, optional, OptionalText, Text, Whole } from '../platform/index.ts'
import { depositAgreement, lotId, type LotFacts } from '../portfolio/index.ts'
import { showAward } from '../procurement/index.ts'
import { insertConclusion, insertRecording, mustBeUnconcluded } from './agreements.store.ts'
import { AgreementCode, ConcludeIn, type ConcludedLot } from './conclude.input.ts'
import { longestOf, mustFitTerm, optionGiven } from './conclude-term.acts.ts'
import { EconomyIn } from './economy/economy.input.ts'
import { insertEconomy } from './economy/economy.store.ts'
import { insertModel } from './option/model.store.ts'
import { ModelIn } from './option/option.input.ts'
import { insertParties } from './party/party.store.ts'
import { mustFollowAward, mustHaveStoodStill } from './term.ts'

/** Conclude an agreement from its award: facts go to the portfolio, each lot's ceiling opens its account in the ledger. */
export const concludeAgreement = act('agreements.conclude', {
  kind: 'change',
  may: ['officer'],
  summary: 'Indgå en rammeaftale på grundlag af tildelingen; hver delaftale får sit loft',
  input: ConcludeIn,
  output: z.object({ code: z.string() }),
  run: async (work, input) => {
    const { tx, by } = work
    const option = optionGiven(input)
    const optionBefore = option === undefined ? null : longestOf(option, input.endsBefore)
    await mustFitTerm(work, input, optionBefore)
    const award = await showAward.run(work, { id: input.award })
    mustFollowAward(input.concludedOn, award.decidedOn)
    mustHaveStoodStill(input.concludedOn, award)
    const numbers = input.lots.map((l) => l.no)
    await mustBeUnconcluded(tx, award.id, numbers)
    const lots = input.lots.map((lot) => ({ ...lot, facts: lotFacts(lot, winners(award.lots, lot.no)) }))
    const cause = { kind: 'award', id: award.id, label: award.title, href: `/indkoeb/${award.id}` }
    await depositAgreement(
      tx,
      by.world,
      {
        code: input.code,
        name: input.name,
        kind: award.procedure === 'direct-allocation' ? 'direct' : 'framework',
        state: 'concluded',
        startsOn: input.startsOn,
        endsBefore: input.endsBefore,
        optionBefore,
        lots: lots.map((l) => l.facts),
      },
      cause,
    )
    await insertConclusion(tx, by.world, {
      agreement: input.code,
      award: award.id,
      lots: numbers,
      concludedOn: input.concludedOn,
      regime: input.regime,
      termReason: input.termReason ?? null,
      noticeDays: input.noticeDays ?? null,
      by: by.id,
    })
    if (option) await insertModel(work, input.code, option, `Aftalen ${input.code}`)
    await insertParties(work, input.code, input.parties)
    const agreed = { kind: 'agreement', id: input.code, label: `Aftale ${input.code}`, href: `/aftaler/${input.code}` }
    for (const lot of lots) {
      const account = await openLotAccount(tx, {
        name: lot.title,
        line: lot.line,
        lot: lotId(input.code, lot.no),
        agreement: input.code,
      })
      await postLimit(tx, account, 'ceiling', lot.ceilingOere, input.concludedOn, agreed)
    }
    return { code: input.code }
  },
})

const PrintedLot = z.object({
  position: Whole('plads i rækken', 1, 999),
  no: optional(Whole('nummeret', 1, 999)),
  title: OptionalText(400),
  area: OptionalText(400),
  targetGroup: optional(Code),
  yearlyOere: optional(OereIn),
  suppliers: z.array(Code).default([]),
  supplierPlaces: optional(Whole('antal leverandører', 1, 999)),
})

/** Record what a paper prints of an agreement. What it does not print stays unknown: ceiling, prices, often the term. */
export const recordFromPaper = act('agreements.record-from-paper', {
  kind: 'change',
  may: ['officer', 'secretary'],
  summary: 'Optag en aftale, som et papir trykker den; det utrykte forbliver ukendt',
  input: z.object({
    code: AgreementCode,
    name: Text('aftalens navn', 300),
    kind: z.enum(['framework', 'direct', 'internal', 'municipal']),
    state: z.enum(['printed', 'planned']),
    startsOn: optional(DayIn),
    endsBefore: optional(DayIn),
    durationMonths: optional(Whole('løbetiden i måneder', 1, 600)),
    optionBefore: optional(DayIn),
    option: ModelIn.optional(),
    economy: z.array(EconomyIn).max(200, 'Højst 200').default([]),
    document: Code,
    place: Text('stedet i papiret', 200),
    lots: z.array(PrintedLot).default([]),
  }),
  output: z.object({ code: z.string() }),
  run: async (work, input) => {
    const { tx, by } = work
    const paper = await showDocument.run(work, { id: input.document })
    const lots = input.lots.map((l): LotFacts => ({
      position: l.position,
      no: l.no ?? null,
      title: l.title ?? null,
      area: l.area ?? null,
      targetGroup: l.targetGroup ?? null,
      capacity: null,
      supplierPlaces: l.supplierPlaces ?? (l.suppliers.length > 0 ? l.suppliers.length : null),
      ceilingOere: null,
      yearlyOere: l.yearlyOere ?? null,
      suppliers: l.suppliers,
      prices: [],
    }))
    const term = {
      startsOn: input.startsOn ?? null,
      endsBefore: input.endsBefore ?? null,
      optionBefore: input.optionBefore ?? input.option?.untilBefore ?? null,
    }
    const cause = {
      kind: 'document',
      id: input.document,
      label: `${paper.title}, ${input.place}`,
      href: `/sager/${input.document}`,
    }
    await depositAgreement(
      tx,
      by.world,
      { code: input.code, name: input.name, kind: input.kind, state: input.state, ...term, lots },
      cause,
    )
    await insertRecording(tx, by.world, {
      agreement: input.code,
      document: input.document,
      place: input.place,
      durationMonths: input.durationMonths ?? null,
      by: by.id,
    })
    const option =
      input.option ??
      (input.optionBefore === undefined ? undefined : { untilBefore: input.optionBefore, needsFunding: true })
    if (option) await insertModel(work, input.code, option, `${paper.title}, ${input.place}`)
    await insertEconomy(work, input.code, input.economy)
    return { code: input.code }
  },
})

function winners(lots: { no: number; suppliers: { id: string }[] }[], no: number): string[] {
  const lot = lots.find((l) => l.no === no)
  if (!lot)
    throw new Refusal('unlawful', `Tildelingen har ingen vinder på delaftale ${no}, så den kan ikke indgås.`, {
      rule: 'AWARD',
      lot: no,
    })
  return lot.suppliers.map((s) => s.id)
}

function lotFacts(lot: ConcludedLot, suppliers: string[]): LotFacts {
  return {
    position: lot.no,
    no: lot.no,
    title: lot.title,
    area: lot.area ?? null,
    targetGroup: lot.targetGroup,
    capacity: lot.capacity,
    supplierPlaces: suppliers.length,
    ceilingOere: lot.ceilingOere,
    yearlyOere: lot.yearlyOere ?? null,
    suppliers,
    prices: lot.prices,
    closed: lot.closed,
  }
}
