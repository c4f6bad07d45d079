import { percentOf } from '../../../kernel/money.ts'
import { fraction } from '../../../kernel/fraction.ts'
import { computeTable, type PrintedTable } from '../../../cases/index.ts'

export type Sharer = 'administration' | 'committee'

export interface Share {
  /** Null: the lines that name none. */
  name: string | null
  thousandDkk: number
  /** The exact share in lowest terms; null when the whole is nothing. */
  share: { n: number; d: number } | null
  percent: string | null
  rows: string[]
}

export interface Shares {
  table: string
  caption: string
  totalThousandDkk: number
  parts: Share[]
}

/** The table to share: the one named, otherwise the first whose lines say the sharer. */
export function tableToShare(tables: readonly PrintedTable[], by: Sharer, id?: string): PrintedTable | undefined {
  const says = (t: PrintedTable) => t.rows.some((row) => row.kind === 'line' && Boolean(row[by]))
  return id === undefined ? tables.find(says) : tables.find((t) => t.id === id && says(t))
}

/**
 * A table's lines by who has them, in the order they come: TM157 is TMU 500 + 2.904 = 3.404 of 7.479, 45,5 %. Whatever the order of the
 * rows, the parts add up to the lines' own sum.
 */
export function sharesOf(table: PrintedTable, by: Sharer): Shares {
  const lines = computeTable(table.rows).filter((row) => row.kind === 'line')
  const totalThousandDkk = lines.reduce((n, row) => n + row.total, 0)
  const names = [...new Set(lines.map((row) => row[by] || null))]
  const parts = names.map((name): Share => {
    const rows = lines.filter((row) => (row[by] || null) === name)
    const thousandDkk = rows.reduce((n, row) => n + row.total, 0)
    return {
      name,
      thousandDkk,
      share: shareOf(thousandDkk, totalThousandDkk),
      percent: percentOf(BigInt(thousandDkk), BigInt(totalThousandDkk)),
      rows: rows.map((row) => row.id),
    }
  })
  return { table: table.id, caption: table.caption, totalThousandDkk, parts: parts.filter((p) => p.thousandDkk !== 0) }
}

function shareOf(part: number, whole: number): { n: number; d: number } | null {
  if (whole === 0) return null
  const { n, d } = fraction(part, whole)
  return { n: Number(n), d: Number(d) }
}
