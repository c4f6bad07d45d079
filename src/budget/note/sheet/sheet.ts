import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { NoteTable } from '../note.view.ts'
import { csvText } from '../../../platform/web/csv.ts'

type Value = string | number | null

export interface Sheet {
  title: string
  head: string[]
  rows: { values: Value[]; sum: boolean }[]
}

/** A table as a spreadsheet has it: amounts are numbers in thousand kroner, a dash stays a dash, a blank stays blank. */
export function sheetOf(t: NoteTable): Sheet {
  const words = columns.filter(({ of }) => t.rows.some((r) => of(r) !== null))
  const total = t.years.length > 0 && t.rows.some((r) => r.printedTotal !== null)
  const unit = t.priceLevelLabel ?? (t.years.length > 0 ? '1.000 kr.' : '')
  return {
    title: t.printedNumber === null ? t.caption : `${t.printedNumber}. ${t.caption}`,
    head: [
      unit,
      ...words.map((w) => w.label),
      ...(t.years.length > 0 ? t.years.map(String) : t.columns),
      ...(total ? ['I alt'] : []),
    ],
    rows: t.rows.map((r) => ({
      values: [r.label, ...words.map(({ of }) => of(r)), ...r.cells.map(valueOf), ...(total ? [totalOf(r)] : [])],
      sum: r.kind !== 'line',
    })),
  }
}

export function sheetCsv(sheet: Sheet): string {
  const labels = sheet.head.map((label, i) => ({ label, value: (r: Sheet['rows'][number]) => r.values[i] ?? null }))
  return csvText(labels, sheet.rows)
}

/** The caption on top, then the table with its head and its sums in bold. */
export async function sheetXlsx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const cell = (value: Value, bold: boolean) =>
    value === null ? null : { value, ...(bold ? { fontWeight: 'bold' as const } : {}), ...shape(value) }
  const data: SheetData = [
    [{ value: sheet.title, fontWeight: 'bold' }],
    sheet.head.map((label) => cell(label === '' ? null : label, true)),
    ...sheet.rows.map((row) => row.values.map((value) => cell(value, row.sum))),
  ]
  const widths = sheet.head.map((_, i) => ({ width: i === 0 ? 60 : 14 }))
  const file = writeXlsxFile(data, { sheet: 'Tabel', columns: widths, stickyRowsCount: 2 })
  return new Uint8Array(await file.toBuffer())
}

function shape(value: string | number) {
  return typeof value === 'number' ? { type: Number, format: '#,##0' } : { type: String }
}

type Row = NoteTable['rows'][number]

const columns: readonly { label: string; of: (r: Row) => string | null }[] = [
  { label: 'Styringsområde', of: (r) => r.area },
  { label: 'Udvalg', of: (r) => r.committee },
  { label: 'Bevilling', of: (r) => r.appropriation },
  { label: 'Forvaltning', of: (r) => r.administration },
  { label: 'Indtægt/udgift', of: (r) => r.incomeOrExpense },
]

function valueOf(cell: Row['cells'][number]): Value {
  if (cell.kind === 'value') return cell.thousandDkk ?? 0
  if (cell.kind === 'text') return cell.text ?? ''
  return { zero: 0, dash: '–', blank: null }[cell.kind]
}

function totalOf(row: Row): Value {
  return row.printedTotal === null ? null : row.total
}
