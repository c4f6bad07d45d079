import { expect, test } from 'vitest'
import { TenderIn } from '../../tender/tender.input.ts'
import type { OpenedBid } from '../bids/opened.ts'
import { lotInput, mustBeDrawn, mustHavePrices, winnersAfterDraw, type Facts } from './result.ts'
import { runOf } from './run.ts'

const content = {
  id: 'T',
  title: 'Et udbud',
  lots: [
    { no: 1, title: 'Den ene', places: 1 },
    { no: 2, title: 'Den anden', places: 2 },
  ],
  criteria: [
    { id: 'Q', weight: [4, 5] },
    { id: 'P', weight: [1, 5], price: { kind: 'relative' } },
  ],
  scale: { min: '0', max: '8' },
  tie: 'draw',
}

const bid = (id: string): OpenedBid => ({
  ...{ bid: id, enterprise: id, name: id, lots: [1], requirements: [], selfDeclaration: true },
  ...{ partners: [], answers: [], damage: [] },
})

const facts = (more: Partial<Facts> = {}): Facts => ({
  ...{ facts: TenderIn.parse(content), content, bids: [bid('a'), bid('b')], unpriced: [] },
  judged: {
    conformity: [],
    admissibility: ['a', 'b'].map((id) => ({ bid: id, lot: 1, admissible: true, reason: '', by: '' })),
  },
  agreed: ['a', 'b'].map((id) => ({ lot: 1, bid: id, criterion: 'Q', points: '5.00', reason: '', by: '' })),
  prices: new Map(['a', 'b'].map((id) => [id, new Map([[1, 100n]])])),
  ...more,
})

test('a lot is reckoned from the tender’s own words, the agreed points and the opened prices', () => {
  expect(lotInput(facts(), 2)).toBeUndefined()
  const output = runOf(lotInput(facts(), 1) as never)
  expect(output.ranking.map((r) => [r.id, r.rank, r.winner, r.total])).toEqual([
    ['a', 1, null, { exact: '28/5', rounded: '5.600' }],
    ['b', 1, null, { exact: '28/5', rounded: '5.600' }],
  ])
  expect(output.unresolvedTie).toEqual(['a', 'b'])
  expect(output.room).toBeNull()
})

test('a bid without a readable price stops the reckoning until a person has set it aside', () => {
  const one = facts({ prices: new Map([['a', new Map([[1, 100n]])]]) })
  expect(() => mustHavePrices(one)).toThrow('b har ingen læselig pris på delaftale 1')
  const aside = { ...one, unpriced: [{ lot: 1, bid: 'b' }] }
  expect(() => mustHavePrices(aside)).not.toThrow()
  expect(runOf(lotInput(aside, 1) as never).ranking.map((r) => [r.id, r.rank, r.winner])).toEqual([
    ['a', 1, true],
    ['b', null, false],
  ])
})

test('lots are drawn among exactly those who are level, before a witness who is another', () => {
  const people = { by: 'Mette', witness: 'Jonas' }
  expect(() => mustBeDrawn(['a', 'b'], ['b', 'a'], people)).not.toThrow()
  expect(() => mustBeDrawn(['a', 'b'], ['b', 'c'], people)).toThrow('netop de tilbud')
  expect(() => mustBeDrawn(['a', 'b'], ['b'], people)).toThrow('netop de tilbud')
  expect(() => mustBeDrawn(['a', 'b'], ['a', 'b'], { by: 'Mette', witness: 'mette' })).toThrow('en anden')
  expect(() => mustBeDrawn([], [], people)).toThrow('ingen pointlighed')
})

test('the sure winners keep their places, and the order drawn fills the rest', () => {
  const ranking = [
    { id: 'a', winner: true },
    { id: 'b', winner: null },
    { id: 'c', winner: null },
    { id: 'd', winner: false },
  ]
  expect(winnersAfterDraw({ places: 2, ranking }, ['c', 'b'])).toEqual(['a', 'c'])
})
