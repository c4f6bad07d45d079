import { z } from 'zod'
import { GivenOut } from '../scores/scores.input.ts'
import { stages } from '../standing.ts'

const words = z.string().nullable()
const Told = z.object({ exact: z.string(), rounded: z.string() })
const Room = z.object({ now: Told, below: Told.nullable(), above: Told.nullable() })
const Lock = z.object({ at: z.string(), by: z.string(), sha256: z.string() })

export const LotResultOut = z.object({
  lot: z.number(),
  places: z.number(),
  ruleVersion: z.string(),
  at: z.string(),
  by: z.string(),
  sha256: z.string(),
  ranking: z.array(
    z.object({
      id: z.string(),
      rank: z.number().nullable(),
      winner: z.boolean().nullable(),
      total: Told.nullable(),
      quality: Told.nullable(),
      pricePoints: Told.nullable(),
      priceOere: z.number().nullable(),
    }),
  ),
  unresolvedTie: z.array(z.string()),
  leaveOneOut: z.array(z.object({ without: z.string(), winnersChange: z.boolean(), winners: z.array(z.string()) })),
  warnings: z.array(z.string()),
  priceWeight: z.object({ published: Told.nullable(), effective: Told.nullable() }).nullable(),
  room: z
    .object({
      price: Room.extend({ unit: z.enum(['weight', 'oere-per-point']) }).nullable(),
      scores: z.array(Room.extend({ bid: z.string(), criterion: z.string() })),
    })
    .nullable(),
  draw: z
    .object({ bids: z.array(z.string()), how: z.string(), witness: z.string(), at: z.string(), by: z.string() })
    .nullable(),
})

export const EvaluationOut = z.object({
  tender: z.string(),
  title: z.string(),
  world: z.string(),
  stage: z.enum(stages),
  qualityOpenedAt: words,
  priceOpenedAt: words,
  admissible: Lock.nullable(),
  quality: Lock.nullable(),
  scale: z.object({ min: z.string(), max: z.string(), decimals: z.number() }).nullable(),
  tie: words,
  criteria: z.array(z.object({ id: z.string(), title: words, weight: z.string(), percent: z.string(), price: words })),
  requirements: z.array(z.object({ id: z.string(), title: z.string(), text: words })),
  lots: z.array(z.object({ no: z.number(), title: z.string(), places: z.number() })),
  evaluators: z.array(
    z.object({
      person: z.string(),
      name: z.string(),
      conflict: z.boolean().nullable(),
      released: words,
      submittedAt: words,
    }),
  ),
  /** Who can still be assigned; for the officer. */
  possible: z.array(z.object({ id: z.string(), name: z.string() })),
  bids: z.array(
    z.object({
      bid: z.string(),
      enterprise: z.string(),
      name: z.string(),
      lots: z.array(z.number()),
      selfDeclaration: z.boolean(),
      requirements: z.array(z.object({ id: z.string(), met: z.boolean(), text: words })),
      partners: z.array(z.object({ as: z.string(), name: z.string(), part: z.string() })),
      damage: z.array(z.string()),
    }),
  ),
  conformity: z.array(
    z.object({
      ...{ bid: z.string(), requirement: z.string(), conforms: z.boolean() },
      ...{ reason: z.string(), by: z.string() },
    }),
  ),
  admissibility: z.array(
    z.object({
      ...{ bid: z.string(), lot: z.number(), admissible: z.boolean() },
      ...{ reason: z.string(), by: z.string() },
    }),
  ),
  /** The own, or everybody's when all have handed in. */
  scores: z.array(GivenOut.extend({ person: z.string() })),
  agreed: z.array(GivenOut),
  unpriced: z.array(z.object({ lot: z.number(), bid: z.string(), reason: z.string() })),
  /** Admissible bids without a readable price, when prices are opened. */
  withoutPrice: z.array(z.object({ lot: z.number(), bid: z.string() })),
  results: z.array(LotResultOut),
  you: z.object({ evaluates: z.boolean(), conflict: z.boolean().nullable(), submitted: z.boolean() }),
})
export type EvaluationShown = z.output<typeof EvaluationOut>
