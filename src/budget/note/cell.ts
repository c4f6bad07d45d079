import { formatThousands } from '../../kernel/money.ts'
import type { Cell } from '../../cases/index.ts'

/** A cell as the paper prints it: "5.460", "0", "–", nothing. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'value') return thousands(cell.thousandDkk ?? 0)
  if (cell.kind === 'text') return cell.text ?? ''
  return { zero: '0', dash: '–', blank: '' }[cell.kind]
}

/** The same where nothing must be seen too: "tom". */
export function cellWords(cell: Cell): string {
  return cell.kind === 'blank' ? 'tom' : cellText(cell)
}

/** Thousand kroner: 5460 → "5.460". */
export function thousands(amount: number): string {
  return formatThousands(BigInt(amount) * 100_000n)
}
