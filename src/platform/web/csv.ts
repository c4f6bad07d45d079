import type { WebContext } from './visit.ts'

export interface CsvColumn<T> {
  label: string
  value: (row: T) => string | number | bigint | null
}

/** Danish CSV as spreadsheets here open it: semicolons, decimal comma, UTF-8 with a byte order mark. */
export function csvText<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string {
  const lines = [columns.map((k) => quoted(k.label)), ...rows.map((row) => columns.map((k) => cell(k.value(row))))]
  return `\uFEFF${lines.map((l) => l.join(';')).join('\r\n')}\r\n`
}

export function csvResponse<T>(
  c: WebContext,
  name: string,
  columns: readonly CsvColumn<T>[],
  rows: readonly T[],
): Response {
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}.csv"`)
  return c.body(csvText(columns, rows))
}

function cell(value: string | number | bigint | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'bigint' ? value.toString() : quoted(harmless(value))
}

/** A text that a spreadsheet would run as a formula is given an apostrophe. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
