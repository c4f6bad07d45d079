import { cellText, type Cell } from '../../cases/index.ts'

/** A cell in a sentence, where nothing must be seen too: "tom". */
export function cellWords(cell: Cell): string {
  return cell.kind === 'blank' ? 'tom' : cellText(cell)
}
