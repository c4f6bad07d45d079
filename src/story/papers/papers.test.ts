import { expect, test } from 'vitest'
import { agreements } from './agreements.ts'
import { agreements2022 } from './agreements-2022.ts'
import { bodies } from './bodies.ts'
import { budgetNotes } from './budget-notes.ts'
import { bi105 } from './budget-bi105.ts'
import { tm157 } from './budget-tm157.ts'
import { citedItems } from './cited.ts'
import { appropriationCodes } from './codes.ts'
import { decisions, openQuestions, remarks } from './decisions.ts'
import { districts } from './districts.ts'
import { documents } from './documents.ts'
import { enterprises } from './enterprises.ts'
import { targetGroups } from './target-groups.ts'
import type { AmountTable, BudgetNote, Cell, Source, TableRow } from './types.ts'
import { externalBodies, units } from './units.ts'

const allBodies = [...bodies, ...units, ...externalBodies]
const frameworks = agreements2022.filter((one) => one.kind === 'framework')
const lots2022 = frameworks.flatMap((one) => one.lots)

test('every sum row adds the rows it names, year by year and in total', () => {
  for (const { table, row } of allRows()) if (row.of) expectSum(table, row)
})

test('every printed total is the sum of the cells of its row', () => {
  for (const { table, row } of allRows()) {
    if (row.printedTotal === null || row.cells.every((one) => one.kind === 'blank')) continue
    expect([table.id, row.id, sum(row.cells)]).toEqual([table.id, row.id, row.printedTotal])
  }
})

test('every row has a cell for every year of its table', () => {
  for (const { table, row } of allRows()) expect(row.cells).toHaveLength(table.years.length)
})

test('BI105 prints zeros in Tabel 2, blanks in the second Tabel 2 and dashes in Tabel 3', () => {
  for (const row of tableOf(bi105, 'table-2').rows) {
    expect(kinds(row)).toEqual(['value', 'value', 'value', 'zero', 'zero'])
  }
  for (const row of tableOf(bi105, 'table-2b').rows) expect(kinds(row)).toEqual(['value', 'value', 'value', 'blank'])
  const earlier = tableOf(bi105, 'table-3')
  expect(earlier.rows.map((row) => row.cells[0]?.kind)).toEqual(['dash', 'blank', 'blank', 'dash'])
  expect(earlier.rows.map((row) => row.cells[5]?.kind)).toEqual(['blank', 'blank', 'value', 'value'])
  expect(earlier.rows.every((row) => row.cells[6]?.kind === 'zero')).toBe(true)
})

test('BI105 has two tables with the printed number Tabel 2 and the same sums', () => {
  expect(bi105.tables.map((table) => table.printedNumber)).toEqual(['Tabel 2', 'Tabel 2', 'Tabel 3'])
  expect(totalOf(bi105, 'table-2').printedTotal).toBe(22620)
  expect(totalOf(bi105, 'table-2b').printedTotal).toBe(22620)
})

test('TM157 leaves 2029 blank in Tabel 2 and prints a zero in the sum of Tabel 3', () => {
  expect(totalOf(tm157, 'table-2').cells[3]?.kind).toBe('blank')
  expect(totalOf(tm157, 'table-3').cells[3]?.kind).toBe('zero')
  expect(totalOf(tm157, 'earlier-funds').printedTotal).toBe(1946)
})

test('the shares of the administrations in TM157 are those of its two tables', () => {
  const byCommittee = (id: string) =>
    tableOf(tm157, 'table-3')
      .rows.filter((row) => row.committee === id)
      .reduce((total, row) => total + sum(row.cells), 0)
  expect([byCommittee('TMU'), byCommittee('BIU'), byCommittee('SUD')]).toEqual([3404, 3145, 930])
})

test('the 2022 memo has five frameworks, 16 numbered lots, 36 pairs and 21 suppliers', () => {
  expect(frameworks).toHaveLength(5)
  expect(lots2022.filter((lot) => lot.no !== null)).toHaveLength(16)
  expect(lots2022.flatMap((lot) => lot.suppliers)).toHaveLength(36)
  expect(new Set(lots2022.flatMap((lot) => lot.suppliers)).size).toBe(21)
})

