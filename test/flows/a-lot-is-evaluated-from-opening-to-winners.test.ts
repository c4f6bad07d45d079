import { expect, test } from 'vitest'
import type { Refusal } from '../../src/kernel/refusal.ts'
import {
  agreePoints,
  assignEvaluator,
  declareInterests,
  evaluateBids,
  evaluationOf,
  giveScores,
  judgeAdmissibility,
  judgeConformity,
  lockQuality,
  openEnvelopes,
  readBid,
  recordDraw,
  runEvaluation,
  showEvaluation,
  submitScores,
} from '../../src/procurement/index.ts'
import { openersWithKeys } from '../bids.ts'
import { cast, lot1, lot2 } from '../cast.ts'
import { bidsOf, judged, late, locked, opened, openedTender, points, type MadeBid } from '../evaluations.ts'
import { claimsOf } from '../../src/platform/by.ts'
import { transact } from '../../src/platform/transact.ts'
import { cloneHouse, personOf } from '../house.ts'

const house = await cloneHouse()
const keys = await openersWithKeys(house)
const refused = async (work: Promise<unknown>) => (await work.catch((e: unknown) => e)) as Refusal
const first: MadeBid = { persona: cast.supplier, supplier: lot1.supplier, oere: 100_000_000 }
const second: MadeBid = { persona: cast.otherSupplier, supplier: lot2.supplier, oere: 125_000_000 }
const as = house.as.bind(house)

async function twoBids(tender: string, bids = [first, second]): Promise<[string, string]> {
  await openedTender(house, keys, tender, bids)
  const found = await bidsOf(house, tender)
  return [found.get(lot1.supplier) ?? '', found.get(lot2.supplier) ?? '']
}

test('from the opening to winners: alone, agreed, locked, and only then the price', async () => {
  const tender = 'EVAL-1'
  const [a, b] = await twoBids(tender)
  await judged(house, tender)
  const give = (who: string, bid: string, each: string[]) => as(who, giveScores, { tender, ...points(bid, each) }, late)

  await give('evaluator-1', a, ['6.20', '6.20', '6.20'])
  await give('evaluator-1', b, ['6,49', '6,49', '6,49'])
  expect((await refused(give('evaluator-1', a, ['8.01', '1', '1']))).details['issues']).toEqual([
    { field: 'scores.0.points', message: 'Kriterium 1: point ligger uden for skalaen' },
  ])
  await give('evaluator-1', a, ['6.00', '6.20', '6.20'])
  await as('evaluator-1', submitScores, { tender }, late)
  expect((await refused(give('evaluator-1', a, ['1', '1', '1']))).rule).toBe('ALONE-FIRST')

  const seen = async (who: string) => (await as(who, showEvaluation, { tender }, late)).scores
  expect((await seen('evaluator-1')).map((s) => s.points)).toContain('6.00')
  expect(await seen('evaluator-2')).toEqual([])
  expect(await seen('officer')).toEqual([])
  expect((await refused(as('officer', agreePoints, { tender, ...points(a, ['1', '1', '1']) }, late))).rule).toBe(
    'ALONE-FIRST',
  )
  await give('evaluator-2', a, ['6.40', '6.20', '6.20'])
  expect((await refused(as('evaluator-2', submitScores, { tender }, late))).message).toContain('mangler point 3 steder')
  await give('evaluator-2', b, ['6.49', '6.49', '6.49'])
  await as('evaluator-2', submitScores, { tender }, late)
  expect(await seen('evaluator-2')).toHaveLength(12)
  expect(await seen('officer')).toHaveLength(12)

  expect((await refused(as('officer', lockQuality, { tender }, late))).message).toContain('mangler point 6 steder')
  await as('officer', agreePoints, { tender, ...points(a, ['6.20', '6.20', '6.20']) }, late)
  await as('officer', agreePoints, { tender, ...points(b, ['6.49', '6.49', '6.49']) }, late)
  expect((await refused(opened(house, keys, tender, 'price'))).rule).toBe('TWO-SEALS')
  expect((await refused(as('officer', runEvaluation, { tender }, late))).code).toBe('conflict')
  await as('officer', lockQuality, { tender }, late)
  const after = await refused(as('officer', agreePoints, { tender, ...points(a, ['8', '8', '8']) }, late))
  expect(after.rule).toBe('QUALITY-LOCK')

  await opened(house, keys, tender, 'price')
  const run = await as('officer', runEvaluation, { tender }, late)
  expect(run.lots).toEqual([{ lot: 1, winners: [a, b], unresolvedTie: [] }])
  const { results } = await as('manager', showEvaluation, { tender }, late)
  expect(results[0]?.ranking.map((r) => [r.id, r.total?.rounded, r.winner])).toEqual([
    [a, '6.560', true],
    [b, '5.992', true],
  ])
  expect((await refused(as('officer', runEvaluation, { tender }, late))).message).toContain('ligger fast')
})

