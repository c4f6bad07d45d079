import { expect, test } from 'vitest'
import type { PrintedTable } from '../../../cases/index.ts'
import { contentOf } from '../note.content.ts'
import { codeWarnings } from './codes.ts'
import { diffOf } from './diff.ts'
import { staffingWarnings, yearlyPay } from './staffing.ts'
import { unitWarnings } from './unit.ts'
import { summed } from './summed.ts'

const value = (thousandDkk: number) => ({ kind: 'value' as const, thousandDkk })
const blank = { kind: 'blank' as const }

test('a sum given otherwise than the lines is computed and told of; an empty one stays as it was (SUM-COMPUTED)', () => {
  const given = table([
    row('A', [value(5460), { kind: 'zero' }, blank, blank]),
    row('B', [value(1540), blank, blank, value(3)]),
    { ...row('S', [value(7001), { kind: 'zero' }, { kind: 'dash' }, blank]), kind: 'total', of: ['A', 'B'] },
  ])
  const { table: kept, warnings } = summed(given, 2)
  expect(kept.rows[2]?.cells).toEqual([value(7000), { kind: 'zero' }, { kind: 'dash' }, value(3)])
  expect(kept.rows.map((r) => r.printedTotal)).toEqual([5460, 1543, 7003])
  expect(warnings).toEqual([
    {
      rule: 'SUM-COMPUTED',
      message: 'S, 2026: linjerne giver 7.000, ikke 7.001. Summen er regnet af linjerne.',
      field: 'tables.2.rows.2.cells.0',
    },
  ])
})

test('a code is told of in years it is not registered for, and under another committee (CODE-YEAR)', () => {
  const known = [2026, 2027].map((year) => ({ code: '18.10', year, committee: 'BIU' }))
  const tables = [table([{ ...row('A', [value(1), value(1), value(1), blank]), appropriation: '18.10' }])]
  expect(codeWarnings(tables, known).map((w) => w.message)).toEqual([
    'A: bevillingskoden 18.10 gælder 2026, 2027, ikke 2028.',
  ])
  const foreign = [table([{ ...row('A', [value(1)]), appropriation: '18.10 - Drift', committee: 'TMU' }])]
  expect(codeWarnings(foreign, known).map((w) => w.message)).toEqual(['A: bevillingskoden 18.10 hører til BIU.'])
  const unknown = [table([{ ...row('A', [value(1)]), appropriation: '99' }])]
  expect(codeWarnings(unknown, known)[0]).toMatchObject({ rule: 'CODE-YEAR', field: 'tables.0.rows.0.appropriation' })
  expect(codeWarnings(unknown, [])).toEqual([])
})

test('posts times price a year, and the row that should be it (STAFFING)', () => {
  const post = { label: 'Årsværk', postsHundredths: 150, pricePerPostOere: 54_000_000n, table: 'T', row: 'FTE' }
  // 1,5 × 540.000 = 810.000.
  expect(yearlyPay(post)).toBe(81_000_000n)
  expect(staffingWarnings([post], [table([row('FTE', [value(810), blank])])])).toEqual([])
  const other = staffingWarnings([post], [table([row('FTE', [value(810), value(540)])])])
  expect(other[0]?.message).toBe('Årsværk: årsværk gange pris er 810; rækken har andet i 2027.')
  expect(staffingWarnings([{ ...post, row: 'X' }], [table([])])[0]?.message).toContain('rækken X er ikke i tabellen')
})

test('kroner typed in a table of thousands are asked about (THOUSANDS)', () => {
  const [warning, ...more] = unitWarnings([table([row('A', [value(5_460_000), value(5_460)])])])
  expect(warning).toMatchObject({ rule: 'THOUSANDS', field: 'tables.0.rows.0.cells.0' })
  expect(warning?.message).toContain('Mente du 5.460?')
  expect(more).toEqual([])
})

test('old to new, field by field and cell by cell, by year and not by place', () => {
  const before = contentOf(
    { title: 'Før' },
    { tables: [table([row('A', [value(1), value(2)]), row('B', [value(9)])])] },
  )
  const after = contentOf(
    { title: 'Nu' },
    {
      requestedBy: 'Et parti',
      tables: [{ ...table([row('A', [value(0), value(5), blank])]), years: [2025, 2026, 2027] }],
    },
  )
  const { fields, tables } = diffOf(before, after)
  expect(fields).toEqual([
    { what: 'Titel', from: 'Før', to: 'Nu' },
    { what: 'Bestilt af', from: null, to: 'Et parti' },
  ])
  expect(tables.map((t) => [t.what, t.from, t.to])).toEqual([
    ['Tabellens kolonner', '2026; 2027; 2028; 2029', '2025; 2026; 2027'],
    ['A, 2026', '1', '5'],
    ['A, 2027', '2', 'tom'],
    ['Rækken B', '9', null],
  ])
  expect(diffOf(before, before)).toEqual({ fields: [], tables: [] })
})

test('a row by another name is one change: the sum it is part of is the same', () => {
  const of = (label: string) => {
    const [line, sum] = [row('A', [value(1)]), row('SUM', [value(1)])]
    const rows = [
      { ...line, label },
      { ...sum, kind: 'total' as const, of: ['A'] },
    ]
    return contentOf({ title: 'Et notat' }, { tables: [table(rows)] })
  }
  expect(diffOf(of('Lokaler'), of('Lokaler og kørsel')).tables.map((t) => [t.what, t.from, t.to])).toEqual([
    ['Lokaler og kørsel: navn', 'Lokaler', 'Lokaler og kørsel'],
  ])
})

test('a zero, a dash and a blank are different, and so are øre beneath the same thousands', () => {
  const of = (cell: PrintedTable['rows'][number]['cells'][number]) =>
    contentOf({ title: 'T' }, { tables: [table([row('A', [cell])])] })
  const change = (a: Parameters<typeof of>[0], b: Parameters<typeof of>[0]) =>
    diffOf(of(a), of(b)).tables.map((t) => [t.from, t.to])
  expect(change({ kind: 'zero' }, { kind: 'dash' })).toEqual([['0', '–']])
  expect(change({ kind: 'zero' }, blank)).toEqual([['0', 'tom']])
  expect(change(value(5461), { ...value(5461), oere: 546_050_000 })).toEqual([['5.461', '5.461 (5.460.500\u00a0kr.)']])
})

function table(rows: PrintedTable['rows']): PrintedTable {
  return { id: 'T', caption: 'Udgifter', columns: [], years: [2026, 2027, 2028, 2029], rows }
}

function row(id: string, cells: PrintedTable['rows'][number]['cells']): PrintedTable['rows'][number] {
  return { id, label: id, kind: 'line', of: [], cells, printedTotal: null }
}
