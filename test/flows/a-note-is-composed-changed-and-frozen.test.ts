import { expect, test } from 'vitest'
import {
  compareScenarios,
  composeNote,
  diffNote,
  enterPriceIndex,
  freezeNote,
  listNotes,
  noteShares,
  proposeExtension,
  scenario,
  showNote,
} from '../../src/budget/index.ts'
import { showDocument } from '../../src/cases/index.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const value = (thousandDkk: number) => ({ kind: 'value', thousandDkk })

test('the least a program can say of a note is enough, and its sums are the lines’ (SUM-COMPUTED)', async () => {
  const rows = [
    { id: 'a', label: 'A', kind: 'line', cells: [value(10), { kind: 'value', oere: 546_050_000 }] },
    { id: 'b', label: 'B', kind: 'line', cells: [{ kind: 'dash' }, { kind: 'blank' }] },
    { id: 't', label: 'I alt', kind: 'total', cells: [value(11), { kind: 'zero' }] },
  ]
  const input = {
    code: 'LEAST',
    title: 'Et notat',
    tables: [{ id: 'T', caption: 'Udgifter', years: [2027, 2028], rows }],
  }
  const made = await house.as(cast.controller, composeNote, input)
  expect(made).toMatchObject({ code: 'LEAST', version: 1 })
  expect(made.warnings.map((w) => w.field)).toEqual(['tables.0.rows.2.cells.0', 'tables.0.rows.2.cells.1'])
  const { tables } = await house.as(cast.controller, showNote, { code: 'LEAST' })
  expect(tables[0]?.rows.map((r) => r.cells)).toEqual([
    // 5.460,5 thousand is rounded half away from zero, and the øre are kept.
    [value(10), { ...value(5461), oere: 546_050_000 }],
    [{ kind: 'dash' }, { kind: 'blank' }],
    [value(10), value(5461)],
  ])
  await refused(composeNote, input, { code: 'conflict', details: { newest: 1 } })
})

test('two who edit: the second is stale and is told of the newest (STALE)', async () => {
  const save = (title: string, version?: number, as = cast.controller as string) =>
    house.as(as, composeNote, { code: 'TWO', title, version, tables: [] })
  await save('Første')
  expect(await save('Anden', 1, cast.officer)).toMatchObject({ version: 2 })
  await expect(save('For sent', 1)).rejects.toMatchObject({ code: 'stale', rule: 'STALE', details: { newest: 2 } })
  const both = await Promise.allSettled([save('Samtidig', 2), save('Samtidig', 2)])
  expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await house.as(cast.controller, showNote, { code: 'TWO', at: 1 })).title).toBe('Første')
  await refused(showNote, { code: 'TWO', at: 9 }, { code: 'not-found' })
})

