import { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import {
  act,
  Code,
  DayIn,
  DayOut,
  insiders,
  OereIn,
  OereOut,
  optional,
  OptionalText,
  SourceIn,
  sourceOf,
  SourceOut,
  Text,
  Whole,
  WorldIn,
  worldOf,
} from '../../platform/index.ts'
import { lawOn } from '../../registers/index.ts'
import { byYear, conditions, mustBeBelow, mustMeet } from './purchase.ts'
import { insertPurchase, purchasesWhere } from './purchase.store.ts'

export const buyers = ['officer', 'manager', 'hub-manager'] as const
const Answer = z.boolean('Svar ja eller nej')
const wanted = { world: WorldIn, year: optional(Whole('årstal', 1970, 2200)), seller: optional(Code) }

export const recordPurchase = act('procurement.record-purchase', {
  kind: 'change',
  may: buyers,
  summary: 'Optag et køb af varer hos en socialøkonomisk virksomhed med dets fire betingelser',
  input: z.object({
    id: optional(Code),
    what: Text('hvad der er købt', 400),
    seller: Code.describe('Virksomheden'),
    occasion: OptionalText(300).describe('Anledningen, fx en konference'),
    unit: OptionalText(200).describe('Enheden, der købte'),
    boughtOn: DayIn,
    amountOere: optional(OereIn.refine((v) => v >= 0n, 'Beløbet er aldrig under 0')).describe('Beløbet uden moms'),
    conditions: z.object(
      Object.fromEntries(conditions.map((c) => [c, Answer])) as Record<(typeof conditions)[number], typeof Answer>,
    ),
    reason: Text('hvorfor købet er økonomisk forsvarligt', 2000),
    source: SourceIn.default({ kind: 'entered' }),
  }),
  output: z.object({ purchase: z.string() }),
  run: async ({ tx, by, at, today }, { amountOere = null, conditions: given, id = newId(at), ...input }) => {
    mustMeet(given)
    if (input.boughtOn > today)
      throw atField('boughtOn', `${formatDay(input.boughtOn)} er ikke kommet endnu. Optag købet, når det er gjort.`)
    if (amountOere === null && input.source.kind !== 'paper') throw atField('amountOere', 'Skriv beløbet uden moms')
    mustBeBelow(amountOere, await lawOn(tx, 'threshold-general', input.boughtOn))
    await insertPurchase(tx, by, { ...input, id, amountOere, on: today })
    return { purchase: id }
  },
})

export const listPurchases = act('procurement.list-purchases', {
  kind: 'read',
  may: insiders,
  summary: 'Vis køb hos socialøkonomiske virksomheder, et år eller en virksomhed ad gangen',
  input: z.object(wanted),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        what: z.string(),
        seller: z.string(),
        sellerName: z.string(),
        occasion: z.string().nullable(),
        unit: z.string().nullable(),
        on: DayOut,
        oere: OereOut.nullable(),
        reason: z.string(),
        byName: z.string(),
        source: SourceOut,
      }),
    ),
  }),
  run: async ({ tx, by }, { world, ...of }) => {
    const rows = await purchasesWhere(tx, { ...of, world: worldOf(world, by) })
    return { rows: rows.map((r) => ({ ...r, source: sourceOf(r) })) }
  },
})

const Sum = { purchases: z.number(), unknown: z.number(), oere: OereOut }

export const purchasesByYear = act('procurement.purchases-by-year', {
  kind: 'read',
  may: insiders,
  summary: 'Vis årets køb hos socialøkonomiske virksomheder i alt og for hver virksomhed',
  input: z.object(wanted),
  output: z.object({
    years: z.array(
      z.object({
        year: z.number(),
        ...Sum,
        sellers: z.array(z.object({ seller: z.string(), sellerName: z.string(), ...Sum })),
      }),
    ),
  }),
  run: async ({ tx, by }, { world, ...of }) => ({
    years: byYear(await purchasesWhere(tx, { ...of, world: worldOf(world, by) })),
  }),
})

function atField(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}