test('what is kept of an evaluation can be reckoned again by anybody, and the face gives winners with points and reasons', async () => {
  const tender = 'EVAL-1'
  const kept = await house.asOwner((c) =>
    c.query<{ input: unknown; output: { ranking: { id: string; rank: number; total: { rounded: string } }[] } }>(
      `select input, output from procurement.evaluation_run where tender = '${tender}'`,
    ),
  )
  const { input, output } = kept.rows[0] ?? { input: undefined, output: { ranking: [] } }
  const again = await as('public', evaluateBids, input)
  expect(again.ranking.map((r) => [r.id, r.rank, r.total?.rounded])).toEqual(
    output.ranking.map((r) => [r.id, r.rank, r.total.rounded]),
  )
  const claims = claimsOf(await personOf(house, 'officer'), false)
  const [lot] = await transact(
    house.databases.by.staff,
    claims,
    (tx) => evaluationOf(tx, tender),
    () => ({}),
  )
  expect(lot?.ranking.map((r) => [r.enterprise, r.winner, r.points.length])).toEqual([
    [lot1.supplier, true, 3],
    [lot2.supplier, true, 3],
  ])
})

test('R22: without a security policy a bid does not conform, is not admissible, and gets no points', async () => {
  const tender = 'EVAL-2'
  const [a, b] = await twoBids(tender, [first, { ...second, policy: false, oere: 1 }])
  const conforms = { tender, bid: b, requirement: 'SIKKERHED', conforms: true, reason: 'Nok' }
  expect(await refused(as('officer', judgeConformity, conforms, late))).toMatchObject({
    ...{ code: 'unlawful', rule: 'R22' },
  })
  await as('officer', judgeConformity, { ...conforms, conforms: false, reason: 'Ingen politik' }, late)
  const admissible = { tender, bid: b, lot: 1, admissible: true, reason: 'Nok' }
  expect((await refused(as('officer', judgeAdmissibility, admissible, late))).rule).toBe('R22')
  await judged(house, tender)
  const given = as('evaluator-1', giveScores, { tender, ...points(b, ['8', '8', '8']) }, late)
  expect((await refused(given)).code).toBe('invalid')
  await locked(house, tender, { [a]: ['5', '5', '5'] })
  await opened(house, keys, tender, 'price')
  await as('officer', runEvaluation, { tender }, late)
  const { results } = await as('officer', showEvaluation, { tender }, late)
  // 4/5 × 5 + 1/5 × 8: the price of one øre is not the lowest, since the bid takes no part.
  expect(results[0]?.ranking.map((r) => [r.id, r.rank, r.winner, r.total?.rounded ?? null])).toEqual([
    [a, 1, true, '5.600'],
    [b, null, false, null],
  ])
})

test('IMPARTIAL: whoever has a conflict reads nothing, gives no points, and is not waited for', async () => {
  const tender = 'EVAL-3'
  const [a] = await twoBids(tender)
  const blind = async (who: string) => (await as(who, showEvaluation, { tender }, late)).bids.length
  for (const evaluator of ['evaluator-1', 'evaluator-2'])
    await as('officer', assignEvaluator, { tender, evaluator }, late)
  expect(await blind('evaluator-1')).toBe(0)
  await as('evaluator-1', declareInterests, { tender, conflict: 'nej' }, late)
  expect(await blind('evaluator-1')).toBe(2)
  expect((await as('evaluator-1', readBid, { tender, bid: a }, late)).answers[0]?.text).toContain(lot1.supplier)
  await as('evaluator-2', declareInterests, { tender, conflict: true, words: 'Gift med lederen' }, late)
  await as('evaluator-2', declareInterests, { tender, conflict: false }, late)
  expect(await blind('evaluator-2')).toBe(0)
  expect((await refused(as('evaluator-2', readBid, { tender, bid: a }, late))).code).toBe('not-found')
})

