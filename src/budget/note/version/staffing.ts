import { divideHalfAway } from '../../../kernel/rounding.ts'
import type { PrintedTable } from '../../../cases/index.ts'
import type { NoteGiven } from '../note.input.ts'
import type { Warning } from './summed.ts'

export type Staffing = NoteGiven['staffing'][number]

/** Posts × price a year, in øre: 1,5 årsværk (150) at 540.000 kr. is 810.000 kr. */
export function yearlyPay({ postsHundredths, pricePerPostOere }: Staffing): bigint {
  return divideHalfAway(pricePerPostOere * BigInt(postsHundredths), 100n)
}

/** Rows that should be a post's pay and are not, in the years they have money. */
export function staffingWarnings(staffing: readonly Staffing[], tables: readonly PrintedTable[]): Warning[] {
  return staffing.flatMap((post, i): Warning[] => {
    if (post.row === undefined) return []
    const field = `staffing.${i}.row`
    const tell = (message: string): Warning[] => [{ rule: 'STAFFING', message: `${post.label}: ${message}`, field }]
    const table = tables.find((t) => t.id === (post.table ?? tables[0]?.id))
    const row = table?.rows.find((r) => r.id === post.row)
    if (!row) return tell(`rækken ${post.row} er ikke i tabellen.`)
    const pay = Number(divideHalfAway(yearlyPay(post), 100_000n))
    const years = (table?.years ?? []).filter((_, y) => {
      const cell = row.cells[y]
      return cell?.kind === 'value' && cell.thousandDkk !== pay
    })
    return years.length ? tell(`årsværk gange pris er ${pay}; rækken har andet i ${years.join(', ')}.`) : []
  })
}
