import { expect, test } from 'vitest'
import { changed } from './change.ts'
import { differencesBetween } from './differences.ts'
import { draftFromValues, emptyDraft, type Draft } from './draft.ts'
import { draftOf } from './from-note.ts'
import { NoteIn } from '../note.input.ts'
import { nameOfPlace, saidBy } from './said.ts'

const line = (cells: string[], more: Partial<Draft['tables'][number]['rows'][number]> = {}) => {
  const row = emptyDraft(2026, []).tables[0]?.rows[0]
  if (!row) throw new Error('ingen række')
  return { ...row, label: 'Mentorer', cells, ...more }
}
const draftWith = (...rows: ReturnType<typeof line>[]): Draft => ({
  ...emptyDraft(2026, ['Nordbyen']),
  facts: { code: 'X1', title: 'Et notat' },
  tables: [
    {
      id: 'table-1',
      printedNumber: '',
      caption: 'Udgifter',
      priceLevelLabel: '',
      words: false,
      heads: ['2027', '2028'],
      rows,
    },
  ],
})
const rowsSaid = (draft: Draft) =>
  (saidBy(draft).input['tables'] as { rows: { id: string; of: string[]; cells: object[] }[] }[])[0]?.rows ?? []

test('what a form sends is read in order, whatever numbers the places have; a strange name is nothing', () => {
  const draft = draftFromValues({
    title: 'Et notat',
    'd.0.name': 'Nordbyen',
    'd.1.name': 'Midtbyen',
    'd.1.on': 'ja',
    'd.more': 'Havnen\r\nNordbyen\r\n',
    't.0.y.0': '2027',
    't.0.r.12.label': 'Anden',
    't.0.r.3.label': 'Første',
    't.0.r.3.c.0': '5460',
    '__proto__.x': 'ja',
    't.__proto__.y': 'ja',
    't.99999999.caption': 'ja',
  })
  expect(draft.lists.d).toEqual([
    { name: 'Nordbyen', on: false },
    { name: 'Midtbyen', on: true },
    { name: 'Havnen', on: true },
  ])
  expect(draft.tables.map((t) => t.rows.map((r) => [r.label, r.cells]))).toEqual([
    [
      ['Første', ['5460']],
      ['Anden', ['']],
    ],
  ])
})

test('rows of nothing are left out, sums are computed, and every part knows the field it came from', () => {
  const draft = draftWith(line(['', ''], { label: '' }), line(['5460', '-']), line(['', ''], { kind: 'total' }))
  expect(rowsSaid(draft).map((r) => [r.id, r.of, r.cells])).toEqual([
    ['r2', [], [{ kind: 'value', thousandDkk: 5460 }, { kind: 'dash' }]],
    ['r3', ['r2'], [{ kind: 'value', thousandDkk: 5460 }, { kind: 'zero' }]],
  ])
  const { names } = saidBy(draft)
  expect(nameOfPlace(names, 'tables.0.rows.0.cells.1.thousandDkk')).toBe('t.0.r.1.c.1')
  expect(nameOfPlace(names, 'risk.reasons.2')).toBe('riskReasons')
  expect(nameOfPlace(names, 'code')).toBe('code')
})

test('what cannot be read is told with row and column, at its field', () => {
  const draft = draftWith(line(['mange', '']), line(['', ''], { kind: 'total', of: '9' }))
  expect(saidBy(draft).errors).toEqual([
    { name: 't.0.r.0.c.0', message: 'Række 1, 2027: skriv et beløb, 0, - eller lad feltet stå tomt' },
    { name: 't.0.r.1.of', message: 'Række 2: skriv rækkernes numre, fx 1-2, 4' },
  ])
})

test('how a sum of nothing is shown is kept: zero, dash, blank, or each as it stood', () => {
  const of = (empty: '0' | '-' | 'tom' | 'felt') =>
    rowsSaid(draftWith(line(['', '']), line(['–', ''], { kind: 'total', empty })))[1]?.cells
  expect(of('0')).toEqual([{ kind: 'zero' }, { kind: 'zero' }])
  expect(of('-')).toEqual([{ kind: 'dash' }, { kind: 'dash' }])
  expect(of('tom')).toEqual([{ kind: 'blank' }, { kind: 'blank' }])
  expect(of('felt')).toEqual([{ kind: 'dash' }, { kind: 'blank' }])
})

test('a note goes through its form unchanged: every kind of cell, sums of chosen rows, ranges, ticks and words', () => {
  const note = NoteIn.parse(everything)
  const { input, errors } = saidBy(draftOf({ code: 'X1', version: 2, ...note }))
  expect(errors).toEqual([])
  expect(NoteIn.parse(input)).toEqual(note)
  expect(input).toMatchObject({ code: 'X1', version: '2' })
})

