import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumsOf, type SumCell, type SumRow, type SumTable } from './sums.ts'
import { checkTable } from './suspect.ts'

const value = (thousandDkk: number): SumCell => ({ kind: 'value', thousandDkk })
const [zero, dash, blank]: [SumCell, SumCell, SumCell] = [{ kind: 'zero' }, { kind: 'dash' }, { kind: 'blank' }]

/** 3 + 4 = 7 and 5 + 6 = 11 down; 3 + 5 = 8, 4 + 6 = 10 and 7 + 11 = 18 across. */
const small: SumTable = {
  years: [2026, 2027],
  rows: [
    { id: 'A', kind: 'line', cells: [value(3), value(5)], total: 8 },
    { id: 'B', kind: 'line', cells: [value(4), value(6)], total: 10 },
    { id: 'T', kind: 'total', cells: [value(7), value(11)], total: 18 },
  ],
}

test('a table whose sums hold has no finding', () => {
  expect(checkTable(small)).toEqual({ findings: [], suspect: null })
})

test('a changed cell of a line is where the failing row and column cross', () => {
  expect(checkTable(mended(small, 'A', 0, value(4)))).toEqual({
    findings: [
      { row: 'A', column: 'total', expected: 9, found: 8, along: 'row' },
      { row: 'T', column: 2026, expected: 8, found: 7, along: 'column' },
    ],
    suspect: { row: 'A', column: 2026 },
  })
})

test('a changed total of the totals fails down and across, as two findings at one cell', () => {
  const { findings, suspect } = checkTable(totalled(small, 'T', 19))
  expect(findings.map((f) => [f.row, f.column, f.along])).toEqual([
    ['T', 'total', 'column'],
    ['T', 'total', 'row'],
  ])
  expect(suspect).toEqual({ row: 'T', column: 'total' })
})

test('one failing sum that nothing crosses points at its own cell', () => {
  const rows = small.rows.map((row) => ({ ...row, total: null }))
  expect(checkTable(mended({ ...small, rows }, 'A', 0, value(4))).suspect).toEqual({ row: 'T', column: 2026 })
})

test('two changed cells are found, and no single one is blamed', () => {
  const { findings, suspect } = checkTable(mended(mended(small, 'A', 0, value(4)), 'B', 1, value(60)))
  expect(findings).toHaveLength(4)
  expect(suspect).toBeNull()
})

test('a sum that is blank or a dash is not printed, and no finding; a printed zero is', () => {
  const lines: SumRow[] = [{ id: 'A', kind: 'line', cells: [value(7)] }]
  for (const cell of [blank, dash])
    expect(checkTable({ years: [2026], rows: [...lines, { id: 'T', kind: 'total', cells: [cell] }] }).findings).toEqual(
      [],
    )
  expect(
    checkTable({ years: [2026], rows: [...lines, { id: 'T', kind: 'total', cells: [zero] }] }).findings,
  ).toMatchObject([{ row: 'T', column: 2026, expected: 7, found: 0 }])
})

test('a subtotal that prints nothing counts in the total as what it is of', () => {
  const rows: SumRow[] = [
    { id: 'A', kind: 'line', cells: [value(7)] },
    { id: 'S', kind: 'subtotal', of: ['A'], cells: [blank] },
    { id: 'T', kind: 'total', of: ['S'], cells: [value(7)] },
  ]
  expect(checkTable({ years: [2026], rows }).findings).toEqual([])
})

test('a total over years that are not printed is held against the totals only', () => {
  const rows: SumRow[] = [
    { id: 'A', kind: 'line', cells: [value(341), blank], total: 341 },
    { id: 'B', kind: 'line', cells: [blank, value(583)], total: 583 },
    { id: 'T', kind: 'total', of: ['A', 'B'], cells: [blank, blank], total: 924 },
  ]
  expect(checkTable({ years: [2024, 2025], rows }).findings).toEqual([])
  expect(checkTable(totalled({ years: [2024, 2025], rows }, 'T', 925)).findings).toMatchObject([{ along: 'column' }])
})

test('sums that go round in a ring do not hang', () => {
  const rows: SumRow[] = [
    { id: 'A', kind: 'total', of: ['B'], cells: [blank] },
    { id: 'B', kind: 'total', of: ['A'], cells: [blank], total: 5 },
  ]
  expect(checkTable({ years: [2026], rows }).findings).toEqual([])
})

const amount = fc.integer({ min: -5000, max: 5000 })
const cell = fc.oneof({ weight: 4, arbitrary: amount.map(value) }, fc.constantFrom(zero, dash, blank))

