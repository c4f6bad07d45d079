import { z } from 'zod'
import { format, toDecimal, type Fraction } from '../../../kernel/fraction.ts'
import { act, everyone, OereOut } from '../../../platform/index.ts'
import { priceCriterion } from '../../model/model.ts'
import { looksAtOthers } from '../../model/price/price.ts'
import { evaluate, rounded } from '../engine/evaluate.ts'
import type { Placed } from '../engine/rank.ts'
import { sensitivity } from '../engine/sensitivity.ts'
import { weighing } from '../engine/weight.ts'
import { EvaluateIn } from '../evaluate.input.ts'
import { hopelessDecider } from './hopeless.ts'

/** A number as an exact fraction in text, “29/189”, and as a decimal. */
export const NumberOut = z.object({ fraction: z.string(), decimal: z.string() })

export const RoomOut = z.object({ now: NumberOut, below: NumberOut.nullable(), above: NumberOut.nullable() })

export const testModel = act('procurement.test-model', {
  kind: 'calculation',
  may: everyone,
  secretInput: true,
  summary: 'Prøv en evalueringsmodel med opdigtede tilbud: hvad prisen vejer, og om et håbløst tilbud kan afgøre det',
  input: EvaluateIn,
  output: z.object({
    ranking: z.array(
      z.object({
        ...{ id: z.string(), rank: z.number(), winner: z.boolean().nullable() },
        ...{ quality: z.string(), pricePoints: z.string().nullable(), total: z.string() },
      }),
    ),
    /** Null without a price; published is null where percent weights are not used. */
    priceWeight: z.object({ published: NumberOut.nullable(), effective: NumberOut.nullable() }).nullable(),
    /** Whether a bid that does not win decides who does: one of those given, or one that was made for it. */
    hopeless: z.object({
      canDecide: z.boolean(),
      /** Whether the model rules it out, or it was merely not found. */
      never: z.boolean(),
      example: z.object({ priceOere: OereOut, before: z.array(z.string()), after: z.array(z.string()) }).nullable(),
    }),
    priceRoom: RoomOut.extend({ unit: z.enum(['weight', 'oere-per-point']) }).nullable(),
    leaveOneOut: z.array(z.object({ without: z.string(), winnersChange: z.boolean() })),
    warnings: z.array(z.string()),
  }),
  run: async (_, competition) => {
    const { placed, leaveOneOut, warnings } = evaluate(competition)
    const weights = weighing(competition)
    const model = priceCriterion(competition.criteria)?.price
    const example = hopelessDecider(competition)
    const room = sensitivity(competition)?.price ?? null
    return {
      ranking: placed.map(({ id, rank, winner, quality, pricePoints, total }) => ({
        ...{ id, rank, winner, quality: toDecimal(quality, 3), total: rounded(competition, total) },
        pricePoints: pricePoints && toDecimal(pricePoints, 3),
      })),
      priceWeight: weights ? { published: number(weights.published), effective: number(weights.effective) } : null,
      hopeless: {
        canDecide: example !== null || leaveOneOut.some((l) => l.winnersChange && loses(placed, l.without)),
        never: !model || !looksAtOthers(model),
        example,
      },
      priceRoom: room && { unit: room.unit, ...roomOut(room) },
      ...{ leaveOneOut, warnings },
    }
  },
})

export function roomOut(room: { now: Fraction; below: Fraction | null; above: Fraction | null }) {
  return { now: exactly(room.now), below: number(room.below), above: number(room.above) }
}

/** Whether it stands among the bids already, and lost. */
const loses = (placed: readonly Placed[], id: string) => placed.some((p) => p.id === id && p.winner === false)

const exactly = (f: Fraction) => ({ fraction: format(f), decimal: toDecimal(f, 4) })
const number = (f: Fraction | null) => f && exactly(f)
