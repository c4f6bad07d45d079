import { z } from 'zod'
import { DayOut, OereOut } from '../platform/index.ts'
import { showAgreement } from '../portfolio/index.ts'
import { EconomyOut } from './economy/economy.input.ts'
import { PartyOut } from './party/party.input.ts'

const Months = z.object({ base: z.number().nullable(), withOptions: z.number().nullable() })

const OptionShown = z.object({
  model: z.object({
    steps: z.array(z.number()),
    untilBefore: DayOut.nullable(),
    uses: z.number().nullable(),
    needsFunding: z.boolean(),
    perLot: z.boolean().nullable(),
    allSuppliers: z.boolean().nullable(),
    decideDays: z.number().nullable(),
    decideMonths: z.number().nullable(),
    source: z.string(),
    rule: z.string().nullable(),
  }),
  corrections: z.number(),
  uses: z.array(
    z.object({
      use: z.string(),
      lots: z.array(z.string()),
      endsBefore: DayOut,
      decidedOn: DayOut,
      byName: z.string(),
      undone: z.object({ on: DayOut, reason: z.string(), byName: z.string() }).nullable(),
    }),
  ),
  lots: z.array(
    z.object({
      lot: z.string(),
      no: z.number(),
      label: z.string(),
      used: z.number(),
      /** null: as often as it likes, until the last day. */
      left: z.number().nullable(),
      longestBefore: DayOut.nullable(),
      nextBefore: DayOut.nullable(),
      decideBy: DayOut.nullable(),
      declined: z.object({ id: z.string(), on: DayOut, reason: z.string() }).nullable(),
    }),
  ),
})

export const ShownOut = showAgreement.output.extend({
  lots: z.array(
    showAgreement.output.shape.lots.element.extend({
      /** How many suppliers the lot has room for. */
      places: z.number().nullable(),
      months: Months,
    }),
  ),
  /** null: the agreement has none, or the caller is not told. */
  option: OptionShown.nullable(),
  economy: z.array(EconomyOut),
  parties: z.array(PartyOut),
  derived: z.object({
    baseValueOere: OereOut.nullable(),
    maxValueOere: OereOut.nullable(),
    notPlannedYearlyOere: OereOut.nullable(),
    arithmetic: z.array(z.string()),
    mark: z.literal('derived'),
  }),
})
export type AgreementShown = z.output<typeof ShownOut>
