import type * as Docx from 'docx'
import { columnShares } from './columns.ts'
import type { DocCell, DocRow, DocTable } from './model.ts'

type Lib = typeof Docx

/** A real table: its first row is repeated on every page and marked as the header; a sign is said, not only shown. */
export function wordTable(lib: Lib, t: DocTable): Docx.Table {
  const { Table, TableRow, WidthType } = lib
  const small = t.columns.length > 6
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: t.columns.map((c) => cellOf(lib, [{ text: c.label, strong: true }], c.numeric, small)),
  })
  return new Table({
    columnWidths: widthsOf(t),
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: rulers(lib),
    rows: [head, ...t.rows.map((r) => rowOf(lib, r, t, small))],
  })
}

/** The text's width on the page, in twentieths of a point. */
const full = 9180

function widthsOf(t: DocTable): number[] {
  const shares = columnShares(t)
  const all = shares.reduce((sum, s) => sum + s, 0)
  return shares.map((s) => Math.round((full * s) / all))
}

function rowOf(lib: Lib, r: DocRow, t: DocTable, small: boolean): Docx.TableRow {
  const strong = r.kind !== 'line'
  const header = cellOf(lib, [{ text: r.header, strong }, ...note(r.note)], false, small)
  const cells = r.cells.map((c, i) =>
    cellOf(lib, [{ text: shown(c), strong }, ...note(c.note)], t.columns[i + 1]?.numeric === true, small),
  )
  return new lib.TableRow({ cantSplit: true, children: [header, ...cells] })
}

function shown(c: DocCell): string {
  return c.kind === 'dash' ? '–' : c.kind === 'blank' ? '' : c.text
}

interface Line {
  text: string
  strong?: boolean
  soft?: boolean
}

function note(text: string | undefined): Line[] {
  return text === undefined ? [] : [{ text, soft: true }]
}

function cellOf(lib: Lib, lines: readonly Line[], numeric: boolean, small: boolean): Docx.TableCell {
  const { AlignmentType, Paragraph, TableCell, TextRun } = lib
  const children = lines.map(
    ({ text, strong, soft }) =>
      new Paragraph({
        style: 'Tabeltekst',
        alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [
          new TextRun({
            text,
            bold: strong === true,
            ...(soft === true ? { color: '555555', size: 15 } : small ? { size: 15 } : {}),
          }),
        ],
      }),
  )
  return new TableCell({ margins: { top: 40, bottom: 40, left: 70, right: 70 }, children })
}

function rulers({ BorderStyle }: Lib) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const thin = { style: BorderStyle.SINGLE, size: 4, color: 'B8B8B8' }
  return { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none }
}
