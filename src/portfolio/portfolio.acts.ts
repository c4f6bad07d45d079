import { z } from 'zod'
import {
  act,
  type By,
  Code,
  DayOut,
  everyone,
  loginOf,
  OereOut,
  optional,
  WorldIn,
  worldOf,
} from '../platform/index.ts'
import { agreementRow, agreements, lotsWhere } from './portfolio.store.ts'
import { lotView } from './lot.ts'
import { units } from './pricing/units.ts'

const words = z.string().nullable()
const Named = z.object({ id: z.string(), name: z.string() })
export const Lot = z.object({
  id: z.string(),
  agreement: z.string(),
  lot: z.number().nullable(),
  position: z.number(),
  title: words,
  area: words,
  targetGroup: words,
  targetGroupName: words,
  /** Citizens at the same time. */
  capacity: z.number().nullable(),
  /** How many suppliers the lot has room for. */
  supplierPlaces: z.number().nullable(),
  /** The lot's own term as it is now: options used and an early end counted. */
  startsOn: DayOut.nullable(),
  endsBefore: DayOut.nullable(),
  optionBefore: DayOut.nullable(),
  ceilingOere: OereOut.nullable(),
  yearlyOere: OereOut.nullable(),
  suppliers: z.array(Named),
  prices: z.array(z.object({ unit: z.enum(units), variant: words.optional(), amountOere: OereOut, validFrom: DayOut })),
  closed: z.array(z.object({ from: DayOut, to: DayOut })).optional(),
})

export const listAgreements = act('portfolio.list-agreements', {
  kind: 'read',
  may: everyone,
  summary: 'Vis aftalerne med løbetid, delaftaler og leverandører',
  input: z.object({ world: WorldIn }),
  output: z.object({
    rows: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        kind: z.string(),
        state: z.string(),
        startsOn: DayOut.nullable(),
        endsBefore: DayOut.nullable(),
        lots: z.number(),
        suppliers: z.number(),
      }),
    ),
  }),
  run: async ({ tx, by }, input) => {
    const rows = await agreements(tx, worldOf(input.world, by))
    return {
      rows: rows.map(({ starts_on, ends_before, ...r }) => ({ ...r, startsOn: starts_on, endsBefore: ends_before })),
    }
  },
})

export const showAgreement = act('portfolio.show-agreement', {
  kind: 'read',
  may: everyone,
  summary: 'Vis en aftale med delaftaler, leverandører, loft og priser',
  input: z.object({ agreement: Code }),
  output: z.object({
    code: z.string(),
    world: z.string(),
    name: z.string(),
    kind: z.string(),
    state: z.string(),
    startsOn: DayOut.nullable(),
    endsBefore: DayOut.nullable(),
    optionBefore: DayOut.nullable(),
    cause: z.object({ kind: z.string(), id: z.string(), label: z.string(), href: z.string() }),
    lots: z.array(Lot),
  }),
  run: async ({ tx, by }, input) => {
    const a = await agreementRow(tx, input.agreement)
    const lots = (await lotsWhere(tx, { agreement: a.code, prices: seesPrices(by) })).map(lotView)
    return {
      code: a.code,
      world: a.world,
      name: a.name,
      kind: a.kind,
      state: a.state,
      startsOn: a.starts_on,
      endsBefore: a.ends_now_before,
      optionBefore: a.option_before,
      cause: { kind: a.cause_kind, id: a.cause_id, label: a.cause_label, href: a.cause_href },
      lots,
    }
  },
})

export const listLots = act('portfolio.list-lots', {
  kind: 'read',
  may: everyone,
  summary: 'Vis alle delaftaler i tilbudsviften',
  input: z.object({ world: WorldIn, agreement: optional(Code) }),
  output: z.object({ rows: z.array(Lot) }),
  run: async ({ tx, by }, input) => {
    const rows = await lotsWhere(tx, {
      world: worldOf(input.world, by),
      prices: seesPrices(by),
      ...(input.agreement ? { agreement: input.agreement } : {}),
    })
    return { rows: rows.map(lotView) }
  },
})

/** Prices are between the municipality and its suppliers: the public's login has no right to the table. */
function seesPrices(by: By): boolean {
  return loginOf(by.role) !== 'public' && by.role !== 'evaluator'
}
