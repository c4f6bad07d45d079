import type { PrintedTable } from '../../../cases/index.ts'
import { formatThousandDkk } from '../../../kernel/money.ts'
import type { Warning } from './summed.ts'

/** One milliard kroner a year in one line is seldom meant: kroner were typed in a table of thousands. */
const seldomMeant = 1_000_000

/** Lines whose amounts look typed in kroner: 5.460.000 in a table of 1.000 kr. is 5,46 mia. */
export function unitWarnings(tables: readonly PrintedTable[]): Warning[] {
  return tables.flatMap((t, i) =>
    t.rows.flatMap((row, r) =>
      row.cells.flatMap((cell, c): Warning[] => {
        const amount = cell.thousandDkk ?? 0
        if (row.kind !== 'line' || Math.abs(amount) < seldomMeant) return []
        const message = `${row.label}, ${t.years[c]}: ${formatThousandDkk(amount)} er over en milliard, for tabellen er i 1.000 kr. Mente du ${formatThousandDkk(Math.round(amount / 1000))}?`
        return [{ rule: 'THOUSANDS', message, field: `tables.${i}.rows.${r}.cells.${c}` }]
      }),
    ),
  )
}