test('a tie that the rule does not part waits for lots drawn before a witness; no machine draws', async () => {
  const tender = 'EVAL-4'
  const [a, b] = await twoBids(tender, [first, { ...second, oere: first.oere }])
  await judged(house, tender)
  await locked(house, tender, { [a]: ['5', '5', '5'], [b]: ['5', '5', '5'] })
  await opened(house, keys, tender, 'price')
  const { lots } = await as('officer', runEvaluation, { tender }, late)
  // Two places and two bids: both win, and there is nothing to draw about.
  expect(lots[0]).toEqual({ lot: 1, winners: [a, b].toSorted(), unresolvedTie: [] })
  const draw = { tender, lot: 1, bids: [a, b], how: 'Sedler i en skål', witness: 'Rådhusets vagt' }
  expect((await refused(as('officer', recordDraw, draw, late))).message).toContain('ingen pointlighed')
})

test('nobody opens the price envelopes before the quality lock', async () => {
  const tender = 'EVAL-5'
  await twoBids(tender)
  const opening = as('officer', openEnvelopes, { tender, envelopes: 'price' }, late)
  expect((await refused(opening)).code).toBe('conflict')
  const row = house.asOwner((c) =>
    c.query(
      `insert into procurement.quality_lock (tender, world, locked_at, by_id, sha256) values ('${tender}', 'practice', now(), 'x', repeat('a', 64))`,
    ),
  )
  expect((await refused(row)).message).toContain('Ikke alle bedømmere')
})

test('an evaluator who falls ill is released with a reason, on the page, and is not waited for', async () => {
  const tender = 'EVAL-ILL'
  await twoBids(tender)
  await judged(house, tender)
  const body = new URLSearchParams({ evaluator: 'evaluator-2', reason: 'Er blevet syg.' })
  const path = `/udbud/${tender}/evaluering`
  expect(await (await house.request(path, { as: 'officer' })).text()).toContain('Frigør en bedømmer')
  const sent = await house.request(`${path}/frigoer`, { as: 'officer', method: 'POST', body })
  expect(sent.headers.get('location')).toContain('gjort=frigjort')
  expect(await (await house.request(path, { as: 'officer' })).text()).toContain('frigjort. Er blevet syg.')
})

test('the evaluation stands on one page for those who may see it, and each form keeps what was written', async () => {
  const page = async (path: string, who: string, init: RequestInit = {}) => {
    const response = await house.request(path, { as: who, ...init })
    return { status: response.status, text: await response.text() }
  }
  const whole = await page('/udbud/EVAL-1/evaluering', 'officer')
  expect(whole.status).toBe(200)
  for (const words of ['Kvalitet låst', '6,560', '5,992', 'får en plads', 'Uden ', 'Fordi 1'])
    expect(whole.text).toContain(words)
  expect((await page('/udbud/EVAL-1/evaluering', cast.caseworker)).status).toBe(403)
  expect((await page('/udbud/EVAL-1/bedoemmelse', 'evaluator-1')).text).toContain('Du har afleveret')
  const tried = await page('/udbud/EVAL-1/modeltest', 'public')
  expect(tried.text).toContain('Et tilbud, der ikke vinder, kan afgøre')
  const wrong = await page('/udbud/EVAL-1/modeltest?proev=ja&pris.A=meget&point.A.1=9', 'officer')
  expect(wrong.text).toContain('meget')

  const tender = 'EVAL-6'
  const [a] = await twoBids(tender)
  await judged(house, tender)
  const form = `/udbud/${tender}/bedoemmelse/1/${a}`
  expect((await page(form, 'evaluator-1')).text).toContain(lot1.supplier)
  const body = new URLSearchParams({
    ...{ 'scores.0.criterion': '1', 'scores.0.points': '9', 'scores.0.reason': 'Det her er min grund' },
  })
  const sent = await page(form, 'evaluator-1', { method: 'POST', body })
  expect(sent.status).toBe(422)
  for (const words of ['Det her er min grund', 'uden for skalaen']) expect(sent.text).toContain(words)
  expect((await page(`/udbud/${tender}/evaluering/tilbud/${a}`, 'officer')).text).toContain('Sikkerhedspolitik')
})
