import { expect, test } from 'vitest'
import { evaluateBids } from './evaluate.acts.ts'
import { EvaluateIn } from './evaluate.input.ts'

const linear = { kind: 'linear-lowest', slope: [1, 2], clip: true }
const bid = (id: string, points: string, kroner: number, more = {}) => ({
  ...{ id, admissible: true, priceOere: kroner * 100, points: { Q: points } },
  ...more,
})
const A = bid('A', '6.20', 1_000_000)
const B = bid('B', '6.49', 1_250_000)
/** Cannot win, but is cheap. */
const C = bid('C', '1.0', 700_000)

const competition = (price: object, bids: object[], more = {}) => ({
  scale: { min: '0', max: '8' },
  criteria: [
    { id: 'Q', weight: [4, 5] },
    { id: 'P', weight: [1, 5], price },
  ],
  ...{ places: 1, tie: 'quality', bids },
  ...more,
})

const weighed = async (input: object) =>
  evaluateBids.output.parse(await evaluateBids.run(undefined as never, EvaluateIn.parse(input)))

const issues = (input: object) =>
  EvaluateIn.safeParse(input).error?.issues.map((i) => [i.path.map(String).join('.'), i.message])

async function totals(price: object, bids: object[]) {
  const { ranking } = await weighed(competition(price, bids))
  return ranking.map((r) => `${r.id} ${r.total?.rounded}`)
}

test.each([
  ['relative', { kind: 'relative' }, ['A 6.560', 'B 6.472'], ['B 6.088', 'A 6.080', 'C 2.400']],
  ['linear, clipped at 0', linear, ['A 6.560', 'B 5.992'], ['B 5.192', 'A 5.189', 'C 2.400']],
  ['linear, below 0', { ...linear, clip: false }, ['A 6.560', 'B 5.992'], ['A 5.189', 'B 4.278', 'C 2.400']],
  [
    'fixed end points',
    { kind: 'fixed-points', lowOere: 80_000_000, highOere: 160_000_000 },
    ['A 6.160', 'B 5.892'],
    ['A 6.160', 'B 5.892', 'C 2.400'],
  ],
])('%s: the order of two bids, and with a hopeless third', async (_, price, two, three) => {
  expect(await totals(price, [A, B])).toEqual(two)
  expect(await totals(price, [A, B, C])).toEqual(three)
})

test('kroner per point: A wins by 150,000 kr., and says that percent weights are not used', async () => {
  const price = { kind: 'kroner-per-point', oerePerPoint: 40_000_000 }
  const { ranking, warnings } = await weighed(competition(price, [A, bid('B', '6.45', 1_250_000), C]))
  expect(ranking.map((r) => [r.id, r.total?.numerator, r.total?.denominator])).toEqual([
    ['A', 172_000_000, 1],
    ['B', 187_000_000, 1],
    ['C', 350_000_000, 1],
  ])
  expect(warnings.join()).toContain('bruges ikke')
})

test('leaving the hopeless bid out changes the winner, and so does nothing else', async () => {
  const { leaveOneOut } = await weighed(competition(linear, [A, B, C]))
  expect(leaveOneOut).toEqual([
    { without: 'B', winnersChange: false },
    { without: 'A', winnersChange: false },
    { without: 'C', winnersChange: true },
  ])
})

test('an inadmissible bid has no rank, does not win, and its price is not the lowest', async () => {
  const { ranking, leaveOneOut } = await weighed(competition(linear, [A, B, { ...C, admissible: false }]))
  expect(ranking).toEqual([
    { id: 'A', rank: 1, winner: true, total: { numerator: 164, denominator: 25, rounded: '6.560' } },
    { id: 'B', rank: 2, winner: false, total: { numerator: 749, denominator: 125, rounded: '5.992' } },
    { id: 'C', rank: null, winner: false, total: null },
  ])
  expect(leaveOneOut.map((l) => l.without)).toEqual(['A', 'B'])
})

test('a tie the rule does not part: equal rank, and winning is open only where the last place falls', async () => {
  const same = [bid('A', '6', 1_000), bid('B', '6', 1_000), bid('C', '2', 1_000)]
  const one = await weighed(competition(linear, same))
  expect(one.ranking.map((r) => [r.id, r.rank, r.winner])).toEqual([
    ['A', 1, null],
    ['B', 1, null],
    ['C', 3, false],
  ])
  expect(one.unresolvedTie).toEqual(['A', 'B'])
  const two = await weighed(competition(linear, same, { places: 2 }))
  expect(two.ranking.map((r) => [r.rank, r.winner])).toEqual([
    [1, true],
    [1, true],
    [3, false],
  ])
  expect(two.unresolvedTie).toEqual([])
})

