import { z } from 'zod'
import type { Fraction } from '../../kernel/fraction.ts'
import { act, everyone } from '../../platform/index.ts'
import { evaluate, rounded } from './engine/evaluate.ts'
import { EvaluateIn } from './evaluate.input.ts'

/** A whole number, as a JSON number while it is safe as one. */
const WholeOut = z.union([z.number(), z.string()])
export const TotalOut = z.object({ numerator: WholeOut, denominator: WholeOut, rounded: z.string() })

export const evaluateBids = act('procurement.evaluate', {
  kind: 'calculation',
  may: everyone,
  // A competition is longer than an address may be, and prices belong in no log.
  secretInput: true,
  summary: 'Regn en evaluering ud: rækkefølge, vindere, pointlighed, og hvad der sker uden hvert tilbud',
  input: EvaluateIn,
  output: z.object({
    ranking: z.array(
      z.object({
        id: z.string(),
        rank: z.number().nullable(),
        winner: z.boolean().nullable(),
        total: TotalOut.nullable(),
      }),
    ),
    unresolvedTie: z.array(z.string()),
    leaveOneOut: z.array(z.object({ without: z.string(), winnersChange: z.boolean() })),
    warnings: z.array(z.string()),
  }),
  run: async (_, competition) => {
    const { placed, inadmissible, unresolvedTie, leaveOneOut, warnings } = evaluate(competition)
    const total = (f: Fraction) => ({ ...exact(f), rounded: rounded(competition, f) })
    return {
      ranking: [
        ...placed.map(({ id, rank, winner, total: f }) => ({ id, rank, winner, total: total(f) })),
        ...inadmissible.map((id) => ({ id, rank: null, winner: false, total: null })),
      ],
      ...{ unresolvedTie, leaveOneOut, warnings },
    }
  },
})

/** Numerator and denominator in lowest terms. */
export function exact(f: Fraction): { numerator: number | string; denominator: number | string } {
  return { numerator: whole(f.n), denominator: whole(f.d) }
}

function whole(n: bigint): number | string {
  return BigInt(Number(n)) === n && Number.isSafeInteger(Number(n)) ? Number(n) : String(n)
}
