import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { formatDay } from '../../kernel/day.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  insiders,
  optional,
  Text,
  Whole,
  WorldIn,
  worldOf,
  type Work,
  type World,
} from '../../platform/index.ts'
import { listAgreements, lotsOf } from '../../portfolio/index.ts'
import { changedMeanwhile, mappers } from '../need/need.acts.ts'
import { JudgedOffer } from '../need/need.input.ts'
import { mustBeOpen, mustHaveCome } from '../need/need.ts'
import { ownNeed } from '../need/need.store.ts'
import { standingOf } from '../need/shown.ts'
import { inForce, judged, type Offer } from './coverage.ts'
import { insertCoverage } from './coverage.store.ts'

const words = z.string().nullable()
const OfferOut = z.object({
  offer: z.string(),
  name: z.string(),
  agreement: z.string(),
  kind: z.string(),
  targetGroup: words,
  area: words,
  suppliers: z.array(z.string()),
  from: DayOut.nullable(),
  before: DayOut.nullable(),
  certain: z.boolean(),
})

export const offersOn = act('needs.offers-on', {
  kind: 'read',
  may: insiders,
  summary: 'Vis de tilbud, der er i kraft på en dag, kommunens egne med',
  input: z.object({ world: WorldIn, day: optional(DayIn) }),
  output: z.object({ offers: z.array(OfferOut) }),
  run: async (work, { world, day }) => ({
    offers: await offersInForce(work, worldOf(world, work.by), day ?? work.today),
  }),
})

export const testCoverage = act('needs.test-coverage', {
  kind: 'change',
  may: mappers,
  summary: 'Prøv, om et tilbud i kraft når gruppen: ja eller nej med en grund for hvert',
  input: z.object({
    need: Code,
    /** The need as it was judged. */
    version: Whole('versionen', 1, 1_000_000),
    testedOn: optional(DayIn),
    judgements: z
      .array(z.object({ offer: Code, reaches: z.boolean('Vælg ja eller nej'), reason: Text('hvorfor', 1000) }))
      .max(5000)
      .default([]),
  }),
  output: z.object({ need: z.string(), covered: z.boolean(), offers: z.array(JudgedOffer) }),
  run: async (work, { need, version, testedOn = work.today, judgements }) => {
    const { tx, by, today } = work
    const row = await ownNeed(tx, by, need)
    mustBeOpen('test', standingOf(row))
    if (row.version !== version) throw changedMeanwhile()
    mustHaveCome('testedOn', testedOn, today)
    const offers = judged(await offersInForce(work, by.world, testedOn), judgements, formatDay(testedOn))
    await insertCoverage(tx, by, { need, version, on: testedOn, offers })
    return { need, covered: offers.some((o) => o.reaches), offers }
  },
})

/** Every lot in force, and every agreement in force that has no lots. */
export async function offersInForce(work: Work, world: World, day: Day): Promise<Offer[]> {
  const { rows } = await listAgreements.run(work, { world })
  const lots = Map.groupBy(await lotsOf(work.tx, world), (lot) => lot.agreement)
  return rows
    .filter((a) => inForce(a, day))
    .flatMap((a) => {
      const common = { agreement: a.code, kind: a.kind, from: a.startsOn, before: a.endsBefore, certain: isCertain(a) }
      const own = lots.get(a.code) ?? []
      if (own.length === 0)
        return [{ ...common, offer: a.code, name: a.name, targetGroup: null, area: null, suppliers: [] }]
      return own.map((lot) => ({
        ...common,
        offer: lot.id,
        name: lotName(a.name, lot),
        targetGroup: lot.targetGroupName,
        area: lot.area,
        suppliers: lot.suppliers.map((s) => s.name),
      }))
    })
}

function isCertain({ startsOn, endsBefore }: { startsOn: Day | null; endsBefore: Day | null }): boolean {
  return startsOn !== null && endsBefore !== null
}

function lotName(agreement: string, { lot, title }: { lot: number | null; title: string | null }): string {
  const no = lot === null ? null : `delaftale ${lot}`
  return [agreement, no, title].filter((part) => part !== null).join(', ')
}
