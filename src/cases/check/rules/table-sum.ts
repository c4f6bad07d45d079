import { failingSums, sumsOf, type Sum } from '../../table/sums.ts'
import { checkTable } from '../../table/suspect.ts'
import { reads, tableName, type CheckRule, type Filed, type Finding } from '../archive.ts'

type Table = Filed['content']['tables'][number]

/** A printed sum that its parts do not add up to. */
export const tableSum: CheckRule = ({ paper }) =>
  paper.content.tables.filter((t) => t.years.length > 0).flatMap((t) => wrongSums(paper, t))

function wrongSums(paper: Filed, table: Table): Finding[] {
  const shape = { years: table.years, rows: table.rows.map((row) => ({ ...row, total: row.printedTotal })) }
  const failing = failingSums(sumsOf(shape))
  if (failing.length === 0) return []
  const { suspect } = checkTable(shape)
  const first = suspect ? `. Se først efter feltet ${placeOf(table, suspect)}` : ''
  return failing.map((sum) => ({
    rule: 'TABLE-SUM',
    kind: 'sum',
    where: `${tableName(table)}: summen stemmer ikke${first}`,
    readings: [
      reads(paper, placeOf(table, sum), `${thousands(sum.found)} er trykt`),
      reads(paper, partsPlace(table, sum), `${thousands(sum.expected)} er summen`),
    ],
  }))
}

function placeOf(table: Table, { row, column }: Pick<Sum, 'row' | 'column'>): string {
  return `${tableName(table)}, ${labelOf(table, row)}, ${column === 'total' ? 'i alt' : column}`
}

function partsPlace(table: Table, sum: Sum): string {
  if (sum.along === 'row') return `${tableName(table)}, ${labelOf(table, sum.row)}, årene`
  return `${tableName(table)}, rækkerne over, ${sum.column === 'total' ? 'i alt' : sum.column}`
}

function labelOf(table: Table, id: string): string {
  return table.rows.find((r) => r.id === id)?.label ?? id
}

function thousands(amount: number): string {
  return amount.toLocaleString('da-DK')
}
