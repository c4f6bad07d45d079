import { formatThousandDkk } from '../../kernel/money.ts'
import type { Cell } from './table.ts'

/** A cell as the paper prints it: "5.460", "0", "–", nothing. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'value') return formatThousandDkk(cell.thousandDkk ?? 0)
  if (cell.kind === 'text') return cell.text ?? ''
  return { zero: '0', dash: '–', blank: '' }[cell.kind]
}
