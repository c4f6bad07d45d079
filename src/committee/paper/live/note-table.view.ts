import type { z } from 'zod'
import { formatThousandDkk } from '../../../kernel/money.ts'
import { cellText, hasRowNames, type Cell, type TableOut } from '../../../cases/index.ts'
import type { DocCell, DocColumn, DocRow, DocTable } from '../../../platform/documents/model.ts'

type NoteTable = z.output<typeof TableOut>
type NoteRow = NoteTable['rows'][number]

const wordColumns: readonly { label: string; of: (r: NoteRow) => string | null }[] = [
  { label: 'Styringsområde', of: (r) => r.area },
  { label: 'Udvalg', of: (r) => r.committee },
  { label: 'Bevilling', of: (r) => r.appropriation },
]

/** A note's table cell by cell: a printed zero, a dash and nothing at all stay three different things. */
export function noteTable(t: NoteTable): DocTable {
  const table = wholeTable(t)
  return hasRowNames(t) ? table : unlabelled(table)
}

/** Rows the paper gives no label are headed by their first cell, not by a number of ours. */
function unlabelled(t: DocTable): DocTable {
  const rows = t.rows.map((r) => ({ ...r, header: r.cells[0]?.text ?? '', cells: r.cells.slice(1) }))
  return { ...t, columns: t.columns.slice(1), rows }
}

function wholeTable(t: NoteTable): DocTable {
  const words = wordColumns.filter(({ of }) => t.rows.some((r) => of(r) !== null))
  const hasTotal = t.rows.some((r) => r.printedTotal !== null)
  const columns: DocColumn[] = [
    { label: t.priceLevelLabel ?? (t.years.length > 0 ? '1.000 kr.' : 'Emne'), numeric: false },
    ...words.map(({ label }) => ({ label, numeric: false })),
    ...(t.years.length > 0
      ? t.years.map((y) => ({ label: String(y), numeric: true }))
      : t.columns.map((label) => ({ label, numeric: false }))),
    ...(hasTotal ? [{ label: 'I alt', numeric: true }] : []),
  ]
  const rows = t.rows.map((r): DocRow => ({
    kind: r.kind,
    header: r.label,
    ...(r.remark === null ? {} : { note: r.remark }),
    cells: [
      ...words.map(({ of }): DocCell => ({ kind: 'text', text: of(r) ?? '' })),
      ...r.cells.map((c, i) => cell(c, r.kind === 'line' ? undefined : r.printed[i])),
      ...(hasTotal ? [total(r)] : []),
    ],
  }))
  return {
    type: 'table',
    caption: t.printedNumber === null ? t.caption : `${t.printedNumber}. ${t.caption}`,
    columns,
    rows,
  }
}

function cell(c: Cell, printed: Cell | undefined): DocCell {
  const shown = cellText(c)
  const differs = printed !== undefined && cellText(printed) !== shown
  const note = differs ? { note: printed.kind === 'blank' ? 'ikke trykt' : `trykt: ${cellText(printed)}` } : {}
  return { kind: c.kind, text: shown, ...note }
}

function total(r: NoteRow): DocCell {
  if (r.printedTotal === null) return { kind: 'blank', text: '' }
  const differs = r.printedTotal === r.total ? {} : { note: `trykt: ${formatThousandDkk(r.printedTotal)}` }
  return { kind: r.total === 0 ? 'zero' : 'value', text: formatThousandDkk(r.total), ...differs }
}
