import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fraction, add, compare, equals, fraction } from '../../kernel/fraction.ts'
import { type EffortCriterion, criterionKinds, mustNotWeighLocation } from '../market/criteria.ts'
import { ranked, totalOf } from './score.ts'

const weight = (n: number, d: number): Fraction => fraction(n, d)
const criteria: EffortCriterion[] = [
  { id: 'A', title: 'Metode', kind: 'quality', weight: weight(3, 5) },
  { id: 'B', title: 'Økonomi', kind: 'economy', weight: weight(2, 5) },
]
const points = (a: number, b: number) => [
  { criterion: 'A', points: a },
  { criterion: 'B', points: b },
]

test('60 pct. and 4 points, 40 pct. and 3 points: 3,6', () => {
  expect(totalOf(criteria, { enterprise: 'x', points: points(4, 3) })).toEqual(fraction(18, 5))
})

test('R03: the same points give the same totals and ranks, wherever the suppliers are', () => {
  const scored = fc.array(fc.record({ a: fc.nat(5), b: fc.nat(5), here: fc.string(), there: fc.string() }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(scored, (all) => {
      const from = (where: 'here' | 'there') =>
        ranked(
          criteria,
          all.map((s, i) => ({
            enterprise: `e${i}`,
            points: points(s.a, s.b),
            address: s[where],
            local: s[where] !== '',
          })),
        ).map(({ enterprise, total, rank }) => ({ enterprise, total, rank }))
      expect(from('here')).toEqual(from('there'))
    }),
  )
})

test('more points never rank lower, equal totals share a rank, and the order they are given in does not matter', () => {
  const scored = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(scored, (all) => {
      const scores = all.map(([a, b], i) => ({ enterprise: `e${i}`, points: points(a, b) }))
      const order = ranked(criteria, scores)
      for (const one of order)
        for (const other of order) {
          if (compare(one.total, other.total) > 0) expect(one.rank).toBeLessThan(other.rank)
          if (equals(one.total, other.total)) expect(one.rank).toBe(other.rank)
        }
      expect(ranked(criteria, scores.toReversed())).toEqual(order)
    }),
  )
})

test('R03: every weight on a location is refused beside it, as a criterion and as a note, and no other kind is', () => {
  const given = fc.array(
    fc.record({ kind: fc.constantFrom(...criterionKinds), n: fc.nat(9), d: fc.integer({ min: 1, max: 9 }) }),
  )
  fc.assert(
    fc.property(given, fc.constantFrom('criteria' as const, 'notes' as const), (all, list) => {
      const weighed = all.map(({ kind, n, d }) => ({ kind, weight: fraction(n, d) }))
      const wrong = weighed.flatMap((c, i) =>
        c.kind === 'supplier-location' && c.weight.n > 0n ? [`${list}.${i}.weight`] : [],
      )
      const check = () => mustNotWeighLocation(list, weighed)
      if (wrong.length === 0) return check()
      expect(check).toThrow(
        expect.objectContaining({
          code: 'unlawful',
          rule: 'R03',
          details: { issues: wrong.map((field) => expect.objectContaining({ field })) },
        }),
      )
    }),
  )
})

test('a criterion of no weight adds nothing', () => {
  const note: EffortCriterion = { id: 'C', title: 'Adresse', kind: 'supplier-location', weight: fraction(0) }
  const score = { enterprise: 'x', points: [...points(4, 3), { criterion: 'C', points: 5 }] }
  expect(totalOf([...criteria, note], score)).toEqual(add(fraction(18, 5), fraction(0)))
})
