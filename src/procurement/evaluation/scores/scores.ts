import { toDecimal, type Fraction } from '../../../kernel/fraction.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { pointCriteria, type Scale } from '../../model/model.ts'
import type { TenderFacts } from '../../tender/tender.input.ts'
import { isAdmissible, lotsOf, type Judged } from '../admissible/admissible.ts'
import type { OpenedBid } from '../bids/opened.ts'
import { outside } from '../evaluate.input.ts'

/** What points are given for: a criterion of a bid on a lot. */
export interface Cell {
  lot: number
  bid: string
  criterion: string
}

export interface Given extends Cell {
  /** A decimal, exact. */
  points: string
  reason: string
  /** The name of whoever gave or agreed on it. */
  by: string
}

/** Every cell points are to be given for: admissible bids alone. */
export function cellsOf(facts: TenderFacts, bids: readonly OpenedBid[], judged: Judged): Cell[] {
  const criteria = pointCriteria(facts.criteria)
  return facts.lots.flatMap(({ no }) =>
    bids
      .filter((b) => lotsOf(facts, b).includes(no) && isAdmissible(judged, b.bid, no))
      .flatMap(({ bid }) => criteria.map((c) => ({ lot: no, bid, criterion: c.id }))),
  )
}

export const sameCell = (a: Cell, b: Cell) => a.lot === b.lot && a.bid === b.bid && a.criterion === b.criterion

export function missingCells(cells: readonly Cell[], given: readonly Cell[]): Cell[] {
  return cells.filter((c) => !given.some((g) => sameCell(c, g)))
}

/**
 * All that is asked for has points. @throws Refusal conflict, naming the first that has none
 */
export function mustBeWhole(cells: readonly Cell[], given: readonly Cell[], bids: readonly OpenedBid[]): void {
  const missing = missingCells(cells, given)
  const [first] = missing
  if (!first) return
  const name = bids.find((b) => b.bid === first.bid)?.name ?? first.bid
  const many = missing.length === 1 ? 'Der mangler point ét sted' : `Der mangler point ${missing.length} steder`
  throw new Refusal(
    'conflict',
    `${many}. Det første er ${name}, delaftale ${first.lot}, kriterium ${first.criterion}.`,
    {
      ...{ rule: 'STATE', missing },
    },
  )
}

/** The scale a published tender has. */
export function scaleOf(facts: TenderFacts): Scale {
  if (!facts.scale) throw new Refusal('conflict', 'Udbuddet har ingen pointskala.', { rule: 'STATE' })
  return facts.scale
}

/**
 * Points as they are kept, with the scale's decimals. Each must be of a criterion of the tender, on the scale, and say why.
 * @throws Refusal invalid, with the place of each
 */
export function kept(
  facts: TenderFacts,
  scores: readonly { criterion: string; points: Fraction; reason: string }[],
): { criterion: string; points: string; reason: string }[] {
  const scale = scaleOf(facts)
  const known = new Set(pointCriteria(facts.criteria).map((c) => c.id))
  const issues = scores.flatMap((s, i) => {
    if (!known.has(s.criterion))
      return [{ field: `scores.${i}.criterion`, message: 'Kriteriet gives der ikke point for' }]
    const wrong = outside(scale, s.points)
    return wrong === null ? [] : [{ field: `scores.${i}.points`, message: `Kriterium ${s.criterion}: ${wrong}` }]
  })
  if (issues[0]) throw new Refusal('invalid', `${issues[0].message}.`, { issues })
  return scores.map((s) => ({ ...s, points: toDecimal(s.points, scale.decimals) }))
}