/** A table that holds: lines in groups, a subtotal for each group, a total of all; totals printed or not, some sums left out. */
const sound = fc
  .record({
    years: fc.integer({ min: 1, max: 5 }),
    groups: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    cells: fc.infiniteStream(cell),
    totals: fc.infiniteStream(fc.boolean()),
    leftOut: fc.infiniteStream(fc.integer({ min: 0, max: 5 }).map((n) => n === 0)),
    flat: fc.boolean(),
  })
  .map(({ years, groups, cells, totals, leftOut, flat }): SumTable => {
    const next = <T>(stream: Stream<T>) => stream.next().value
    const line = (id: string): SumRow =>
      withTotal({ id, kind: 'line', cells: Array.from({ length: years }, () => next(cells)) }, next(totals))
    const parts = groups.map((size, g) => Array.from({ length: size }, (_, i) => line(`L${g}-${i}`)))
    const left = (row: SumRow): SumRow => ({ ...row, cells: row.cells.map((c) => (next(leftOut) ? blank : c)) })
    const subtotals = flat ? [] : parts.map((some, g) => sumOf(`S${g}`, some, next(totals)))
    const total = sumOf('T', parts.flat(), next(totals))
    const of = flat ? undefined : subtotals.map((s) => s.id)
    return {
      years: Array.from({ length: years }, (_, y) => 2026 + y),
      rows: [...parts.flat(), ...subtotals.map(left), left({ ...total, of })],
    }
  })

test('the largest table anybody may send is worked out at once, whatever its sums add', () => {
  const years = Array.from({ length: 60 }, (_, y) => 1970 + y)
  const rows = Array.from({ length: 1000 }, (_, i): SumRow => ({
    id: `R${i}`,
    kind: i < 500 ? 'line' : 'subtotal',
    cells: years.map((_, y) => (i === 999 && y === 59 ? value(5) : zero)),
    total: 0,
  }))
  const began = performance.now()
  expect(checkTable({ years, rows }).suspect).toEqual({ row: 'R999', column: 2029 })
  expect(performance.now() - began).toBeLessThan(2500)
})

test('no random table that holds has a finding', () => {
  fc.assert(
    fc.property(sound, (table) => {
      expect(checkTable(table).findings).toEqual([])
    }),
  )
})

test('a changed cell that a printed sum adds or is, is always found; when two sums have it, it is the suspect', () => {
  fc.assert(
    fc.property(sound, fc.nat(), fc.integer({ min: 1, max: 900 }), (table, pick, by) => {
      const sums = sumsOf(table)
      const places = table.rows.flatMap((r) => [
        ...table.years.map((column) => ({ row: r.id, column })),
        ...(typeof r.total === 'number' ? [{ row: r.id, column: 'total' as const }] : []),
      ])
      const place = places[pick % places.length]!
      const has = sums.filter(
        (s) => (s.row === place.row && s.column === place.column) || s.parts.has(`${place.column} ${place.row}`),
      )
      if (has.length === 0) return
      const row = table.rows.find((r) => r.id === place.row)!
      const y = table.years.indexOf(Number(place.column))
      const old = place.column === 'total' ? (row.total ?? 0) : (row.cells[y]?.thousandDkk ?? 0)
      const wrong =
        place.column === 'total' ? totalled(table, row.id, old + by) : mended(table, row.id, y, value(old + by))
      const { findings, suspect } = checkTable(wrong)
      expect(findings).not.toEqual([])
      if (has.length > 1) expect(suspect).toEqual(place)
    }),
    { numRuns: 500 },
  )
})

type Stream<T> = { next(): { value: T } }

function sumOf(id: string, parts: readonly SumRow[], hasTotal: boolean): SumRow {
  const width = parts[0]?.cells.length ?? 0
  const cells = Array.from({ length: width }, (_, y) =>
    value(parts.reduce((sum, part) => sum + (part.cells[y]?.thousandDkk ?? 0), 0)),
  )
  return withTotal({ id, kind: 'subtotal', of: parts.map((p) => p.id), cells }, hasTotal)
}

function withTotal(row: SumRow, has: boolean): SumRow {
  return { ...row, total: has ? row.cells.reduce((sum, c) => sum + (c.thousandDkk ?? 0), 0) : null }
}

function mended(table: SumTable, id: string, y: number, to: SumCell): SumTable {
  const rows = table.rows.map((r) => (r.id === id ? { ...r, cells: r.cells.map((c, i) => (i === y ? to : c)) } : r))
  return { ...table, rows }
}

function totalled(table: SumTable, id: string, total: number): SumTable {
  return { ...table, rows: table.rows.map((r) => (r.id === id ? { ...r, total } : r)) }
}
