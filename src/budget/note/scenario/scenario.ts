import { Refusal } from '../../../kernel/refusal.ts'
import { computeTable, type ComputedRow, type PrintedRow, type PrintedTable } from '../../../cases/index.ts'
import { resummed } from '../resummed.ts'

export interface Choice {
  lots: number[]
  withPost: boolean
}

/** The table a scenario is of: the one named, otherwise the first whose rows are lots'. */
export function tableOfLots(tables: readonly PrintedTable[], id?: string): PrintedTable {
  const found = id === undefined ? tables.find((t) => lotsIn(t).length > 0) : tables.find((t) => t.id === id)
  if (!found)
    throw new Refusal(
      'not-found',
      id === undefined
        ? 'Notatet har ingen tabel, hvis rækker hører til delaftaler. Skriv delaftalens nummer på rækkerne først.'
        : `Notatet har ingen tabel ${id}.`,
    )
  return found
}

interface OfLots {
  rows: readonly Pick<PrintedRow, 'kind' | 'lot' | 'post'>[]
}

export function lotsIn(table: OfLots): number[] {
  const lots = table.rows.flatMap((row) => (row.kind === 'line' && row.lot !== undefined ? [row.lot] : []))
  return [...new Set(lots)].sort((a, b) => a - b)
}

export function hasPost(table: OfLots): boolean {
  return table.rows.some((row) => row.kind === 'line' && row.post === true)
}

/**
 * The table with the chosen lots only, whole: a lot is never split, so all its rows come or none. Lines of no lot stay, posts if they are
 * wanted; a sum without parts left goes. BI105 with lot 1 and no post is 3 × 5.460 = 16.380.
 * @throws Refusal not-found for a lot the table does not have
 */
export function scenarioOf(table: PrintedTable, { lots, withPost }: Choice): PrintedTable {
  const known = lotsIn(table)
  const unknown = lots.find((lot) => !known.includes(lot))
  if (unknown !== undefined)
    throw new Refusal('not-found', `Tabellen har ingen delaftale ${unknown}. Den har ${known.join(', ') || 'ingen'}.`)
  const chosen = (row: PrintedRow) =>
    (row.lot === undefined || lots.includes(row.lot)) && (withPost || row.post !== true)
  const left = new Set(table.rows.filter((row) => row.kind === 'line' && chosen(row)).map((row) => row.id))
  const sums = table.rows.filter((row) => row.kind !== 'line')
  // A sum of sums stays while one of them does.
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const row of sums) if (row.of.some((id) => left.has(id))) left.add(row.id)
  }
  const rows = table.rows
    .filter((row) => left.has(row.id))
    .map((row) => ({ ...row, of: row.of.filter((id) => left.has(id)) }))
  return resummed({ ...table, rows })
}

export interface Computed {
  years: number[]
  rows: ComputedRow[]
  yearlyThousandDkk: number[]
  totalThousandDkk: number
}

/** The lines' sum, a year and in all: never a printed sum. */
export function computed(table: PrintedTable): Computed {
  const rows = computeTable(table.rows)
  const lines = rows.filter((row) => row.kind === 'line')
  const yearlyThousandDkk = table.years.map((_, y) => lines.reduce((n, row) => n + (row.computed[y] ?? 0), 0))
  return { years: table.years, rows, yearlyThousandDkk, totalThousandDkk: yearlyThousandDkk.reduce((a, b) => a + b, 0) }
}

export interface Compared extends Choice {
  label: string
  yearlyThousandDkk: number[]
  totalThousandDkk: number
  /** Against everything: all lots, with the posts. */
  differenceThousandDkk: number
  /** Each row's total in the scenario, by its id; a row that is left out is not there. */
  totals: Record<string, number>
}

/** Side by side: each lot alone and all of them, with and without the posts. The whole is the last. */
export function compared(table: PrintedTable): Compared[] {
  const all = lotsIn(table)
  const sets = all.length > 1 ? [...all.map((lot) => [lot]), all] : [all]
  const posts = hasPost(table) ? [false, true] : [true]
  const whole = computed(scenarioOf(table, { lots: all, withPost: true })).totalThousandDkk
  return sets.flatMap((lots) =>
    posts.map((withPost) => {
      const { rows, yearlyThousandDkk, totalThousandDkk } = computed(scenarioOf(table, { lots, withPost }))
      return {
        lots,
        withPost,
        label: labelOf(lots, all) + (hasPost(table) ? (withPost ? ', med årsværk' : ', uden årsværk') : ''),
        yearlyThousandDkk,
        totalThousandDkk,
        differenceThousandDkk: totalThousandDkk - whole,
        totals: Object.fromEntries(rows.map((row) => [row.id, row.total])),
      }
    }),
  )
}

function labelOf(lots: readonly number[], all: readonly number[]): string {
  if (lots.length < all.length || all.length === 1) return `Kun delaftale ${lots.join(' og ')}`
  return all.length === 2 ? 'Begge delaftaler' : `Alle ${all.length} delaftaler`
}