test.each([
  ['quality', ['D', 'E'], []],
  ['price', ['E', 'D'], []],
  ['draw', ['D', 'E'], ['D', 'E']],
])('equal totals are settled by %s', async (tie, order, open) => {
  // Ends 0 and 8 kr.: 4 points for 4 kr., 8 for nothing. D: 0.8 × 6 + 0.2 × 4 = 5.6; E: 0.8 × 5 + 0.2 × 8 = 5.6.
  const price = { kind: 'fixed-points', lowOere: 0, highOere: 800 }
  const { ranking, unresolvedTie } = await weighed(competition(price, [bid('E', '5', 0), bid('D', '6', 4)], { tie }))
  expect(ranking.map((r) => r.id)).toEqual(order)
  expect(ranking[0]?.total).toEqual({ numerator: 28, denominator: 5, rounded: '5.600' })
  expect(unresolvedTie).toEqual(open)
})

test('three thirds are a whole, three times 33/100 are not', () => {
  const thirds = (w: number[]) => ({
    ...competition(linear, []),
    criteria: ['1', '2', '3'].map((id) => ({ id, weight: w })),
    bids: [{ id: 'A', admissible: true, points: { 1: 1, 2: 2, 3: 3 } }],
  })
  expect(issues(thirds([1, 3]))).toBeUndefined()
  expect(issues(thirds([33, 100]))).toEqual([['criteria', 'Vægtene på et niveau skal give præcis 1']])
})

test('sub-criteria of sub-criteria are weighed through, and a price alone or none will do', async () => {
  const deep = [
    {
      id: 'Q',
      weight: [1, 2],
      sub: [
        {
          id: 'M',
          weight: [1, 3],
          sub: [
            { id: 'x', weight: [1, 4] },
            { id: 'y', weight: [3, 4] },
          ],
        },
        { id: 'z', weight: [2, 3] },
      ],
    },
    { id: 'P', weight: [1, 2], price: { kind: 'relative' } },
  ]
  const one = { id: 'A', priceOere: 5, points: { x: '8', y: '0', z: '3' } }
  // (1/3 × (1/4 × 8 + 3/4 × 0) + 2/3 × 3) / 2 + 8 / 2 = (2/3 + 2) / 2 + 4 = 16/3
  const { ranking } = await weighed(competition({}, [one], { criteria: deep }))
  expect(ranking[0]?.total).toEqual({ numerator: 16, denominator: 3, rounded: '5.333' })
  const price = { criteria: [{ id: 'P', weight: [1, 1], price: { kind: 'kroner-per-point', oerePerPoint: 100 } }] }
  const alone = await weighed(
    competition(
      {},
      [
        { id: 'A', priceOere: 7 },
        { id: 'B', priceOere: 6 },
      ],
      price,
    ),
  )
  expect(alone.ranking.map((r) => [r.id, r.total?.rounded])).toEqual([
    ['B', '6'],
    ['A', '7'],
  ])
  const quality = await weighed(
    competition({}, [{ id: 'A', points: { q: '7,5' } }], { criteria: [{ id: 'q', weight: [1, 1] }] }),
  )
  expect(quality.ranking[0]?.total?.rounded).toBe('7.500')
})

test('what is missing or outside the scale is named by its place', () => {
  const at = (bids: object[], more = {}) => issues(competition(linear, bids, more))?.map(([path]) => path)
  expect(at([bid('A', '8.01', 1)])).toEqual(['bids.0.points.Q'])
  expect(at([A, { ...B, points: {} }])).toEqual(['bids.1.points.Q'])
  expect(at([A, { ...B, points: { Q: 1, P: 1 } }])).toEqual(['bids.1.points.P'])
  expect(at([{ ...A, priceOere: undefined }])).toEqual(['bids.0.priceOere'])
  expect(at([{ ...A, priceOere: -1 }])).toEqual(['bids.0.priceOere'])
  expect(at([A, A])).toEqual(['bids.1.id'])
  expect(at([bid('A', '6.205', 1)], { scale: { min: 0, max: 8, decimals: 2 } })).toEqual(['bids.0.points.Q'])
  expect(at([bid('A', '6.205', 1)])).toBeUndefined()
  expect(at([{ id: 'A', admissible: false }, B])).toBeUndefined()
})

test('a weight that is no fraction is named, and nothing is summed with it', () => {
  for (const weight of [
    [1, 0],
    [-1, 5],
    ['4', '0'],
  ])
    expect(issues(competition(linear, [A], { criteria: [{ id: 'Q', weight }] }))).toEqual([
      ['criteria.0.weight', 'En brøk har en nævner over 0 og er ikke negativ'],
    ])
})

test('fewer admissible bids than places is said', async () => {
  const { warnings, ranking } = await weighed(competition(linear, [A], { places: 3 }))
  expect(warnings[0]).toBe('Der er 3 pladser, men kun 1 antageligt tilbud.')
  expect(ranking[0]?.winner).toBe(true)
  const none = await weighed(competition(linear, [{ ...A, admissible: false }]))
  expect(none.ranking).toEqual([{ id: 'A', rank: null, winner: false, total: null }])
})
