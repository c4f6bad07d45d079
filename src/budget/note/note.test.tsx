import { expect, test } from 'vitest'
import { rendered } from '../../platform/web/ui/rendered.ts'
import { computeTable, TableOut, type Cell, type PrintedRow } from '../../cases/index.ts'
import { agreementSentence, tableView, type NoteTable } from './note.view.ts'
import { NoteBody } from './note.body.tsx'
import { NoteOut } from './note.output.ts'

const value = (thousandDkk: number): Cell => ({ kind: 'value', thousandDkk })

function row(id: string, kind: PrintedRow['kind'], cells: Cell[], more: Partial<PrintedRow> = {}): PrintedRow {
  return {
    id,
    label: id,
    kind,
    of: [],
    area: null,
    committee: null,
    appropriation: null,
    remark: null,
    printedTotal: null,
    cells,
    ...more,
  }
}

function table(rows: PrintedRow[]): NoteTable {
  return TableOut.parse({
    id: 't',
    printedNumber: 'Tabel 2',
    caption: 'Udgifter',
    priceLevelLabel: '1.000 kr. – 2018 p/l',
    columns: [],
    years: [2018, 2019, 2020],
    rows: computeTable(rows),
  })
}

const printed = table([
  row('A', 'line', [value(5460), { kind: 'zero' }, { kind: 'dash' }], { area: 'Indsats' }),
  row('B', 'line', [value(1540), { kind: 'blank' }, { kind: 'blank' }]),
  row('SUM', 'total', [value(7000), { kind: 'zero' }, { kind: 'dash' }], { of: ['A', 'B'], printedTotal: 7000 }),
])

test('a printed zero, a dash and nothing at all are three different things', () => {
  const view = tableView(printed)
  expect(view.heading).toBe('Tabel 2. Udgifter')
  expect(view.rows[0]?.cells.map((c) => [c.text, c.spoken])).toEqual([
    ['5.460', null],
    ['0', null],
    ['–', 'streg'],
  ])
  expect(view.rows[1]?.cells[1]).toMatchObject({ kind: 'blank', text: '', spoken: 'intet trykt' })
  expect(view.wordColumns).toEqual(['Styringsområde'])
  expect(agreementSentence([printed], 'papers')).toBe(
    'Alle summer er regnet af linjerne og er de samme, som papiret trykker.',
  )
})

test('a sum that is not as printed shows both', async () => {
  const wrong = table([
    row('A', 'line', [value(1), value(2), value(3)]),
    row('SUM', 'total', [value(1), value(9), { kind: 'blank' }], { of: ['A'], printedTotal: 13 }),
  ])
  const sum = tableView(wrong).rows[1]
  expect(sum?.cells.map((c) => [c.text, c.printed])).toEqual([
    ['1', null],
    ['2', 'trykt: 9'],
    ['', null],
  ])
  expect(sum?.total).toMatchObject({ text: '6', printed: 'trykt: 13' })
  expect(agreementSentence([wrong], 'papers')).toContain('Én række er ikke som trykt; dér står begge tal.')
  const out = await rendered(<NoteBody note={note([wrong])} />)
  expect(out).toContain('Papirets summer er ikke linjernes')
  expect(out).toContain('trykt: 9')
})

test('a note as the paper prints it: caption, unit, computed sums marked, source', async () => {
  const out = await rendered(<NoteBody note={note([printed])} />)
  expect(out).toContain('Tabel 2. Udgifter</caption>')
  expect(out).toContain('>beregnet</span>')
  expect(out).toContain('<td class="blank"><span class="sr-only">intet trykt</span></td>')
  expect(out).toContain('ikke trykt')
  expect(out).not.toMatch(/ style=|undefined/)
})

test('a note of practice prints no paper, and its lines lead to the appropriations they became', async () => {
  expect(agreementSentence([printed], 'practice')).toBe('Alle summer er regnet af linjerne.')
  const plain = table([row('A', 'line', [value(5460), value(5460), value(5460)])])
  const became = { id: 'EB-1', name: 'A', code: 'Ø-78', committee: null, controlArea: null, note: 'BI105' }
  const years = [2018, 2019, 2020].map((year) => ({
    ...{ year, appropriatedOere: 546_000_000n, committedOere: 0n, usedOere: 0n, leftOere: 546_000_000n },
  }))
  expect(tableView(plain, [{ ...became, years }]).rows[0]?.href).toBe('/budget/bevillinger/EB-1')
  expect(tableView(plain, [{ ...became, years: years.slice(1) }]).rows[0]?.href).toBeNull()
  const out = await rendered(<NoteBody note={note([plain])} lines={[{ ...became, years }]} />)
  expect(out).toContain('href="/budget/bevillinger/EB-1"')
})

function note(tables: NoteTable[]) {
  const source = { kind: 'paper', document: 'DOC-2017-BI105', place: 'hele notatet' }
  return NoteOut.parse({
    code: 'BI105',
    world: 'papers',
    title: 'BI105',
    priceLevel: 2018,
    requestedBy: null,
    administration: 'BIF',
    document: null,
    version: 1,
    frozen: false,
    versions: [],
    treatedByCommittee: null,
    ...{ partners: [], category: { options: [], ticked: [] }, hearings: [], districts: [], risk: { reasons: [] } },
    ...{ indicators: [], staffing: [], predecessors: [], texts: [], followedBy: [], warnings: [] },
    source,
    tables,
  })
}
