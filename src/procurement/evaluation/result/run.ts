import { evaluate, rounded } from '../engine/evaluate.ts'
import { sensitivity, type Room } from '../engine/sensitivity.ts'
import { weighing } from '../engine/weight.ts'
import { EvaluateIn } from '../evaluate.input.ts'
import { told, type LotInput } from './result.ts'

export interface Told {
  exact: string
  rounded: string
}
export interface ToldRoom {
  now: Told
  below: Told | null
  above: Told | null
}

/** What an evaluation of a lot came to, as it is kept: exact fractions as text, and the same with decimals. */
export interface RunOutput {
  places: number
  ranking: {
    id: string
    rank: number | null
    winner: boolean | null
    total: Told | null
    quality: Told | null
    pricePoints: Told | null
    priceOere: number | null
  }[]
  unresolvedTie: string[]
  leaveOneOut: { without: string; winnersChange: boolean; winners: string[] }[]
  warnings: string[]
  priceWeight: { published: Told | null; effective: Told | null } | null
  /** Null while a tie is unresolved. */
  room: {
    price: (ToldRoom & { unit: 'weight' | 'oere-per-point' }) | null
    scores: (ToldRoom & { bid: string; criterion: string })[]
  } | null
}

/** Reckons a lot from what is kept of it: the same input gives the same output for ever. */
export function runOf(input: LotInput): RunOutput {
  const competition = EvaluateIn.parse(input)
  const { placed, inadmissible, ...rest } = evaluate(competition)
  const weights = weighing(competition)
  const rooms = sensitivity(competition)
  return {
    places: competition.places,
    ranking: [
      ...placed.map((p) => ({
        ...{ id: p.id, rank: p.rank, winner: p.winner, quality: told(p.quality) },
        total: { exact: told(p.total).exact, rounded: rounded(competition, p.total) },
        pricePoints: p.pricePoints && told(p.pricePoints),
        priceOere: p.priceOere === null ? null : Number(p.priceOere),
      })),
      ...inadmissible.map((id) => ({ ...unranked, id })),
    ],
    ...rest,
    priceWeight: weights
      ? {
          published: weights.published && told(weights.published, 4),
          effective: weights.effective && told(weights.effective, 4),
        }
      : null,
    room: rooms
      ? {
          price: rooms.price && { unit: rooms.price.unit, ...toldRoom(rooms.price) },
          scores: rooms.scores.map((s) => ({ bid: s.bid, criterion: s.criterion, ...toldRoom(s) })),
        }
      : null,
  }
}

const unranked = { rank: null, winner: false, total: null, quality: null, pricePoints: null, priceOere: null }

function toldRoom({ now, below, above }: Room): ToldRoom {
  return { now: told(now, 4), below: below && told(below, 4), above: above && told(above, 4) }
}
