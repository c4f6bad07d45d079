/** A document as data: the same blocks become a web page, a Word file and a tagged PDF. Danish throughout. */
import type { Day } from '../../kernel/day.ts'

/** A piece of running text. A figure leads to its rows (`href`), or to a place in the document all may open (`open`). */
export interface Run {
  text: string
  strong?: boolean | undefined
  href?: string | undefined
  open?: string | undefined
}

/** A blank, a dash and a printed zero are three different statements. */
export type DocCellKind = 'value' | 'zero' | 'dash' | 'blank' | 'text'

export interface DocCell {
  kind: DocCellKind
  text: string
  /** A second line: "trykt: 7.500". */
  note?: string | undefined
  href?: string | undefined
  open?: string | undefined
}

export interface DocRow {
  kind: 'line' | 'subtotal' | 'total'
  header: string
  note?: string | undefined
  cells: DocCell[]
}

export interface DocColumn {
  label: string
  numeric: boolean
  /** The column counts people: below five it says so instead of how many. */
  persons?: boolean | undefined
}

export interface DocTable {
  type: 'table'
  id?: string | undefined
  caption: string
  /** The first column holds the rows' headers. */
  columns: DocColumn[]
  rows: DocRow[]
  compact?: boolean | undefined
}

/** The picture never stands alone: the table of its figures follows it. */
export interface DocChart {
  type: 'chart'
  title: string
  desc: string
  svg: string
}

export type Block =
  | { type: 'heading'; level: 2 | 3 | 4; text: string; id?: string | undefined }
  | { type: 'paragraph'; runs: Run[]; soft?: boolean | undefined }
  | { type: 'list'; items: Run[][] }
  | { type: 'points'; items: Run[][] }
  | { type: 'annexes'; items: { no: number; title: string }[] }
  | { type: 'missing'; text: string }
  | DocTable
  | DocChart

export interface Doc {
  title: string
  /** "Indstilling" */
  kind: string
  /** "Eksempelby Kommune · Beskæftigelsesudvalget" */
  sender: string
  /** The committee or administration that stands as author. */
  author: string
  standing: string
  draft: boolean
  /** The document's own day: file properties take it, never the clock. */
  day: Day
  facts: { label: string; text: string }[]
  blocks: Block[]
}

/** What a screen reader is told where the eye sees a sign or nothing. */
export const spokenCell: Readonly<Record<DocCellKind, string | null>> = {
  value: null,
  zero: null,
  text: null,
  dash: 'streg',
  blank: 'intet trykt',
}

export function plainText(runs: readonly Run[]): string {
  return runs.map((r) => r.text).join('')
}

/** Every text of a document with where it stands: for finding what must not be public. */
export function textsOf(blocks: readonly Block[]): { where: string; text: string }[] {
  let where = 'Indledningen'
  return blocks.flatMap((b) => {
    if (b.type === 'heading') where = b.text
    return wordsOf(b).map((text) => ({ where: b.type === 'table' ? `${where}, tabellen “${b.caption}”` : where, text }))
  })
}

function wordsOf(b: Block): string[] {
  switch (b.type) {
    case 'heading':
    case 'missing':
      return [b.text]
    case 'paragraph':
      return [plainText(b.runs)]
    case 'list':
    case 'points':
      return b.items.map(plainText)
    case 'annexes':
      return b.items.map((a) => a.title)
    case 'chart':
      return [b.title, b.desc]
    case 'table':
      return [
        b.caption,
        ...b.columns.map((c) => c.label),
        ...b.rows.flatMap((r) => [
          r.header,
          r.note ?? '',
          ...r.cells.filter((c) => c.kind === 'text').map((c) => c.text),
        ]),
      ]
  }
}
