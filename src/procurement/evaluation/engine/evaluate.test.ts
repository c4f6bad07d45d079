import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, fraction, type Fraction } from '../../../kernel/fraction.ts'
import type { PriceModel } from '../../model/model.ts'
import type { Bid, Competition } from './competition.ts'
import { evaluate } from './evaluate.ts'
import { outcome } from './rank.ts'

const scale = { min: fraction(0), max: fraction(8), decimals: 2 }
const points = fc.integer({ min: 0, max: 800 }).map((n) => fraction(n, 100))
const price = fc.bigInt({ min: 1n, max: 10n ** 9n })
const stable: fc.Arbitrary<PriceModel> = fc.oneof(
  fc
    .tuple(price, price)
    .map(([lowOere, more]): PriceModel => ({ kind: 'fixed-points', lowOere, highOere: lowOere + more })),
  price.map((oerePerPoint): PriceModel => ({ kind: 'kroner-per-point', oerePerPoint })),
)
const dependent: fc.Arbitrary<PriceModel> = fc.oneof(
  fc.constant<PriceModel>({ kind: 'relative' }),
  fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.boolean())
    .map(([n, clip]): PriceModel => ({ kind: 'linear-lowest', slope: fraction(n, 100), clip })),
)

const bid: fc.Arbitrary<Omit<Bid, 'id'>> = fc.record({
  admissible: fc.boolean(),
  priceOere: price,
  points: fc.tuple(points, points).map(([a, b]) => new Map([['1', a] as const, ['2', b] as const])),
})

function competitions(model: fc.Arbitrary<PriceModel>): fc.Arbitrary<Competition> {
  return fc
    .record({
      model,
      weight: fc.integer({ min: 1, max: 99 }),
      places: fc.integer({ min: 1, max: 3 }),
      tie: fc.constantFrom('quality', 'price', 'draw'),
      bids: fc.array(bid, { minLength: 1, maxLength: 6 }),
    })
    .map(({ model: m, weight, bids, ...rest }) => ({
      ...rest,
      scale,
      criteria: [
        { ...quality, weight: fraction(100 - weight, 100) },
        { id: 'P', title: undefined, weight: fraction(weight, 100), sub: undefined, price: m },
      ],
      bids: bids.map((b, i) => ({ ...b, id: `T${i}` })),
    }))
}

const third = { title: undefined, sub: undefined, price: undefined }
const quality = {
  ...{ id: 'Q', title: undefined, price: undefined },
  sub: [
    { ...third, id: '1', weight: fraction(1, 3) },
    { ...third, id: '2', weight: fraction(2, 3) },
  ],
}
const any = competitions(fc.oneof(stable, dependent))

test('PERMUTE: the order of bids does not matter', () => {
  fc.assert(
    fc.property(
      any.chain((c) => fc.tuple(fc.constant(c), fc.shuffledSubarray(c.bids, { minLength: c.bids.length }))),
      ([c, shuffled]) => {
        expect(evaluate({ ...c, bids: shuffled })).toEqual(evaluate(c))
      },
    ),
  )
})

/** A bid's rank in the competition; undefined when it takes no part. */
const rankOf = (c: Competition, id: string) => evaluate(c).placed.find((p) => p.id === id)?.rank

test('monotone: more points or a lower price never make a bid’s own rank worse', () => {
  fc.assert(
    fc.property(any, points, price, (c, more, less) => {
      const [first, ...rest] = c.bids
      if (!first) return
      const before = rankOf(c, 'T0')
      if (before === undefined) return
      const own = first.points.get('1') ?? fraction(0)
      const better = new Map(first.points).set('1', compare(more, own) > 0 ? more : own)
      const lower = first.priceOere !== undefined && less < first.priceOere ? less : first.priceOere
      const withPoints = { ...first, points: better }
      const withPrice = { ...first, priceOere: lower }
      for (const improved of [withPoints, withPrice])
        expect(rankOf({ ...c, bids: [improved, ...rest] }, 'T0')).toBeLessThanOrEqual(before)
    }),
  )
})

test('a bid worse in points and price than the last winner never changes the winners under the stable models', () => {
  fc.assert(
    fc.property(competitions(stable), fc.nat(5), fc.bigInt({ min: 1n, max: 10n ** 8n }), (c, at, dearer) => {
      const { placed } = evaluate(c)
      const id = placed[Math.max(c.places - 1, Math.min(at, placed.length - 1))]?.id
      const over = c.bids.find((b) => b.id === id)
      if (!over) return
      const less = (f: Fraction | undefined) => fraction((f ?? fraction(0)).n, (f ?? fraction(0)).d * 2n)
      const worse = new Map([...over.points].map(([id, f]) => [id, less(f)]))
      const none = [...over.points.values()].every((f) => f.n === 0n)
      // With nothing to lose in points and a price beyond both end points the two are equal, and equal is not worse.
      if (none) return
      const dominated = { ...over, id: 'W', priceOere: (over.priceOere ?? 0n) + dearer, points: worse }
      const ids = outcome(evaluate({ ...c, bids: [...c.bids, dominated] }).placed)
      expect(ids).toEqual(outcome(evaluate(c).placed))
    }),
  )
})

test('all prices times the same: the order stays, under the models that look at the lowest price', () => {
  fc.assert(
    fc.property(competitions(dependent), fc.bigInt({ min: 2n, max: 1000n }), (c, times) => {
      const dearer = c.bids.map((b) => ({ ...b, priceOere: (b.priceOere ?? 0n) * times }))
      const order = (x: Competition) => evaluate(x).placed.map((p) => [p.id, p.rank, p.total])
      expect(order({ ...c, bids: dearer })).toEqual(order(c))
    }),
  )
})

test('inadmissible bids might as well not be there', () => {
  fc.assert(
    fc.property(any, (c) => {
      const taking = c.bids.filter((b) => b.admissible)
      expect(evaluate({ ...c, bids: taking }).placed).toEqual(evaluate(c).placed)
    }),
  )
})

test('winners and open winners together fill the places, and no more win than there are', () => {
  fc.assert(
    fc.property(any, (c) => {
      const { placed } = evaluate(c)
      const { won, open } = outcome(placed)
      expect(won.length).toBeLessThanOrEqual(c.places)
      expect(won.length + open.length).toBeGreaterThanOrEqual(Math.min(c.places, placed.length))
      expect(open).toHaveLength(open.length > 0 ? Math.max(open.length, 2) : 0)
    }),
  )
})
