import { sumsIn } from './block.ts'
import type { Grid, GridColumn, GridRow } from './grid-shape.ts'
import { grouped, sumText } from './cell.ts'
import type { DraftKind } from './sums.ts'

export interface Place {
  row: number
  column: number
}

export type GridField = HTMLInputElement | HTMLOutputElement

/** One table of the form as it stands on the page. */
export interface GridView {
  host: HTMLElement
  body: HTMLTableSectionElement
  /** Undoes the last change, one function each. */
  undone: (() => void)[]
  /** The field that has the focus, as it was when it got it. */
  before: string
}

export function openGrid(host: HTMLElement): GridView | undefined {
  const body = host.querySelector('tbody')
  return body === null ? undefined : { host, body, undone: [], before: '' }
}

export function rowsOf({ body }: GridView): HTMLTableRowElement[] {
  return [...body.rows]
}

/** The fields of a row one can stand in, one a column: what is typed, or what is computed in its place. */
export function fieldsOf(row: HTMLTableRowElement): GridField[] {
  return [...row.cells].flatMap((cell) => {
    const field = cell.querySelector<GridField>('[data-cell]:not([hidden])')
    return field === null ? [] : [field]
  })
}

export function fieldAt(view: GridView, { row, column }: Place): GridField | undefined {
  const at = rowsOf(view)[row]
  return at && fieldsOf(at)[column]
}

export function placeOf(view: GridView, target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest('td, th') : null
  const row = cell?.closest('tr')
  if (!row || !view.body.contains(row)) return undefined
  const column = fieldsOf(row).findIndex((field) => cell?.contains(field))
  return column < 0 ? undefined : { row: rowsOf(view).indexOf(row), column }
}

export function textOf(field: GridField): string {
  return field instanceof HTMLInputElement ? field.value : (field.textContent ?? '')
}

/** The grid as plain data, for the rules that the server has too. */
export function gridOf(view: GridView): Grid {
  return { columns: columnsOf(view), rows: rowsOf(view).map(rowOf) }
}

function columnsOf(view: GridView): GridColumn[] {
  const years = [...view.host.querySelectorAll<HTMLInputElement>('thead input')]
  let year = 0
  const sample = rowsOf(view)[0]
  return (sample ? fieldsOf(sample) : []).map((field) => {
    const kind = field.dataset['cell']
    if (kind === 'total') return { kind: 'total', name: 'i alt' }
    if (kind === 'label') return { kind: 'label', name: columnName(field) }
    const head = years[year++]?.value ?? ''
    return { kind: kind === 'words' ? 'words' : 'amount', name: head || `kolonne ${year}` }
  })
}

/** "Række 1, styringsområde" → "styringsområde" */
function columnName(field: GridField): string {
  return (field.getAttribute('aria-label') ?? '').replace(/^[^,]*, /, '')
}

function rowOf(row: HTMLTableRowElement): GridRow {
  return { kind: kindOf(row), of: partOf(row, 'of')?.value ?? '', texts: fieldsOf(row).map(textOf) }
}

export function kindOf(row: HTMLTableRowElement): DraftKind {
  const kind = row.querySelector<HTMLSelectElement>('select[name$=".kind"]')?.value
  return kind === 'subtotal' || kind === 'total' ? kind : 'line'
}

function partOf(row: HTMLTableRowElement, part: 'of' | 'empty') {
  return row.querySelector<HTMLInputElement | HTMLSelectElement>(`[name$=".${part}"]`)
}

/** Every sum again, and the kinds of rows as they are chosen now. */
export function recompute(view: GridView): void {
  const words = view.host.dataset['words'] !== undefined
  for (const row of rowsOf(view)) {
    const isSum = kindOf(row) !== 'line'
    row.className = isSum ? kindOf(row) : ''
    for (const part of ['of', 'empty'] as const)
      partOf(row, part)?.toggleAttribute('hidden', !isSum || (words && part === 'empty'))
    if (words) continue
    for (const input of row.querySelectorAll<HTMLElement>('[data-cell="amount"]'))
      input.toggleAttribute('hidden', isSum)
    for (const sum of row.querySelectorAll<HTMLElement>('[data-cell="sum"]')) sum.toggleAttribute('hidden', !isSum)
  }
  const sums = sumsIn(gridOf(view))
  rowsOf(view).forEach((row, i) => {
    const empty = partOf(row, 'empty')?.value ?? '0'
    fieldsOf(row).forEach((field, column) => {
      const typed = field.parentElement?.querySelector<HTMLInputElement>('[data-cell="amount"]')?.value ?? ''
      if (field.dataset['cell'] === 'total') write(field, grouped(sums[i]?.total ?? 0))
      if (field.dataset['cell'] === 'sum') write(field, sumText(sums[i]?.amounts.get(column) ?? 0, empty, typed))
    })
  })
}

/** A screen reader is not told of a sum that is what it was. */
function write(field: GridField, text: string): void {
  if (field.textContent !== text) field.textContent = text
}

/** Said aloud and shown under the table. */
export function say({ host }: GridView, words: string): void {
  const said = host.querySelector('.note-grid-said')
  if (said) said.textContent = words
}