test('a paper stays as it is printed, and who may not write a note is told who may', async () => {
  await refused(composeNote, { code: 'BI105', version: 1, title: 'x' }, { code: 'not-found' })
  await refused(composeNote, { code: 'BI105', title: 'x' }, { code: 'conflict' })
  await refused(freezeNote, { code: 'BI105', version: 1 }, { code: 'not-found' })
  const input = { code: 'NO', title: 'x' }
  await expect(house.as(cast.public, composeNote, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(house.as(cast.caseworker, composeNote, input)).rejects.toMatchObject({ code: 'forbidden' })
})

test('a draft is seen inside only; what is frozen is open, filed, and the same ever after (FROZEN)', async () => {
  await house.as(cast.controller, composeNote, note('GIVEN', 100))
  await refused(showNote, { code: 'GIVEN' }, { code: 'not-found' }, cast.public)
  const frozen = await house.as(cast.controller, freezeNote, { code: 'GIVEN', version: 1 })
  expect(frozen).toMatchObject({ document: 'GIVEN', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
  await refused(freezeNote, { code: 'GIVEN', version: 1 }, { code: 'conflict', rule: 'FROZEN' })

  await house.as(cast.controller, composeNote, { ...note('GIVEN', 130), version: 1, title: 'Hemmelig kladde' })
  const outside = await house.as(cast.public, showNote, { code: 'GIVEN' })
  expect(outside).toMatchObject({ version: 1, frozen: true, title: 'Et notat om GIVEN' })
  expect(outside.versions).toEqual([expect.objectContaining({ no: 1, by: null, byName: null })])
  const listed = (await house.as(cast.public, listNotes, { world: 'practice' })).rows.find((n) => n.code === 'GIVEN')
  expect(listed).toMatchObject({ title: 'Et notat om GIVEN', version: 1, frozen: true })

  const filed = await house.as(cast.public, showDocument, { id: 'GIVEN' })
  expect(filed.content.tables[0]?.rows[0]?.cells).toEqual([value(100)])
  expect(filed).toMatchObject({ kind: 'budget-note', open: true })
  const second = await house.as(cast.controller, freezeNote, { code: 'GIVEN', version: 2 })
  expect(second.document).toBe('GIVEN-v2')
  const { tables } = await house.as(cast.controller, diffNote, { code: 'GIVEN', from: 1, to: 2 })
  expect(tables[0]).toMatchObject({ what: 'A, 2027', from: '100', to: '130', column: '2027' })
})

test('BI105 comes out of its agreement’s two lots, cell by cell, and is saved as it is proposed', async () => {
  const { note: proposed, warnings } = await house.as(cast.controller, proposeExtension, {
    agreement: 'AGR-LOCAL-2017',
    from: 2018,
    years: 3,
    shown: 5,
    code: 'AGAIN',
    title: 'Forlængelse',
    post: { postsHundredths: 100, pricePerPostOere: 54_000_000n },
  })
  expect(warnings).toEqual([])
  const printed = await house.as(cast.controller, showNote, { code: 'BI105' })
  const amounts = (tables: typeof printed.tables, id: string) =>
    tables.find((t) => t.id === id)?.rows.map((r) => [r.kind, r.cells, r.total, r.committee, r.appropriation])
  expect(amounts(proposed.tables, 'table-1')).toEqual(amounts(printed.tables, 'table-2'))
  expect(amounts(proposed.tables, 'table-2')).toEqual(amounts(printed.tables, 'table-2b'))
  expect(proposed.tables[0]?.rows[1]?.label).toBe('Delaftale 2 (Indvandrer Kvindecentret og Hans Knudsen Instituttet)')

  expect(await house.as(cast.controller, composeNote, proposed)).toMatchObject({ code: 'AGAIN', version: 1 })
  const one = await house.as(cast.controller, scenario, { code: 'AGAIN', lots: [1], withPost: false })
  expect(one.totalThousandDkk).toBe(16_380)
  const asked = { agreement: 'AGR-LOCAL-2017', from: 2018, years: 3, code: 'X', title: 'X' }
  await refused(proposeExtension, { ...asked, lots: [7] }, { code: 'not-found' })
})

test('the papers’ scenarios and shares, as the negotiations count them', async () => {
  const total = async (input: object) =>
    (await house.as(cast.public, scenario, { code: 'BI105', ...input })).totalThousandDkk
  expect(await total({ lots: [1], withPost: false })).toBe(16_380)
  expect(await total({ lots: [2], withPost: false })).toBe(4_620)
  expect(await total({ withPost: false })).toBe(21_000)
  expect(await total({})).toBe(22_620)
  const { scenarios } = await house.as(cast.public, compareScenarios, { code: 'BI105' })
  expect(scenarios.map((s) => s.differenceThousandDkk)).toEqual([-6_240, -4_620, -18_000, -16_380, -1_620, 0])
  const { administrations, committees } = await house.as(cast.public, noteShares, { code: 'TM157' })
  const parts = (s: typeof committees) => s?.parts.map((p) => [p.name, p.thousandDkk])
  expect(parts(committees)).toEqual([
    ['TMU', 3404],
    ['BIU', 3145],
    ['SUD', 930],
  ])
  expect(parts(administrations)?.map(([name]) => name)).toEqual(['TMF', 'BIF', 'SOF'])
})

test('a paper’s note says who asked, what came before, and that no committee has treated it', async () => {
  const tm157 = await house.as(cast.public, showNote, { code: 'TM157' })
  expect(tm157.predecessors.map((p) => p.code)).toEqual(['TM31', 'TM20'])
  expect(tm157.indicators.map((i) => [i.low, i.high, i.year])).toEqual([
    [60, 70, undefined],
    [50, 60, undefined],
  ])
  expect(tm157).toMatchObject({ treatedByCommittee: null, package: 'Budgetpakken for Udsatte Boligområder' })
  const bi105 = await house.as(cast.public, showNote, { code: 'BI105' })
  expect(bi105).toMatchObject({ requestedBy: 'Enhedslisten', releaseBy: 'BIU', treatedByCommittee: null })
  expect(bi105.staffing[0]).toMatchObject({ postsHundredths: 100, yearlyOere: 54_000_000n })
})

test('another year’s prices need an index for both years; the newest of a year holds (PRICE-INDEX)', async () => {
  const asked = { code: 'BI105', prices: 2026 }
  await refused(showNote, asked, { code: 'unlawful', rule: 'PRICE-INDEX' })
  const enter = (year: number, index: string) =>
    house.as(cast.controller, enterPriceIndex, { series: 'P/L', year, index, source: 'Skema', sourceDay: '2026-06-30' })
  await enter(2018, '100')
  await enter(2026, '110')
  await enter(2026, '118,35')
  const { tables } = await house.as(cast.public, showNote, asked)
  const cost = tables.find((t) => t.id === 'table-2')
  expect(cost?.rows.map((r) => r.cells[0])).toEqual([6462, 1823, 8285, 639, 639, 8924].map(value))
  expect(cost?.priceLevelLabel).toContain('omregnet fra 2018 p/l med indeks P/L: 118,35 over 100')
  expect(tables.find((t) => t.id === 'table-3')?.priceLevelLabel).toBe('1.000 kr., løbende p/l')
})

test('the pages: versions, difference, freezing by its form, scenarios, prices and spreadsheets', async () => {
  await house.as(cast.controller, composeNote, note('PAGE', 100))
  await house.as(cast.controller, composeNote, { ...note('PAGE', 130), version: 1 })
  const read = async (path: string, as = cast.controller as string) => {
    const response = await house.request(`/budget${path}`, { as })
    return [response.status, await response.text()] as const
  }
  expect((await read('/notater/PAGE'))[1]).toContain('Version 2, kladde')
  expect((await read('/notater/PAGE'))[1]).toContain('<td>Anders Holmgaard</td>')
  expect((await read('/notater/PAGE?version=1'))[1]).toContain('Du læser version 1')
  expect((await read('/notater/PAGE/forskel?fra=1&til=2'))[1]).toContain('<del>100</del>')
  expect((await read('/notater/PAGE/frys?version=1'))[1]).toContain('Det er ikke den nyeste version')
  expect((await read('/notater/PAGE/frys?version=2', cast.caseworker))[0]).toBe(403)
  expect((await read('/notater/PAGE/vedtag'))[1]).toContain('Version 2 er en kladde')
  const body = new URLSearchParams({ version: '2', _key: crypto.randomUUID() })
  const sent = await house.request('/budget/notater/PAGE/frys', { as: cast.controller, method: 'POST', body })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/budget/notater/PAGE?gjort=frosset'])
  expect((await read('/notater/PAGE'))[1]).toContain('Version 2, frosset')

  expect((await read('/notater/BI105/scenarier'))[1]).toContain('16.380')
  expect((await read('/notater/BI105/scenarier?lotter=1&aarsvaerk=nej'))[1]).toContain('I alt 16.380 t.kr.')
  expect((await read('/notater/BI105/scenarier?lotter=3'))[0]).toBe(404)
  expect((await read('/notater/BI105?priser=2031%20P/L'))[1]).toContain('Beløbene kan ikke regnes om')
  expect((await read('/notater/TM157'))[1]).toContain('Fordeling på udvalg')

  const csv = await read('/notater/BI105/tabeller/table-2.csv')
  expect(csv[1]).toContain('Udgifter i alt;;7540;7540;7540;0;0;22620')
  const xlsx = await house.request('/budget/notater/BI105/tabeller/table-2.xlsx', { as: cast.controller })
  expect(new TextDecoder().decode((await xlsx.arrayBuffer()).slice(0, 2))).toBe('PK')
  expect((await read('/notater/BI105/tabeller/none.csv'))[0]).toBe(404)
})

test('an index is entered by its form, and what cannot be read keeps what was written', async () => {
  const send = (index: string) =>
    house.request('/budget/prisindeks', {
      as: cast.controller,
      method: 'POST',
      body: new URLSearchParams({
        ...{ series: 'Løn', year: '2027', index, source: 'Et skema', sourceDay: '30/6-2026' },
        _key: crypto.randomUUID(),
      }),
    })
  const wrong = await send('cirka hundrede')
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="cirka hundrede"')
  expect((await send('102,35')).status).toBe(303)
  const shown = await (await house.request('/budget/prisindeks', { as: cast.public })).text()
  expect(shown).toContain('102,35')
  expect(shown).not.toContain('Læg et indeks ind')
})

test('NO-PERSON, NO-CPR: a note that all may read holds nobody’s address; small numbers are told', async () => {
  const write = (code: string, text: string) =>
    house.as(cast.controller, composeNote, { ...note(code, 10), texts: [{ heading: 'Baggrund', text }] })
  await write('UTPERSON', 'Ring til 21 43 65 87, eller skriv til maja@firma.example.')
  await refused(freezeNote, { code: 'UTPERSON', version: 1 }, { code: 'unlawful', rule: 'NO-PERSON' })
  await write('UTSMALL', 'Der er 3 borgere på forløbet.')
  const frozen = await house.as(cast.controller, freezeNote, { code: 'UTSMALL', version: 1 })
  expect(frozen.warnings).toEqual([expect.stringContaining('3 borgere')])
})

function note(code: string, amount: number) {
  const rows = [{ id: 'A', label: 'A', kind: 'line', cells: [value(amount)] }]
  return { code, title: `Et notat om ${code}`, tables: [{ id: 'T', caption: 'Udgifter', years: [2027], rows }] }
}

async function refused(
  act: Parameters<typeof house.as>[1],
  input: unknown,
  as: object,
  who: string = cast.controller,
): Promise<void> {
  await expect(house.as(who, act, input)).rejects.toMatchObject(as)
}
