import { expect, test } from 'vitest'
import { resultsFrom } from './outcome.ts'
import { supplier } from './process.example.ts'

const award = {
  ...{ tender: 'T', decidedOn: '2027-01-20', reason: 'Delaftale 1: Bedst.\nDelaftale 2: Ingen bød.' },
  lots: [{ no: 1, suppliers: [{ id: 'sup-1', name: 'Øvelsesleverandør 1' }] }],
  without: [{ no: 2, reason: 'Ingen bød.' }],
}
const known = new Map([['sup-1', supplier(1)]])

test('each lot has its own reason, and a lot nobody won stands with its own', () => {
  const results = resultsFrom(award, known, [])
  expect(results.map((r) => [r.lot, r.reason, r.winners.length])).toEqual([
    [1, 'Bedst.', 1],
    [2, 'Ingen bød.', 0],
  ])
  expect(results[0]?.winners[0]).toMatchObject({ bid: 'T-1-sup-1', valueOere: undefined, rank: undefined })
})

test('what the evaluation weighed gives the number of tenders, and the winner’s price and rank', () => {
  const bid = { lot: 1, price_oere: 4_000_000_00n, rank: 1, together: [] }
  const other = { ...bid, bid: 'b2', enterprise: 'sup-2', rank: 2 }
  const [first] = resultsFrom(award, known, [{ ...bid, bid: 'b1', enterprise: 'sup-1' }, other])
  expect(first?.received).toMatchObject({ tenders: 2, electronic: 2, micro: undefined })
  expect(first?.winners[0]).toMatchObject({ bid: 'b1', valueOere: 4_000_000_00n, rank: 1 })
})

test('a consortium is named whole: by the register where it knows the CVR number, else as the bid says', () => {
  const both = new Map([...known, ['sup-9', supplier(9)] as const])
  const together = [{ name: 'Som tilbuddet skriver', cvr: supplier(9).cvr ?? '' }, { name: 'Foreningen Fælles' }]
  const bid = { lot: 1, bid: 'b1', enterprise: 'sup-1', price_oere: 1n, rank: 1, together }
  const members = resultsFrom(award, both, [bid])[0]?.winners[0]?.members
  expect(members?.map((m) => m.name)).toEqual([supplier(1).name, supplier(9).name, 'Foreningen Fælles'])
  expect(members?.[2]).toMatchObject({ id: 'sup-1.3', cvr: undefined })
})
