import { divideHalfAway } from '../../../kernel/rounding.ts'
import type { Cell, PrintedRow, PrintedTable } from '../../../cases/index.ts'
import { summed } from '../version/summed.ts'
import { yearlyPay } from '../version/staffing.ts'

export interface LotToExtend {
  no: number
  title: string | null
  suppliers: string[]
  yearlyOere: bigint
}

export interface Post {
  label: string
  postsHundredths: number
  pricePerPostOere: bigint
}

/** A control area with its appropriation: what the second table has a row of. */
export interface Appropriated {
  area: string
  label: string
  committee: string | null
  code: string | null
}

export interface Extension {
  agreementName: string
  lots: LotToExtend[]
  post: Post | undefined
  /** The first year of the extension, how many it has, and how many the tables show. */
  from: number
  years: number
  shown: number
  priceLevel: number
  effort: Appropriated
  service: Appropriated
}

/**
 * The two tables of an extension note. A lot has its yearly amount in each year of the extension, all its suppliers in one row, because a lot
 * is extended whole; then a sum for each control area, the total, and the appropriations.
 * BI105: 5.460 + 1.540 = 7.000 and one post of 540 is 7.540 a year, 22.620 in three.
 */
export function extensionTables(e: Extension): { cost: PrintedTable; appropriation: PrintedTable } {
  const costYears = yearsFrom(e.from, e.shown)
  const cost: PrintedTable = {
    id: 'table-1',
    printedNumber: 'Tabel 1',
    caption: `Udgifter til forlængelse ${span(e)}: ${e.agreementName}`.slice(0, 400),
    priceLevelLabel: `1.000 kr. – ${e.priceLevel} p/l`,
    columns: [],
    years: costYears,
    rows: [
      ...effortRows(e),
      ...serviceRows(e),
      totalRow(e.post ? ['SUB-EFFORT', 'SUB-SERVICE'] : ['SUB-EFFORT'], e.shown),
    ],
  }
  return { cost: summed(cost, 0).table, appropriation: summed(appropriationTable(e), 1).table }
}

function effortRows(e: Extension): PrintedRow[] {
  const lines = e.lots.map((lot) => ({
    ...line(`LOT${lot.no}`, lotLabel(lot), amounts(e, lot.yearlyOere, { kind: 'zero' })),
    area: e.effort.area,
    lot: lot.no,
  }))
  const of = lines.map((row) => row.id)
  return [...lines, { ...sumRow('SUB-EFFORT', `Udgifter til ${e.effort.area.toLowerCase()} i alt`, of, e.shown) }]
}

function serviceRows(e: Extension): PrintedRow[] {
  if (!e.post) return []
  const pay = amounts(e, yearlyPay(e.post), { kind: 'zero' })
  const post = { ...line('FTE', e.post.label, pay), area: e.service.area, post: true }
  return [post, sumRow('SUB-SERVICE', `Udgifter til ${e.service.area.toLowerCase()} i alt`, ['FTE'], e.shown)]
}

function appropriationTable(e: Extension): PrintedTable {
  const shown = Math.max(e.years, 4)
  const parts = [
    { of: e.effort, id: 'EFFORT', oere: e.lots.reduce((sum, lot) => sum + lot.yearlyOere, 0n) },
    ...(e.post ? [{ of: e.service, id: 'SERVICE', oere: yearlyPay(e.post) }] : []),
  ]
  const rows = parts.map(({ of, id, oere }) => ({
    ...line(id, of.label, amounts({ ...e, shown }, oere, { kind: 'blank' })),
    area: of.area,
    committee: of.committee,
    appropriation: of.code,
  }))
  return {
    id: 'table-2',
    printedNumber: 'Tabel 2',
    caption: `Bevillinger: ${parts.map(({ of }) => of.label.toLowerCase()).join(' og ')}`,
    priceLevelLabel: `1.000 kr. – ${e.priceLevel} p/l`,
    columns: [],
    years: yearsFrom(e.from, shown),
    rows: [
      ...rows,
      totalRow(
        rows.map((r) => r.id),
        shown,
        'blank',
      ),
    ],
  }
}

/** The amount in each of the extension's years, and the empty cell after them; exact øre where it is not whole thousands. */
function amounts(e: Pick<Extension, 'years' | 'shown'>, oere: bigint, after: Cell): Cell[] {
  const thousandDkk = Number(divideHalfAway(oere, 100_000n))
  const exact = oere % 100_000n === 0n ? {} : { oere: Number(oere) }
  const cell: Cell = oere === 0n ? { kind: 'zero' } : { kind: 'value', thousandDkk, ...exact }
  return Array.from({ length: e.shown }, (_, y) => (y < e.years ? cell : after))
}

function lotLabel({ no, title, suppliers }: LotToExtend): string {
  const name = title === null ? `Delaftale ${no}` : `Delaftale ${no}: ${title}`
  const label = suppliers.length === 0 ? name : `${name} (${listed(suppliers)})`
  return label.length <= 300 ? label : `${label.slice(0, 299)}…`
}

/** "Settlementet, SydhavnsCompagniet og Opzoomerne". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} og ${last}`
}

function line(id: string, label: string, cells: Cell[]): PrintedRow {
  return { id, label, kind: 'line', of: [], cells, printedTotal: null }
}

function sumRow(id: string, label: string, of: string[], shown: number, empty: 'zero' | 'blank' = 'zero'): PrintedRow {
  const cells = Array.from({ length: shown }, (): Cell => ({ kind: empty }))
  return { id, label, kind: 'subtotal', of, cells, printedTotal: null }
}

function totalRow(of: string[], shown: number, empty: 'zero' | 'blank' = 'zero'): PrintedRow {
  return { ...sumRow('TOTAL', 'Udgifter i alt', of, shown, empty), kind: 'total' }
}

function yearsFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i)
}

function span({ from, years }: Extension): string {
  return years === 1 ? String(from) : `${from}-${from + years - 1}`
}
