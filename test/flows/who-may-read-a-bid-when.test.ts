import { beforeAll, expect, test } from 'vitest'
import {
  agreePoints,
  assignEvaluator,
  declareInterests,
  giveScores,
  judgeAdmissibility,
  judgeConformity,
  lockAdmissibility,
  lockQuality,
  runEvaluation,
  submitBid,
  submitScores,
} from '../../src/procurement/index.ts'
import { claimsOf } from '../../src/platform/by.ts'
import { loginOf, perform, toJson } from '../../src/platform/index.ts'
import { acts } from '../../src/rooms.ts'
import { before, lettersOf, openersWithKeys, sealed, sealedTender } from '../bids.ts'
import { cast, lot1, lot2 } from '../cast.ts'
import { bidsOf, late, opened, points } from '../evaluations.ts'
import { cloneHouse, personOf } from '../house.ts'
import { inputFor } from '../inputs.ts'

const house = await cloneHouse()
const keys = await openersWithKeys(house)
const tender = 'WHO-READS'
const as = house.as.bind(house)

/** Planted in the bid of the first supplier, and in the reasons of evaluator-1 and of the chair. */
const answer = 'SVARET-STAAR-HER'
const price = 98_765_432
const alone = 'ALENE-MENER-JEG'
const together = 'SAMMEN-MENER-VI'
/** One's own key has no bid in it, and is slow to lock. */
const readers = acts.filter(
  (a) => a.room === 'procurement' && a.kind === 'read' && a.name !== 'procurement.fetch-demo-key',
)
/** evaluator-1 is in the evaluation; evaluator-2 has a conflict. */
const people = [...new Set(['evaluator-2', ...Object.values(cast)])]

type Phase = 'handed in' | 'opened' | 'scoring' | 'all in' | 'locked' | 'priced' | 'evaluated'
const phases: Phase[] = ['handed in', 'opened', 'scoring', 'all in', 'locked', 'priced', 'evaluated']
const since = (phase: Phase, first: Phase) => phases.indexOf(phase) >= phases.indexOf(first)

/** Who may read what, when: the whole of the rule. */
function mayRead(who: string, what: 'answer' | 'price' | 'alone' | 'together', phase: Phase): boolean {
  const takesPart = who === 'officer' || who === 'evaluator-1'
  switch (what) {
    case 'answer':
      return since(phase, 'opened') && (takesPart || who === cast.supplier)
    case 'price':
      if (who === cast.supplier || takesPart) return since(phase, 'priced')
      return (who === cast.auditor || who === cast.manager) && since(phase, 'evaluated')
    case 'alone':
      if (who === 'evaluator-1') return since(phase, 'scoring')
      return (who === 'officer' && since(phase, 'all in')) || (who === cast.auditor && since(phase, 'locked'))
    case 'together':
      if (takesPart) return since(phase, 'locked')
      return (who === cast.auditor || who === cast.manager) && since(phase, 'locked')
  }
}

const secrets = { answer, price: String(price), alone, together } as const
const seen: { phase: Phase; who: string; by: string; text: string }[] = []
let bids: [string, string] = ['', '']

/** Everything a person can get out of every reading act, and out of the tables themselves. */
async function look(phase: Phase): Promise<void> {
  for (const who of people) {
    const by = await personOf(house, who)
    for (const act of readers) {
      const filling = {
        texts: { tender, bid: bids[0], kind: 'quality', world: 'practice' },
        numbers: { lot: 1, no: 1, version: 1 },
      }
      const input = inputFor(act, { ...filling, text: tender, number: 1 }, 'required')
      const output = await perform(act, input, house.call(by, late)).catch((e: unknown) => String(e))
      seen.push({ phase, who, by: act.name, text: toJson(output) })
    }
    seen.push({ phase, who, by: 'the tables', text: await rowsOf(who) })
  }
}

const tables = ['opened_envelope', 'score', 'consensus', 'evaluation_run', 'conformity', 'admissibility', 'drawn_lot']

