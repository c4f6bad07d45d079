import { sumsOf } from '../table/sums.ts'
import type { Archive, Filed, Finding } from './archive.ts'
import { checkRules } from './rules/index.ts'

/** What the rules find in a document, from its content, its head, the documents of the same things and the registers. */
export function checkDocument(archive: Archive): Finding[] {
  return checkRules.flatMap((rule) => rule(archive))
}

/** How many printed sums of a document's tables can be worked out again. */
export function sumsIn({ content }: Filed): number {
  return content.tables
    .filter((table) => table.years.length > 0)
    .map(({ years, rows }) => sumsOf({ years, rows: rows.map((row) => ({ ...row, total: row.printedTotal })) }).length)
    .reduce((all, sums) => all + sums, 0)
}
