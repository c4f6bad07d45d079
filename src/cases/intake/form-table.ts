import { Refusal } from '../../kernel/refusal.ts'
import type { Cell } from '../table/table.ts'
import type { DraftGiven } from './draft.input.ts'
import { cellOf, cellText, grouped, thousands } from './recognise/cells.ts'

type Table = NonNullable<NonNullable<DraftGiven['document']['content']>['tables']>[number]
type Values = Record<string, string>

const path = 'draft.document.content.tables'
const rowFields = ['id', 'label', 'kind', 'area', 'committee', 'appropriation', 'incomeOrExpense', 'remark'] as const

/** The tables of the form, the kept ones. @throws Refusal invalid, naming the field that is no amount */
export function readTables(values: Values, kept: readonly number[]): unknown[] {
  return kept.map((i) => {
    const at = `${path}.${i}`
    const get = (field: string) => values[`${at}.${field}`]?.trim() || undefined
    const years = (get('years') ?? '').split(' ').filter(Boolean).map(Number)
    const columns = numbersUnder(values, `${at}.columns`).map((j) => get(`columns.${j}`) ?? `Kolonne ${j + 1}`)
    const width = years.length || columns.length
    const rows = numbersUnder(values, `${at}.rows`).filter((r) => get(`rows.${r}.label`) !== undefined)
    const ids = new Set(rows.map((r) => get(`rows.${r}.id`)))
    return {
      ...{ id: get('id'), printedNumber: get('printedNumber') ?? null, caption: get('caption') },
      ...{ priceLevelLabel: get('priceLevelLabel') ?? null, years, columns },
      rows: rows.map((r) => ({
        ...Object.fromEntries(rowFields.map((f) => [f, get(`rows.${r}.${f}`) ?? null])),
        of: (get(`rows.${r}.of`) ?? '').split(' ').filter((id) => id !== '' && ids.has(id)),
        cells: Array.from({ length: width }, (_, c) => cellIn(values, `${at}.rows.${r}`, c, years.length > 0)),
        printedTotal: totalIn(values, `${at}.rows.${r}.printedTotal`),
      })),
    }
  })
}

function cellIn(values: Values, row: string, c: number, amounts: boolean): Cell {
  const name = `${row}.cells.${c}`
  const text = values[name] ?? ''
  const cell = cellOf(text)
  if (!amounts) return cell.kind === 'value' || cell.kind === 'zero' ? { kind: 'text', text: text.trim() } : cell
  if (cell.kind === 'text') refuse(name, text)
  // A concluded cell stays so until a person writes something else in it.
  return text !== '' && values[`${row}.was.${c}`] === text ? { ...cell, basis: 'inferred' } : cell
}

function totalIn(values: Values, name: string): number | null {
  const text = values[name]?.trim() ?? ''
  return text === '' ? null : (thousands(text) ?? refuse(name, text))
}

function refuse(field: string, text: string): never {
  const message = `»${text.trim().slice(0, 40)}« er intet beløb. Skriv et helt tal i 1.000 kr., en streg (–) eller ingenting.`
  throw new Refusal('invalid', message, { issues: [{ field, message }] })
}

export function writeTables(tables: readonly Table[]): Values {
  const values: Values = {}
  const put = (name: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') values[`${path}.${name}`] = String(value)
  }
  for (const [i, t] of tables.entries()) {
    put(`${i}.keep`, 'ja')
    put(`${i}.years`, (t.years ?? []).join(' '))
    for (const f of ['id', 'caption', 'printedNumber', 'priceLevelLabel'] as const) put(`${i}.${f}`, t[f])
    for (const [j, column] of (t.columns ?? []).entries()) put(`${i}.columns.${j}`, column)
    for (const [r, row] of t.rows.entries()) {
      const at = `${i}.rows.${r}`
      for (const f of rowFields) put(`${at}.${f}`, row[f])
      put(`${at}.of`, (row.of ?? []).join(' '))
      if (row.printedTotal !== null && row.printedTotal !== undefined)
        put(`${at}.printedTotal`, grouped(row.printedTotal))
      for (const [c, cell] of row.cells.entries()) {
        const text = cellText(cell as Cell)
        put(`${at}.cells.${c}`, text)
        if (cell.basis === 'inferred') put(`${at}.was.${c}`, text)
      }
    }
  }
  return values
}

/** The numbers that follow a path in the names of the form, each once, in order. */
export function numbersUnder(values: Values, under: string): number[] {
  const numbers = Object.keys(values).flatMap((name) => {
    const no = name.startsWith(`${under}.`) ? /^\d+/.exec(name.slice(under.length + 1))?.[0] : undefined
    return no === undefined ? [] : [Number(no)]
  })
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}
