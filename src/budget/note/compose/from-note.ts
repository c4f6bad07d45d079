import { formatAmount, formatKroner } from '../../../kernel/money.ts'
import type { PrintedTable } from '../../../cases/index.ts'
import type { NoteGiven } from '../note.input.ts'
import { cellText } from './cell.ts'
import type { Draft, DraftRow, DraftTable, Listed } from './draft.ts'
import { partsText } from './sums.ts'

/** What is known of a note: everything `NoteIn` has, or less. */
export type NoteKnown = { [K in Exclude<keyof NoteGiven, 'tables'>]?: NoteGiven[K] | null | undefined } & {
  code?: string
  version?: number | null
  tables: readonly KnownTable[]
}

type PrintedRow = PrintedTable['rows'][number]
type Row = Omit<PrintedRow, 'incomeOrExpense'> & { incomeOrExpense?: string | null | undefined }
type KnownTable = Omit<PrintedTable, 'rows'> & { rows: readonly Row[] }

/** A saved note, or a proposal for one, as it is written in the form. */
export function draftOf(note: NoteKnown): Draft {
  const ticked = new Set(note.category?.ticked ?? [])
  const options = note.category?.options ?? []
  const names = [...options, ...[...ticked].filter((name) => !options.includes(name))]
  return {
    facts: factsOf(note),
    lists: {
      k: names.map((name): Listed => ({ name, on: ticked.has(name) })),
      h: (note.hearings ?? []).map(({ body, held }): Listed => ({ name: body, on: held })),
      d: (note.districts ?? []).map(({ name, ticked: on }): Listed => ({ name, on })),
    },
    groups: groupsOf(note),
    tables: note.tables.map(tableOf),
  }
}

function factsOf(note: NoteKnown): Draft['facts'] {
  const { citywide } = note
  return {
    code: note.code ?? '',
    version: note.version ? String(note.version) : '',
    title: note.title ?? '',
    priceLevel: note.priceLevel ? String(note.priceLevel) : '',
    administration: note.administration ?? '',
    requestedBy: note.requestedBy ?? '',
    package: note.package ?? '',
    releaseBy: note.releaseBy ?? '',
    partners: (note.partners ?? []).join('\n'),
    categoryHeading: note.category?.heading ?? '',
    citywide: citywide === true ? 'ja' : citywide === false ? 'nej' : '',
    address: note.address ?? '',
    risk: note.risk?.says ?? '',
    riskReasons: (note.risk?.reasons ?? []).join('\n'),
  }
}

function groupsOf(note: NoteKnown): Draft['groups'] {
  const text = (value: string | number | undefined) => (value === undefined ? '' : String(value))
  return {
    i: (note.indicators ?? []).map((indicator) => ({
      name: indicator.name,
      unit: text(indicator.unit),
      low: text(indicator.low),
      high: text(indicator.high),
      year: text(indicator.year),
    })),
    s: (note.staffing ?? []).map(({ label, postsHundredths, pricePerPostOere, table, row }) => ({
      label,
      posts: formatAmount(BigInt(postsHundredths)).replace(/,?0+$/, ''),
      price: formatKroner(BigInt(pricePerPostOere)).replace(/\s*kr\.$/, ''),
      row: row === undefined ? '' : `${table ?? note.tables[0]?.id}/${row}`,
    })),
    p: (note.predecessors ?? []).map(({ code, label, says }) => ({ code: text(code), label, says: text(says) })),
    x: (note.texts ?? []).map((part) => ({ heading: part.heading, text: text(part.text) })),
  }
}

function tableOf(table: KnownTable): DraftTable {
  const words = table.years.length === 0
  return {
    id: table.id,
    printedNumber: table.printedNumber ?? '',
    caption: table.caption,
    priceLevelLabel: table.priceLevelLabel ?? '',
    words,
    heads: words ? [...table.columns] : table.years.map(String),
    rows: table.rows.map((row, at) => rowOf(row, at, table, words)),
  }
}

function rowOf(row: Row, at: number, { rows }: KnownTable, words: boolean): DraftRow {
  const parts = row.of.flatMap((id) => {
    const place = rows.findIndex((r) => r.id === id)
    return place < 0 ? [] : [place]
  })
  return {
    id: row.id,
    kind: row.kind,
    label: row.label,
    of: row.kind === 'line' ? '' : partsText(rows, at, parts),
    empty: emptyOf(row),
    area: row.area ?? '',
    committee: row.committee ?? '',
    appropriation: row.appropriation ?? '',
    administration: row.administration ?? '',
    lot: row.lot === undefined ? '' : String(row.lot),
    remark: row.remark ?? '',
    incomeOrExpense: row.incomeOrExpense ?? '',
    post: row.post ?? false,
    cells: row.cells.map((cell) => cellText(cell, words)),
  }
}

/** The kind all the sum's empty cells have; each as it stands where they differ. */
function emptyOf(row: Row): DraftRow['empty'] {
  const kinds = new Set(row.cells.map((cell) => cell.kind).filter((kind) => kind !== 'value' && kind !== 'text'))
  if (kinds.size > 1) return 'felt'
  return kinds.has('dash') ? '-' : kinds.has('blank') ? 'tom' : '0'
}
