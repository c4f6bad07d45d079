import { expect, test } from 'vitest'
import { Refusal } from '../../kernel/refusal.ts'
import { askedInNote, differences, differenceWords, remarkedForRelease } from './against-note.ts'
import { offersOf, suggestedFor } from './adopt.view.ts'
import { mustBeAnother, mustBeDrawable, mustBeOpen, posted } from './proposal.ts'
import { amountWords, effectWords } from './proposal.view.ts'
import { atFields, yearsFrom } from './years-form.ts'

const nbsp = '\u00a0'
const y = (year: number, amountOere: bigint) => ({ year, amountOere })
const value = (thousandDkk: number) => ({ kind: 'value' as const, thousandDkk })

test('a carry-over of 50.000 kr. from 2025 to 2026 is a minus in 2025 and the same in 2026', () => {
  const moved = posted('carry-over', [y(2025, 5_000_000n)], 2026)
  expect(moved).toEqual([y(2025, -5_000_000n), y(2026, 5_000_000n)])
  expect(amountWords('carry-over', moved)).toBe(`50.000${nbsp}kr. fra 2025 til 2026`)
})

test('what is returned is a minus however it is written; a carry-over goes forward in time only', () => {
  expect(posted('returned', [y(2026, 100n), y(2025, -100n)])).toEqual([y(2025, -100n), y(2026, -100n)])
  expect(posted('supplementary', [y(2026, -100n)])).toEqual([y(2026, -100n)])
  for (const to of [undefined, 2025, 2024]) expect(() => posted('carry-over', [y(2025, 1n)], to)).toThrow(Refusal)
})

test('FOUR-EYES and DOUBLE-CLICK: not one’s own, and not what is ended, which is told with who', () => {
  expect(() => mustBeAnother({ preparedBy: 'a' }, { id: 'a' })).toThrow('Bed en anden controller')
  expect(() => mustBeAnother({ preparedBy: 'a' }, { id: 'b' })).not.toThrow()
  const end = { kind: 'approved', reason: null, on: '2026-10-06', by: 'b', byName: 'Lone' } as const
  expect(() => mustBeOpen({ end })).toThrow('Forslaget er allerede godkendt af Lone.')
})

test('R18: the smaller of released and appropriated, less what is drawn', () => {
  const room = { appropriated_oere: 600n, released_oere: 400n, drawn_oere: 250n }
  expect(() => mustBeDrawable(y(2026, 150n), room)).not.toThrow()
  expect(() => mustBeDrawable(y(2026, 151n), room)).toThrow(/Udmønt højst/)
  expect(() => mustBeDrawable(y(2026, 51n), { ...room, appropriated_oere: 300n })).toThrow(/Bevillingen er/)
  expect(() => mustBeDrawable(y(2026, 1n), { ...room, drawn_oere: 400n })).toThrow('Forelæg udmøntningen')
})

const table = {
  id: 't1',
  years: [2026, 2027],
  rows: [
    { id: 'A', kind: 'line', cells: [value(100), { kind: 'dash' as const }], remark: 'Udmøntning forelægges udvalget' },
    { id: 'B', kind: 'line', cells: [value(10), value(20)], remark: null },
    { id: 'S', kind: 'total', cells: [value(110), value(20)] },
  ],
}

test('one row is held against itself, both ways; a whole note only against more than it says', () => {
  const row = askedInNote([table], { table: 't1', rows: ['A'] }) ?? []
  expect(row).toEqual([y(2026, 10_000_000n), y(2027, 0n)])
  const less = differences(row, [y(2026, 9_000_000n)], { whole: false })
  expect(less.map(differenceWords)).toEqual([
    `2026: notatet siger 100.000${nbsp}kr., der bevilges 90.000${nbsp}kr.`,
    `I alt: notatet siger 100.000${nbsp}kr., der bevilges 90.000${nbsp}kr.`,
  ])
  const whole = askedInNote([table], { table: null, rows: [] }) ?? []
  expect(differences(whole, [y(2026, 9_000_000n)], { whole: true })).toEqual([])
  expect(differences(whole, [y(2028, 1n)], { whole: true })).toEqual([{ year: 2028, noteOere: 0n, askedOere: 1n }])
  expect(askedInNote([{ ...table, years: [] }], { table: null, rows: [] })).toBeNull()
})

test('a note that says its money is put to the committee is remembered, for the rows it says it of', () => {
  expect(remarkedForRelease([table], { table: null, rows: [] })).toBe(true)
  expect(remarkedForRelease([table], { table: 't1', rows: ['B'] })).toBe(false)
})

test('the form opens with what the note asks and nobody has given yet', () => {
  const more = { area: 'Service', committee: 'BIU', appropriation: 'Ø-1', administration: null, incomeOrExpense: null }
  const rest = { of: [], printed: [], printedTotal: null, total: 0, disagrees: false, group: null }
  const shown = { ...table, printedNumber: null, caption: 'x', priceLevelLabel: null, columns: [] }
  const rows = table.rows.map((r) => ({ ...rest, ...more, remark: null, ...r, label: `Række ${r.id}` }))
  const note = { code: 'N', title: 'Notatet', tables: [{ ...shown, rows }] as never }
  const given = [{ line: 'L', lineName: 'Linjen', noteRows: ['A'], years: [y(2026, 4_000_000n)] }]
  const offers = offersOf(note.tables, given)
  expect(offers.map((o) => [o.row, o.sumOere, o.given.length])).toEqual([
    ['A', 10_000_000n, 1],
    ['B', 3_000_000n, 0],
    [null, 13_000_000n, 1],
  ])
  const known = { lines: [], committees: [{ value: 'biu', label: 'BIU' }] }
  const form = suggestedFor(note, offers[0], known)
  expect(form).toMatchObject({ line: 'L', name: 'Linjen', code: 'Ø-1', committee: 'biu', needsRelease: 'ja' })
  expect(form.years[0]).toMatchObject({ year: 2026, suggested: '60.000,00' })
  expect(suggestedFor(note, offers[1], known)).toMatchObject({ line: 'N-B', name: 'Række B', needsRelease: '' })
})

test('the years of a form: blank is not asked for, and each error stands beside its own field', () => {
  const values = { 'beloeb-2027': '1,2 mio.', 'beloeb-2026': ' ', 'aar-ny': '2030', 'beloeb-ny': '50' }
  expect(yearsFrom(values)).toEqual([
    { year: '2027', amountOere: 120_000_000n },
    { year: '2030', amountOere: 5_000n },
  ])
  expect(() => yearsFrom({ 'beloeb-2026': '1.2' })).toThrow(Refusal)
  const errors = ['years.0.amountOere', 'years.1.year', 'years', 'basis'].map((name) => ({ name, message: 'x' }))
  const moved = atFields({ values, errors, refusal: new Refusal('invalid', 'x') })
  expect(moved?.errors.map((e) => e.name)).toEqual(['beloeb-2027', 'aar-ny', 'beloeb-2027', 'basis'])
})

test('what an approval does is said before it is done', () => {
  const of = { lineName: 'Forsøg', years: [y(2026, 60_000_000n)] }
  expect(effectWords({ ...of, kind: 'appropriation', opens: { needsRelease: true } })).toContain(
    'når udvalget har frigivet',
  )
  expect(effectWords({ ...of, kind: 'draw-down', opens: null })).toBe(
    `600.000${nbsp}kr. i 2026 på Forsøg kan disponeres.`,
  )
  expect(effectWords({ ...of, kind: 'returned', years: [y(2026, -100n)], opens: null })).toContain('nedsættes')
})