async function rowsOf(who: string): Promise<string> {
  const by = await personOf(house, who)
  return house.asOwner(async (c) => {
    const texts = []
    for (const table of tables) {
      await c.query('begin')
      await c.query('select platform.enter($1)', [JSON.stringify(claimsOf(by, true))])
      await c.query(`set local role vifte_${loginOf(by.role)}`)
      const { rows } = await c
        .query(`select to_jsonb(t)::text as text from procurement.${table} t where tender = '${tender}'`)
        .catch(() => ({ rows: [] }))
      texts.push(...rows.map((r: { text: string }) => r.text))
      await c.query('rollback')
    }
    return texts.join('\n')
  })
}

async function handIn(): Promise<void> {
  const to = await sealedTender(house, tender, 2)
  for (const [persona, supplier] of [
    [cast.supplier, lot1.supplier],
    [cast.otherSupplier, lot2.supplier],
  ] as const) {
    const first = supplier === lot1.supplier
    const letters = lettersOf(tender, supplier, first ? price : 111_111)
    const requirements = ['SIKKERHED', 'FORSIKRING'].map((id) => ({ id, met: true }))
    letters.qualification.content = { requirements, selfDeclaration: true, partners: [] }
    const text = first ? answer : 'Et andet'
    letters.quality.content = { lots: [{ no: 1, answers: [{ criterion: '1', text }] }] }
    await as(persona, submitBid, { tender, ...(await sealed(to, letters)) }, { at: before })
  }
  for (const evaluator of ['evaluator-1', 'evaluator-2']) {
    await as('officer', assignEvaluator, { tender, evaluator }, late)
    const conflict = evaluator === 'evaluator-2'
    await as(evaluator, declareInterests, { tender, conflict, words: 'Arbejdede der i fjor' }, late)
  }
}

async function judge(): Promise<void> {
  for (const bid of bids) {
    for (const requirement of ['SIKKERHED', 'FORSIKRING'])
      await as('officer', judgeConformity, { tender, bid, requirement, conforms: true, reason: 'Vedlagt' }, late)
    await as('officer', judgeAdmissibility, { tender, bid, lot: 1, admissible: true, reason: 'Kravene' }, late)
  }
  await as('officer', lockAdmissibility, { tender }, late)
}

function given(bid: string, reason: string) {
  const { scores, ...where } = points(bid, ['5', '6', '7'])
  return { tender, ...where, scores: scores.map((s) => ({ ...s, reason })) }
}

beforeAll(async () => {
  await handIn()
  await look('handed in')
  await opened(house, keys, tender, 'quality')
  const found = await bidsOf(house, tender)
  bids = [found.get(lot1.supplier) ?? '', found.get(lot2.supplier) ?? '']
  await look('opened')
  await judge()
  for (const bid of bids) await as('evaluator-1', giveScores, given(bid, alone), late)
  await look('scoring')
  await as('evaluator-1', submitScores, { tender }, late)
  await look('all in')
  for (const bid of bids) await as('officer', agreePoints, given(bid, together), late)
  await as('officer', lockQuality, { tender }, late)
  await look('locked')
  await opened(house, keys, tender, 'price')
  await look('priced')
  await as('officer', runEvaluation, { tender }, late)
  await look('evaluated')
}, 300_000)

test.each(phases)('%s: nobody reads more than the rule gives them, by any act or table', (phase) => {
  const leaks = seen
    .filter((s) => s.phase === phase)
    .flatMap((s) =>
      (Object.keys(secrets) as (keyof typeof secrets)[])
        .filter((what) => s.text.includes(secrets[what]) && !mayRead(s.who, what, phase))
        .map((what) => `${s.who} reads ${what} by ${s.by}`),
    )
  expect(leaks).toEqual([])
})

test.each(phases)('%s: whoever may read can', (phase) => {
  const blind = people.flatMap((who) =>
    (Object.keys(secrets) as (keyof typeof secrets)[])
      .filter((what) => mayRead(who, what, phase))
      .filter((what) => !seen.some((s) => s.phase === phase && s.who === who && s.text.includes(secrets[what])))
      .map((what) => `${who} cannot read ${what}`),
  )
  expect(blind).toEqual([])
})

test('the other tenderer never reads anything of the first', () => {
  const other = seen.filter((s) => s.who === cast.otherSupplier).map((s) => s.text)
  for (const secret of Object.values(secrets)) expect(other.join('\n')).not.toContain(secret)
})
