import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, fraction, subtract, type Fraction } from '../../../kernel/fraction.ts'
import { kroner } from '../../../kernel/money.ts'
import type { PriceModel } from '../../model/model.ts'
import { hopelessDecider } from '../model-test/hopeless.ts'
import type { Bid, Competition } from './competition.ts'
import { outcome, rank } from './rank.ts'
import { score } from './score.ts'
import { sensitivity } from './sensitivity.ts'
import { weighing } from './weight.ts'

const bid = (id: string, hundredths: number, priceKroner: number): Bid => ({
  ...{ id, admissible: true, priceOere: kroner(priceKroner) },
  points: new Map([['Q', fraction(hundredths, 100)]]),
})

function competition(price: PriceModel, bids: Bid[], weight = fraction(1, 5), places = 1): Competition {
  const plain = { title: undefined, sub: undefined }
  return {
    scale: { min: fraction(0), max: fraction(8), decimals: 2 },
    criteria: [
      { ...plain, id: 'Q', weight: subtract(fraction(1), weight), price: undefined },
      { ...plain, id: 'P', weight, price },
    ],
    ...{ places, tie: 'quality', bids },
  }
}

const two = [bid('A', 620, 1_000_000), bid('B', 649, 1_250_000)]
const won = (c: Competition) => outcome(rank(score(c), c.places, c.tie)).won

test('A wins while the price weighs more than 29/189', () => {
  const c = competition({ kind: 'relative' }, two)
  const room = sensitivity(c)
  expect(room?.price).toEqual({ unit: 'weight', now: fraction(1, 5), below: fraction(29, 189), above: null })
  // 6.560 − 6.472 = 0.088 over 4/5 is 0.11 points.
  expect(room?.scores).toEqual([
    { bid: 'A', criterion: 'Q', now: fraction(620, 100), below: fraction(609, 100), above: null },
    { bid: 'B', criterion: 'Q', now: fraction(649, 100), below: null, above: fraction(660, 100) },
  ])
})

test('kroner per point: A wins while a point is worth less than 250,000 over 0.29', () => {
  const c = competition({ kind: 'kroner-per-point', oerePerPoint: kroner(400_000) }, two)
  expect(sensitivity(c)?.price).toEqual({
    ...{ unit: 'oere-per-point', now: fraction(40_000_000) },
    ...{ below: null, above: fraction(25_000_000 * 100, 29) },
  })
})

test('just inside the room the winners stay, just beyond it they change', () => {
  const made = fc.array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 1000 })), {
    ...{ minLength: 2, maxLength: 5 },
  })
  fc.assert(
    fc.property(made, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 2 }), (rows, weight, places) => {
      const bids = rows.map(([points, price], i) => bid(`T${i}`, points, price))
      const at = (w: Fraction) => competition({ kind: 'relative' }, bids, w, places)
      const now = fraction(weight, 100)
      const room = sensitivity(at(now))?.price
      if (!room) return
      const a = fraction(1, 10n ** 15n)
      const { below, above } = room
      if (below) expect(won(at(subtract(below, a)))).not.toEqual(won(at(now)))
      if (above) expect(won(at(add(above, a)))).not.toEqual(won(at(now)))
      if (below && subtract(now, below).n > 0n) expect(won(at(add(below, a)))).toEqual(won(at(now)))
      if (above && subtract(above, now).n > 0n) expect(won(at(subtract(above, a)))).toEqual(won(at(now)))
    }),
  )
})

test('quality that lies close gives the price more than it was said to weigh', () => {
  const ends: PriceModel = { kind: 'fixed-points', lowOere: kroner(1), highOere: kroner(2) }
  const close = competition(ends, [bid('A', 500, 1), bid('B', 600, 2)])
  expect(weighing(close)).toEqual({ published: fraction(1, 5), effective: fraction(2, 3) })
})

test('a bid without a chance can decide under relative points, and never under fixed end points', () => {
  expect(hopelessDecider(competition({ kind: 'relative' }, two))).toMatchObject({ before: ['A'], after: ['B'] })
  const fixed: PriceModel = { kind: 'fixed-points', lowOere: kroner(800_000), highOere: kroner(1_600_000) }
  expect(hopelessDecider(competition(fixed, two))).toBeNull()
})