test('buttons change the shape and nothing else; sums keep their rows', () => {
  const before = draftWith(line(['1', '2']), line(['4', '8']), line(['', ''], { kind: 'total', of: '2' }))
  const table = (button: string) => changed(before, button).tables[0]
  expect(table('raekke-.0.0')?.rows.map((r) => r.of)).toEqual(['', '1'])
  expect(table('raekke^.0.1')?.rows.map((r) => [r.cells[0], r.of])).toEqual([
    ['4', ''],
    ['1', ''],
    ['', '1'],
  ])
  expect(table('raekke+.0.line')?.rows.map((r) => r.kind)).toEqual(['line', 'line', 'line', 'total'])
  expect(table('aar+.0')?.heads).toEqual(['2027', '2028', '2029'])
  expect(table('aar-.0.0')?.rows.map((r) => r.cells)).toEqual([['2'], ['8'], ['']])
  expect(changed(before, 'tabel+.ord').tables[1]?.words).toBe(true)
  expect(changed(before, 'tabel-.0').tables).toEqual([])
  expect(changed(changed(before, 'i+'), 'i+').groups.i).toHaveLength(2)
  expect(changed(before, 'd-.0').lists.d).toEqual([])
  for (const button of ['regn', '', 'raekke-.7.9', 'i-.4', 'stilling.2', 'drop table'])
    expect(changed(before, button)).toEqual(before)
})

test('staffing fills its row: 1,5 årsværk × 540.000 kr. = 810.000 kr. a year', () => {
  const before = draftWith(line(['', '']))
  before.tables[0]?.rows.forEach((row) => (row.id = 'FTE'))
  before.groups.s = [{ label: 'Konsulent', posts: '1,5', price: '540.000', row: 'table-1/FTE' }]
  const row = changed(before, 'stilling.0').tables[0]?.rows[0]
  expect([row?.cells, row?.post]).toEqual([['810', '810'], true])
})

test('what another saved is shown field by field; 5460 and 5.460 are the same, and rows are known by id', () => {
  const mine = draftWith(line(['5640', '1'], { id: 'a' }), line(['7', ''], { id: 'b', label: 'Ny' }))
  const saved = draftWith(line(['', ''], { id: 'c', label: 'Anden' }), line(['5.460', '1'], { id: 'a' }))
  expect(differencesBetween(mine, saved)).toEqual([
    { where: 'Tabel 1, Mentorer, 2027', mine: '5.640', saved: '5.460' },
    { where: 'Tabel 1, Ny', mine: 'rækken er her', saved: '' },
    { where: 'Tabel 1, Anden', mine: '', saved: 'rækken er her' },
  ])
  expect(differencesBetween(mine, mine)).toEqual([])
})

const everything = {
  title: 'Alt, et notat kan sige',
  priceLevel: 2027,
  administration: 'BIF',
  partners: ['SOF', 'BUF'],
  requestedBy: 'Et parti',
  package: 'Byens pakke',
  category: { heading: 'Hvad handler det om?', options: ['Nyt', 'Gammelt'], ticked: ['Gammelt'] },
  hearings: [{ body: 'Rådet', held: true }, { body: 'Nævnet' }],
  citywide: false,
  districts: [{ name: 'Nordbyen', ticked: true }, { name: 'Midtbyen' }],
  address: 'Torvet 1',
  risk: { says: 'Lav', reasons: ['Kendt indsats', 'Korte kontrakter'] },
  indicators: [{ name: 'Andel i job', unit: '%', low: 60, high: 70 }],
  staffing: [{ label: 'Konsulent', postsHundredths: 150, pricePerPostOere: 54_000_000, table: 'table-1', row: 'FTE' }],
  predecessors: [{ code: 'TM20', label: 'TM20 Indsats', says: 'det første' }],
  releaseBy: 'BIU',
  texts: [{ heading: 'Resumé', text: 'To linjer.\n\nOg et afsnit.' }],
  tables: [
    {
      id: 'table-1',
      printedNumber: 'Tabel 1',
      caption: 'Udgifter',
      priceLevelLabel: '1.000 kr.',
      years: [2027, 2028, 2029],
      rows: [
        { id: 'T', label: 'I alt', kind: 'total', of: ['S', 'FTE'], cells: sums(5961, 0, 0) },
        { id: 'S', label: 'Indsats', kind: 'subtotal', of: ['A'], cells: sums(5461, 0, 0) },
        {
          ...{ id: 'A', label: 'Mentorer', kind: 'line', area: 'Indsats', committee: 'BIU', appropriation: '1000' },
          ...{ administration: 'BIF', incomeOrExpense: 'U', remark: 'efter aftalen', lot: 1 },
          cells: [{ kind: 'value', thousandDkk: 5461, oere: 546_050_000 }, { kind: 'dash' }, { kind: 'blank' }],
        },
        {
          ...{ id: 'FTE', label: 'Konsulent', kind: 'line', post: true },
          cells: [{ kind: 'value', thousandDkk: 500 }, { kind: 'text', text: 'uoplyst' }, { kind: 'zero' }],
        },
      ],
    },
    {
      id: 'w',
      caption: 'Ord',
      columns: ['Hvem', 'Hvad'],
      rows: [{ id: 'r1', label: 'Række', kind: 'line', cells: [{ kind: 'text', text: 'BIF' }, { kind: 'dash' }] }],
    },
  ],
}

function sums(first: number, ...rest: number[]) {
  return [{ kind: 'value', thousandDkk: first }, ...rest.map(() => ({ kind: 'zero' }))]
}