test('every supplier of a lot and of a report is an enterprise named in that paper', () => {
  for (const agreement of agreements) {
    for (const supplier of agreement.lots.flatMap((lot) => lot.suppliers)) {
      expect(enterprise(supplier)?.documents).toContain(agreement.source.document)
    }
  }
  for (const annex of documents.flatMap((paper) => paper.annexes)) {
    if (annex.supplier) expect(enterprise(annex.supplier)).toBeDefined()
  }
})

test('every source names a paper or a cited item', () => {
  const known = new Set([...documents, ...citedItems].map((one) => one.id))
  for (const source of allSources()) expect(known).toContain(source.document)
  for (const id of enterprises.flatMap((one) => one.documents)) expect(known).toContain(id)
  for (const id of documents.flatMap((one) => one.namesItems)) expect(known).toContain(id)
})

test('bodies, districts, lots and target groups that are pointed at exist', () => {
  const bodyIds = new Set(allBodies.map((one) => one.id))
  const pointed = allBodies.flatMap((one) => [one.parent, one.committee])
  pointed.push(...documents.flatMap((one) => [one.committee, one.administration, ...one.partners]))
  pointed.push(...appropriationCodes.map((one) => one.committee), ...agreements.map((one) => one.unit))
  for (const id of pointed) if (id !== null) expect(bodyIds).toContain(id)
  const lotIds = new Set(agreements.flatMap((one) => one.lots.map((lot) => lot.id)))
  for (const id of targetGroups.flatMap((one) => one.lots)) expect(lotIds).toContain(id)
  for (const { row } of allRows()) if (row.lot) expect(lotIds).toContain(row.lot)
  for (const note of budgetNotes) {
    const ticked = districts.filter((one) => one.tickedIn.includes(note.code)).map((one) => one.id)
    expect(ticked.toSorted()).toEqual(note.districtsTicked.toSorted())
  }
})

test('ids are unique', () => {
  const lots = agreements.flatMap((one) => one.lots)
  for (const list of [documents, citedItems, allBodies, enterprises, districts, targetGroups, agreements, lots]) {
    expect(new Set(list.map((one) => one.id)).size).toBe(list.length)
  }
})

test('each body that changes name on 1 January 2026 has one name at a time', () => {
  const renamed = bodies.filter((one) => one.names.length > 1)
  expect(renamed.map((one) => one.id)).toEqual(['BIF', 'BIU'])
  for (const { names } of renamed) expect([names[0]?.to, names[1]?.from]).toEqual(['2026-01-01', '2026-01-01'])
})

function expectSum(table: AmountTable, row: TableRow): void {
  const parts = table.rows.filter((one) => row.of?.includes(one.id))
  expect(parts).toHaveLength(row.of?.length ?? 0)
  row.cells.forEach((cell, year) => {
    if (cell.kind !== 'value' && cell.kind !== 'zero') return
    expect([table.id, year, sum(parts.map((part) => part.cells[year]!))]).toEqual([table.id, year, cell.thousandDkk])
  })
  if (row.printedTotal === null) return
  expect(parts.reduce((total, part) => total + (part.printedTotal ?? 0), 0)).toBe(row.printedTotal)
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + (cell.thousandDkk ?? 0), 0)
}

function kinds(row: TableRow): string[] {
  return row.cells.map((cell) => cell.kind)
}

function allRows(): { table: AmountTable; row: TableRow }[] {
  return budgetNotes.flatMap((note) => note.tables).flatMap((table) => table.rows.map((row) => ({ table, row })))
}

function tableOf(note: BudgetNote, id: string): AmountTable {
  return note.tables.find((table) => table.id === id)!
}

function totalOf(note: BudgetNote, id: string): TableRow {
  return tableOf(note, id).rows.find((row) => row.kind === 'total')!
}

function enterprise(id: string) {
  return enterprises.find((one) => one.id === id)
}

function allSources(): Source[] {
  const roots = [
    documents,
    allBodies,
    enterprises,
    districts,
    targetGroups,
    appropriationCodes,
    agreements,
    budgetNotes,
  ]
  const said = [decisions, remarks, openQuestions]
  const tables = budgetNotes.flatMap((note) => [...note.tables, ...note.textTables])
  const costs = agreements.flatMap((one) => [...one.costs, ...one.lots.flatMap((lot) => lot.cost ?? [])])
  const names = allBodies.flatMap((one) => one.names)
  const named = citedItems.flatMap((one) => one.namedIn ?? [])
  return [...[...roots, ...said, tables, costs, names].flat().map((one) => one.source), ...named]
}
