import { z } from 'zod'
import { compare, multiply, fraction, type Fraction } from '../../kernel/fraction.ts'
import { Code, OereIn, optional, twiceAt, Whole } from '../../platform/index.ts'
import { CriteriaIn, DecimalIn, TieIn } from '../model/model.input.ts'
import { pointCriteria, priceCriterion } from '../model/model.ts'

const BidIn = z.object({
  id: Code,
  admissible: z
    .boolean()
    .default(true)
    .describe('Om tilbuddet er antageligt; ellers deltager det ikke, heller ikke i laveste pris'),
  priceOere: optional(OereIn.refine((v) => v >= 0n, 'En pris er ikke negativ')).describe('Prisen i hele øre'),
  points: z.record(z.string(), DecimalIn).default({}).describe('Point for hvert kriterium, fx {"1": "6.20"}'),
})

const Scale = z
  .object({
    min: DecimalIn,
    max: DecimalIn,
    decimals: optional(Whole('decimaler', 0, 4)).describe(
      'Hvor mange decimaler der gives point med; udeladt er det frit',
    ),
  })
  .refine((s) => compare(s.min, s.max) < 0, 'Skalaen skal gå fra et lavere til et højere tal')

/** A competition from outside: one lot with its model, its places and its bids. */
export const EvaluateIn = z
  .object({
    scale: Scale,
    criteria: CriteriaIn,
    places: Whole('antal pladser', 1, 50),
    tie: TieIn,
    bids: z.array(BidIn).min(1, 'Skriv mindst ét tilbud').max(200, 'Højst 200 tilbud'),
  })
  .superRefine((given, ctx) => {
    for (const { path, message } of troubles(given)) ctx.addIssue({ code: 'custom', path, message })
  })
  .transform((given) => ({
    ...given,
    scale: { ...given.scale, decimals: given.scale.decimals ?? 2 },
    bids: given.bids.map((b) => ({ ...b, priceOere: b.priceOere, points: new Map(Object.entries(b.points)) })),
  }))

interface Trouble {
  path: (string | number)[]
  message: string
}

interface Given {
  scale: z.output<typeof Scale>
  criteria: z.output<typeof CriteriaIn>
  bids: z.output<typeof BidIn>[]
}

function troubles(given: Given): Trouble[] {
  const twice = twiceAt(given.bids.map((b) => b.id))
  const free = pricelessAt(given)
  return [
    ...(free >= 0
      ? [{ path: ['bids', free, 'priceOere'], message: 'Når laveste pris er 0, kan point uden bund ikke regnes ud' }]
      : []),
    ...(twice >= 0
      ? [{ path: ['bids', twice, 'id'], message: `Tilbuddet ${given.bids[twice]?.id} står to gange` }]
      : []),
    ...given.bids.flatMap((bid, i) =>
      ofBid(given, bid).map((t) => ({ path: ['bids', i, ...t.path], message: `Tilbud ${bid.id}: ${t.message}` })),
    ),
  ]
}

/** A bid for nothing where points have no bottom: nobody lies a share above 0. -1 when there is none, or nothing else to weigh it against. */
function pricelessAt({ criteria, bids }: Given): number {
  const model = priceCriterion(criteria)?.price
  const unbounded = model?.kind === 'linear-lowest' && !model.clip
  const takesPart = (b: Given['bids'][number]) => b.admissible && b.priceOere !== undefined
  if (!unbounded || !bids.some((b) => takesPart(b) && b.priceOere !== 0n)) return -1
  return bids.findIndex((b) => takesPart(b) && b.priceOere === 0n)
}

/** An inadmissible bid may lack points and price, since it takes no part; what is given must be right all the same. */
function ofBid({ scale, criteria }: Given, bid: z.output<typeof BidIn>): Trouble[] {
  const known = new Set(pointCriteria(criteria).map((c) => c.id))
  const needsPrice = bid.admissible && bid.priceOere === undefined && priceCriterion(criteria) !== undefined
  const given = Object.entries(bid.points)
  return [
    ...(needsPrice ? [{ path: ['priceOere'], message: 'skriv prisen i hele øre' }] : []),
    ...given.flatMap(([id, points]) => {
      const message = known.has(id) ? outside(scale, points) : `kriteriet ${id} gives der ikke point for`
      return message === null ? [] : [{ path: ['points', id], message }]
    }),
    ...[...known]
      .filter((id) => bid.admissible && !Object.hasOwn(bid.points, id))
      .map((id) => ({ path: ['points', id], message: `point for kriteriet ${id} mangler` })),
  ]
}

/** What is wrong with the points, or null. Without stated decimals any number on the scale will do. */
export function outside(
  scale: { min: Fraction; max: Fraction; decimals?: number | undefined },
  points: Fraction,
): string | null {
  if (compare(points, scale.min) < 0 || compare(points, scale.max) > 0) return 'point ligger uden for skalaen'
  if (scale.decimals === undefined) return null
  const whole = multiply(points, fraction(10n ** BigInt(scale.decimals))).d === 1n
  return whole ? null : `point gives med højst ${scale.decimals} decimaler`
}
