import {
  emptyRow,
  emptyTable,
  groupFields,
  groupNames,
  listNames,
  type Draft,
  type DraftRow,
  type DraftTable,
} from './draft.ts'
import { staffingOere, thousandsText } from './posts.ts'
import { movedParts, placeFor, type DraftKind } from './sums.ts'

/**
 * What one button of the form does to the note: `raekke+.0.line`, `raekke-.0.3`, `raekke^.0.3`, `aar+.0`, `aar-.0.2`, `tabel+`,
 * `tabel-.0`, `i+`, `i-.2`, `d-.4`, `stilling.1`. Anything else ("regn") changes nothing: the page is only drawn again.
 */
export function changed(draft: Draft, button: string): Draft {
  const [verb = '', first = '', second = ''] = button.split('.')
  const [a, b] = [Number(first), Number(second)]
  const inTable = (change: (table: DraftTable) => DraftTable): Draft => ({
    ...draft,
    tables: draft.tables.map((table, i) => (i === a ? change(table) : table)),
  })
  if (verb === 'raekke+') return inTable((table) => withRow(table, kindOf(second)))
  if (verb === 'raekke-') return inTable((table) => withoutRow(table, b))
  if (verb === 'raekke^') return inTable((table) => withRowUp(table, b))
  if (verb === 'aar+') return inTable(withColumn)
  if (verb === 'aar-') return inTable((table) => withoutColumn(table, b))
  if (verb === 'tabel+') return { ...draft, tables: [...draft.tables, nextTable(draft.tables, first === 'ord')] }
  if (verb === 'tabel-') return { ...draft, tables: draft.tables.filter((_, i) => i !== a) }
  if (verb === 'stilling') return withStaffing(draft, a)
  return changedList(draft, verb, a)
}

function changedList(draft: Draft, verb: string, at: number): Draft {
  const group = groupNames.find((name) => verb.slice(0, -1) === name)
  const list = listNames.find((name) => verb === `${name}-`)
  if (list !== undefined)
    return { ...draft, lists: { ...draft.lists, [list]: draft.lists[list].filter((_, i) => i !== at) } }
  if (group === undefined) return draft
  const rows = draft.groups[group]
  const empty = Object.fromEntries(groupFields[group].map((field) => [field, '']))
  const left = verb.endsWith('+') ? [...rows, empty] : rows.filter((_, i) => i !== at)
  return { ...draft, groups: { ...draft.groups, [group]: left } }
}

function kindOf(text: string): DraftKind {
  return text === 'subtotal' || text === 'total' ? text : 'line'
}

function withRow(table: DraftTable, kind: DraftKind): DraftTable {
  const at = placeFor(
    table.rows.map((r) => r.kind),
    kind,
  )
  return reordered(table, [
    ...table.rows.slice(0, at),
    emptyRow(table.heads.length, kind, { line: '', subtotal: 'Delsum', total: 'I alt' }[kind]),
    ...table.rows.slice(at),
  ])
}

function withoutRow(table: DraftTable, at: number): DraftTable {
  return reordered(
    table,
    table.rows.filter((_, i) => i !== at),
  )
}

function withRowUp(table: DraftTable, at: number): DraftTable {
  const row = table.rows[at]
  const above = table.rows[at - 1]
  if (!row || !above) return table
  return reordered(table, [...table.rows.slice(0, at - 1), row, above, ...table.rows.slice(at + 1)])
}

/** Sums name their parts by place, so they are written again when rows get new places. */
function reordered(table: DraftTable, rows: readonly DraftRow[]): DraftTable {
  const places = new Map(table.rows.map((row, i) => [i, rows.indexOf(row)] as const))
  const left = new Map([...places].filter(([, to]) => to >= 0))
  return { ...table, rows: rows.map((row) => ({ ...row, of: movedParts(row.of, left, table.rows.length) })) }
}

function withColumn(table: DraftTable): DraftTable {
  const last = Number(table.heads.at(-1))
  const head = table.words ? '' : Number.isInteger(last) && last > 0 ? String(last + 1) : ''
  return {
    ...table,
    heads: [...table.heads, head],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, ''] })),
  }
}

function withoutColumn(table: DraftTable, at: number): DraftTable {
  if (table.heads.length <= 1) return table
  const without = (texts: readonly string[]) => texts.filter((_, i) => i !== at)
  return {
    ...table,
    heads: without(table.heads),
    rows: table.rows.map((row) => ({ ...row, cells: without(row.cells) })),
  }
}

/** The next table has the years of the last one. */
function nextTable(tables: readonly DraftTable[], words: boolean): DraftTable {
  const last = tables.findLast((table) => table.words === words)
  return emptyTable(last ? [...last.heads] : words ? ['', ''] : [''], words)
}

/** Posts × price, in every year of the row the staffing gives its amounts to ("table-1/r3"). */
function withStaffing(draft: Draft, at: number): Draft {
  const staffing = draft.groups.s[at]
  const amount = staffing && staffingOere(staffing)
  const [inTable, inRow] = (staffing?.['row'] ?? '').split('/')
  if (amount === undefined) return draft
  const text = thousandsText(amount)
  const filled = (row: DraftRow): DraftRow => ({ ...row, post: true, cells: row.cells.map(() => text) })
  const tables = draft.tables.map((table) =>
    table.id === inTable && !table.words
      ? { ...table, rows: table.rows.map((row) => (row.id === inRow && row.kind === 'line' ? filled(row) : row)) }
      : table,
  )
  return { ...draft, tables }
}
