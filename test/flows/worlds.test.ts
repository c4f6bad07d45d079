import { expect, test } from 'vitest'
import { showNote } from '../../src/budget/index.ts'
import { recordDocument } from '../../src/cases/index.ts'
import { draftPaper, listPapers } from '../../src/committee/index.ts'
import { showUse } from '../../src/followup/index.ts'
import { listLots, showAgreement } from '../../src/portfolio/index.ts'
import { listReferrals, recordCitizen, refer } from '../../src/referrals/index.ts'
import { listEnterprises, recordEnterprise } from '../../src/registers/index.ts'
import { agreementEnds, cast, committee, newCitizen, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const local2017 = 'AGR-LOCAL-2017'

test('an agreement recorded from paper knows only what the paper prints', async () => {
  const shown = await house.as(cast.auditor, showAgreement, { agreement: local2017 })
  expect(shown).toMatchObject({
    world: 'papers',
    state: 'printed',
    startsOn: null,
    endsBefore: '2018-01-01',
    optionBefore: '2021-01-01',
  })
  expect(shown.lots.map((l) => [l.lot, l.ceilingOere, l.capacity, l.yearlyOere, l.prices])).toEqual([
    [1, null, null, 546_000_000n, []],
    [2, null, null, 154_000_000n, []],
  ])
  expect(shown.lots.map((l) => l.suppliers.map((s) => s.id))).toEqual([
    ['SUP-SYDHAVN', 'SUP-SETTLE', 'SUP-OPZOOM'],
    ['SUP-IKC', 'SUP-HKI'],
  ])
  expect(shown.cause.kind).toBe('document')
})

test('its use has neither ceiling nor remainder, and no figure is invented', async () => {
  const use = await house.as(cast.auditor, showUse, { agreement: local2017 })
  for (const lot of use.lots)
    expect(lot).toMatchObject({ ceilingOere: null, remainingOere: null, usedOere: 0n, months: [] })
})

/** BI105 as printed: a value is thousand kroner, and a printed zero, a dash and a blank are three things. */
const printed = {
  'table-2': [
    ['5460', '5460', '5460', 'zero', 'zero'],
    ['1540', '1540', '1540', 'zero', 'zero'],
    ['7000', '7000', '7000', 'zero', 'zero'],
    ['540', '540', '540', 'zero', 'zero'],
    ['540', '540', '540', 'zero', 'zero'],
    ['7540', '7540', '7540', 'zero', 'zero'],
  ],
  'table-2b': [
    ['7000', '7000', '7000', 'blank'],
    ['540', '540', '540', 'blank'],
    ['7540', '7540', '7540', 'blank'],
  ],
  'table-3': [
    ['dash', '5000', '5000', '5000', '5000', 'blank', 'zero'],
    ['blank', 'blank', 'blank', '2000', '2000', 'blank', 'zero'],
    ['blank', 'blank', 'blank', 'blank', 'blank', '7000', 'zero'],
    ['dash', '5000', '5000', '7000', '7000', '7000', 'zero'],
  ],
} as const

test.each([
  ['table-2', 'Tabel 2', [16380, 4620, 21000, 1620, 1620, 22620]],
  ['table-2b', 'Tabel 2', [21000, 1620, 22620]],
  ['table-3', 'Tabel 3', [20000, 4000, 7000, 31000]],
] as const)('BI105, %s (%s), comes out cell by cell with its sums computed', async (id, number, totals) => {
  const { tables } = await house.as(cast.public, showNote, { code: 'BI105' })
  const shown = tables.find((t) => t.id === id)
  expect(shown?.printedNumber).toBe(number)
  const cells = shown?.rows.map((r) => r.cells.map((c) => (c.kind === 'value' ? String(c.thousandDkk) : c.kind)))
  expect(cells).toEqual(printed[id])
  expect(shown?.rows.map((r) => r.total)).toEqual(totals)
  expect(shown?.rows.filter((r) => r.disagrees)).toEqual([])
})

test('a practice person sees no paper among their own things, and no practice among the papers', async () => {
  const own = await house.as(cast.officer, listLots, {})
  expect(own.rows.every((l) => l.agreement === 'PRACTICE-LOCAL')).toBe(true)
  const papers = await house.as(cast.officer, listLots, { world: 'papers' })
  expect(papers.rows.length).toBeGreaterThan(5)
  expect(papers.rows.some((l) => l.agreement === 'PRACTICE-LOCAL')).toBe(false)
  const enterprises = await house.as(cast.officer, listEnterprises, { world: 'papers' })
  expect(enterprises.rows.some((e) => e.id === 'sup-havnen')).toBe(false)
  expect((await house.as(cast.caseworker, listReferrals, { world: 'papers' })).rows).toEqual([])
  expect((await house.as(cast.secretary, listPapers, { world: 'papers' })).rows).toEqual([])
})

test('what a practice person writes is of practice, whatever they ask for', async () => {
  const input = { id: 'PRAKSIS-PAPIR', kind: 'memo', title: 'Et papir', world: 'papers' }
  await house.as(cast.secretary, recordDocument, input)
  expect(await worldsOf('cases.document', 'PRAKSIS-PAPIR')).toEqual(['practice'])
})

test('a practice person cannot hang anything on a paper', async () => {
  const citizen = (await house.as(cast.caseworker, recordCitizen, newCitizen())).id
  const referral = { citizen, startsOn: today, endsOn: agreementEnds, purpose: 'Et forløb.' }
  const onPaper = { ...referral, lot: `${local2017}/1`, supplier: 'SUP-SYDHAVN' }
  await expect(house.as(cast.caseworker, refer, onPaper)).rejects.toMatchObject({ code: 'not-found' })
  const paper = { title: 'Om papirerne', agreement: local2017, committee, introduction: 'Orientering.' }
  await expect(house.as(cast.secretary, draftPaper, paper)).rejects.toMatchObject({ code: 'invalid' })
  expect(await countOf(`committee.paper where title = 'Om papirerne'`)).toBe(0)
})

test('in practice only invented numbers pass', async () => {
  const enterprise = { id: 'ent-rigtig', name: 'Rigtig', kind: 'employer', cvr: '10000009' }
  const real = house.as(cast.officer, recordEnterprise, enterprise)
  await expect(real).rejects.toMatchObject({ code: expect.stringMatching(/invalid|unlawful/) as string })
  const citizen = { ...newCitizen(), cpr: '010190-1234' }
  await expect(house.as(cast.caseworker, recordCitizen, citizen)).rejects.toMatchObject({
    code: 'unlawful',
    rule: 'WORLDS',
  })
  expect(await countOf(`registers.enterprise where id = 'ent-rigtig'`)).toBe(0)
})

test('no row of practice hangs on a row of the papers, and no citizen is of the papers', async () => {
  const crossing = await countOf(`(
    select 1 from portfolio.lot l join portfolio.agreement a on a.code = l.agreement where l.world <> a.world
    union all select 1 from portfolio.place p join portfolio.lot l on l.id = p.lot join registers.enterprise e on e.id = p.enterprise where p.world <> l.world or p.world <> e.world
    union all select 1 from referrals.referral r join portfolio.lot l on l.id = r.lot where r.world <> l.world
    union all select 1 from budget.account a join portfolio.lot l on l.id = a.lot where a.world <> l.world
    union all select 1 from committee.paper p join portfolio.agreement a on a.code = p.agreement where p.world <> a.world
    union all select 1 from referrals.citizen where world = 'papers') crossing`)
  expect(crossing).toBe(0)
})

async function worldsOf(table: string, id: string): Promise<string[]> {
  return house.asOwner(async (c) =>
    (await c.query<{ world: string }>(`select world from ${table} where id = $1`, [id])).rows.map((r) => r.world),
  )
}

async function countOf(from: string): Promise<number> {
  return house.asOwner(
    async (c) => (await c.query<{ n: number }>(`select count(*)::int as n from ${from}`)).rows[0]?.n ?? 0,
  )
}
