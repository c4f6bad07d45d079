import type { z } from 'zod'
import { formatKroner, formatThousandDkk } from '../../kernel/money.ts'
import { cellText, hasRowNames, type Cell as NoteCell, type CellKind, type TableOut } from '../../cases/index.ts'
import type { LineRow } from '../budget.view.ts'
import type { NoteOut } from './note.output.ts'

export type NoteTable = z.output<typeof TableOut>
export type NoteRow = NoteTable['rows'][number]
export type NoteShown = z.output<typeof NoteOut>

/** A cell as it is seen and as it is said: a printed zero, a dash and nothing at all are three different things. */
export interface CellView {
  kind: CellKind
  text: string
  spoken: string | null
  /** The øre beneath, where they are not whole thousands: "5.460.500 kr.". */
  exact: string | null
  /** What the paper prints here, when it is not what the lines sum to: "trykt: 7.500", "ikke trykt". */
  printed: string | null
}

export interface RowView {
  id: string
  label: string
  kind: NoteRow['kind']
  remark: string | null
  /** Styringsområde, udvalg, bevilling: those columns the table has. */
  words: string[]
  cells: CellView[]
  total: CellView | null
  computed: boolean
  disagrees: boolean
  /** To the appropriation the line became. */
  href: string | null
}

export interface TableView {
  heading: string
  unit: string
  /** False in a table of words whose rows have no names of their own. */
  rowNames: boolean
  /** Whether the columns are years of amounts. */
  amounts: boolean
  wordColumns: string[]
  years: string[]
  hasTotal: boolean
  rows: RowView[]
  /** The signs that occur, explained below the table. */
  signs: string[]
}

export function tableView(t: NoteTable, lines: readonly LineRow[] = [], world = 'papers'): TableView {
  // A column that only says the rows' own names again is left out.
  const columns = wordColumns.filter(({ of }) => t.rows.some((r) => of(r) !== null && of(r) !== r.label))
  const hasTotal = t.rows.some((r) => r.printedTotal !== null)
  const kinds = new Set(t.rows.flatMap((r) => r.cells.map((cell) => cell.kind)))
  return {
    heading: t.printedNumber === null ? t.caption : `${t.printedNumber}. ${t.caption}`,
    unit: t.priceLevelLabel ?? (t.years.length > 0 ? '1.000 kr.' : 'Række'),
    rowNames: hasRowNames(t),
    amounts: t.years.length > 0,
    wordColumns: columns.map(({ label }) => label),
    years: t.years.length > 0 ? t.years.map(String) : t.columns,
    hasTotal,
    rows: t.rows.map((r) =>
      rowView(
        r,
        columns.map(({ of }) => of(r) ?? ''),
        hasTotal,
        appropriationOf(r, t.years, lines),
      ),
    ),
    signs: signs.filter(({ kind }) => kinds.has(kind)).map((s) => (world === 'papers' ? s.printed : s.written)),
  }
}

/** "Alle summer er regnet af linjerne og er de samme, som papiret trykker." Practice has no paper behind its notes. */
export function agreementSentence(tables: readonly NoteTable[], world: string): string {
  const rows = tables.flatMap((t) => t.rows)
  const wrong = rows.filter((r) => r.disagrees).length
  const papers = world === 'papers'
  if (!rows.some((r) => r.kind !== 'line'))
    return papers
      ? 'Tabellerne er gengivet felt for felt, som de er trykt.'
      : 'Beløbene står, som de er skrevet i notatet.'
  if (wrong === 0 && !papers) return 'Alle summer er regnet af linjerne.'
  if (wrong === 0) return 'Alle summer er regnet af linjerne og er de samme, som papiret trykker.'
  const which = wrong === 1 ? 'Én række er' : `${wrong} rækker er`
  return `Alle summer er regnet af linjerne. ${which} ikke som trykt; dér står begge tal.`
}

const wordColumns: readonly { label: string; of: (r: NoteRow) => string | null }[] = [
  { label: 'Styringsområde', of: (r) => r.area },
  { label: 'Udvalg', of: (r) => r.committee },
  { label: 'Bevilling', of: (r) => r.appropriation },
  { label: 'Indtægt/udgift', of: (r) => r.incomeOrExpense },
]

const signs: readonly { kind: CellKind; printed: string; written: string }[] = [
  { kind: 'zero', printed: '0: papiret trykker et nul', written: '0: et nul er skrevet' },
  { kind: 'dash', printed: '–: papiret trykker en streg', written: '–: en streg er skrevet' },
  { kind: 'blank', printed: 'skraveret: papiret trykker ingenting', written: 'skraveret: feltet er tomt' },
]

function rowView(r: NoteRow, words: string[], hasTotal: boolean, href: string | null): RowView {
  return {
    id: r.id,
    label: r.label,
    kind: r.kind,
    remark: r.remark,
    words,
    cells: r.cells.map((cell, i) => cellView(cell, r.kind === 'line' ? undefined : r.printed[i])),
    total: hasTotal ? totalView(r) : null,
    computed: r.kind !== 'line',
    disagrees: r.disagrees,
    href,
  }
}

/** The appropriation a line became: the one with the line's own amount in every year, when there is exactly one. */
function appropriationOf(r: NoteRow, years: readonly number[], lines: readonly LineRow[]): string | null {
  if (r.kind !== 'line') return null
  const same = lines.filter((l) =>
    years.every((year, i) => l.years.find((y) => y.year === year)?.appropriatedOere === oereOf(r.cells[i])),
  )
  return same.length === 1 ? `/budget/bevillinger/${encodeURIComponent(same[0]?.id ?? '')}` : null
}

function oereOf(cell: NoteCell | undefined): bigint {
  return cell?.oere === undefined ? BigInt(cell?.thousandDkk ?? 0) * 100_000n : BigInt(cell.oere)
}

function cellView(cell: NoteCell, printed: NoteCell | undefined): CellView {
  const shown = cellText(cell)
  const differs = printed !== undefined && cellText(printed) !== shown
  const exact = cell.oere !== undefined && cell.oere % 100_000 !== 0 ? formatKroner(BigInt(cell.oere)) : null
  return {
    ...{ kind: cell.kind, text: shown, spoken: spoken[cell.kind], exact },
    printed: differs ? printedWords(printed) : null,
  }
}

function totalView(r: NoteRow): CellView {
  if (r.printedTotal === null) return { kind: 'blank', text: '', spoken: spoken.blank, exact: null, printed: null }
  const kind = r.total === 0 ? 'zero' : 'value'
  return {
    kind,
    text: formatThousandDkk(r.total),
    spoken: null,
    exact: null,
    printed: r.printedTotal === r.total ? null : `trykt: ${formatThousandDkk(r.printedTotal)}`,
  }
}

const spoken: Readonly<Record<CellKind, string | null>> = {
  value: null,
  zero: null,
  text: null,
  dash: 'streg',
  blank: 'intet trykt',
}

function printedWords(cell: NoteCell): string {
  return cell.kind === 'blank' ? 'ikke trykt' : `trykt: ${cellText(cell)}`
}
