import { expect, test } from 'vitest'
import { formatKroner } from '../../../kernel/money.ts'
import { judgeOffers, type Offer } from './match.ts'

const citizen = { targetGroup: 'tg-voksne', targetGroupName: 'voksne fyldt 30 år' }
const offer: Offer = {
  lot: 'A/1',
  agreement: 'A',
  targetGroup: 'tg-voksne',
  targetGroupName: 'voksne fyldt 30 år',
  startsOn: '2026-01-01',
  endsBefore: '2027-01-01',
  places: 10,
  inUse: 6,
  waiting: 1,
  leftOere: 5_000_000n,
  leastOere: 1_000_000n,
}

test('an offer that fits says why: group, term, places, money', () => {
  const [judged] = judgeOffers([offer], citizen, '2026-10-06')
  // 10 places − 6 in use − 1 spoken for = 3 free.
  expect(judged).toMatchObject({ fits: true, freePlaces: 3 })
  expect(judged?.reasons.map((r) => r.text)).toEqual([
    'Målgruppen er borgerens: voksne fyldt 30 år.',
    'Aftalen gælder på startdagen.',
    '3 ledige pladser af 10, 1 henvisning er på vej.',
    `Loftet rækker: ${formatKroner(5_000_000n)} er tilbage.`,
  ])
})

const misfits: [string, Partial<Offer>, string][] = [
  ['another target group', { targetGroup: 'tg-kvinder', targetGroupName: 'kvinder' }, 'TARGET-GROUP'],
  ['an unknown target group', { targetGroup: null, targetGroupName: null }, 'TARGET-GROUP'],
  ['a term that has not begun', { startsOn: '2026-10-07' }, 'IN-FORCE'],
  ['a term that ends on the day, for its last day is the day before', { endsBefore: '2026-10-06' }, 'IN-FORCE'],
  ['an unknown term', { startsOn: null }, 'IN-FORCE'],
  ['no free place when the waiting are counted', { inUse: 9, waiting: 1 }, 'PLACES'],
  ['unknown places', { places: null }, 'PLACES'],
  ['one øre too little for a month', { leftOere: 999_999n }, 'CEIL-HARD'],
  ['an unknown ceiling', { leftOere: null }, 'CEIL-HARD'],
  ['an unknown price', { leastOere: null }, 'CEIL-HARD'],
]

test.each(misfits)('%s does not fit, and only that is named', (_, change, rule) => {
  const [judged] = judgeOffers([{ ...offer, ...change }], citizen, '2026-10-06')
  expect(judged?.fits).toBe(false)
  expect(judged?.reasons.filter((r) => !r.fits).map((r) => r.rule)).toEqual([rule])
})

test('the edges of the term and of the money fit', () => {
  const edge = { ...offer, startsOn: '2026-10-06', endsBefore: '2026-10-07', leftOere: 1_000_000n }
  expect(judgeOffers([edge], citizen, '2026-10-06')[0]?.fits).toBe(true)
})

test('those that fit come first, then most free places, then the agreement’s own order', () => {
  const offers = [
    { ...offer, lot: 'full', inUse: 10 },
    { ...offer, lot: 'two', inUse: 7 },
    { ...offer, lot: 'three', inUse: 6 },
    { ...offer, lot: 'three-too', inUse: 6 },
  ]
  expect(judgeOffers(offers, citizen, '2026-10-06').map((j) => j.offer.lot)).toEqual([
    'three',
    'three-too',
    'two',
    'full',
  ])
})
