import type { PrintedRow, PrintedTable } from '../../../cases/index.ts'
import type { Warning } from './summed.ts'

export interface KnownCode {
  code: string
  year: number
  committee: string | null
}

/**
 * Appropriation codes change from year to year. A line with money in a year its code is not registered for is told of, with the years it is;
 * a municipality that has registered no codes is told nothing.
 */
export function codeWarnings(tables: readonly PrintedTable[], known: readonly KnownCode[]): Warning[] {
  if (known.length === 0) return []
  return tables.flatMap((table, t) =>
    table.rows.flatMap((row, r) => warningsOf(row, table.years, known, `tables.${t}.rows.${r}.appropriation`)),
  )
}

function warningsOf(row: PrintedRow, years: readonly number[], known: readonly KnownCode[], field: string): Warning[] {
  const code = codeIn(row.appropriation)
  if (row.kind !== 'line' || code === null) return []
  const registered = known.filter((k) => k.code === code)
  const tell = (message: string): Warning => ({ rule: 'CODE-YEAR', message: `${row.label}: ${message}`, field })
  if (registered.length === 0) return [tell(`bevillingskoden ${code} står ikke i registret.`)]
  const outside = years.filter((year, y) => row.cells[y]?.kind === 'value' && !registered.some((k) => k.year === year))
  const wrongYears = outside.length
    ? [tell(`bevillingskoden ${code} gælder ${yearWords(registered)}, ikke ${outside.join(', ')}.`)]
    : []
  const owners = new Set(registered.flatMap((k) => k.committee ?? []))
  const foreign = row.committee && owners.size > 0 && !owners.has(row.committee)
  return foreign ? [...wrongYears, tell(`bevillingskoden ${code} hører til ${[...owners].join(', ')}.`)] : wrongYears
}

/** "1000 - Ordinær drift" is the code 1000. */
export function codeIn(printed: string | null | undefined): string | null {
  return printed?.split(' - ')[0]?.trim() || null
}

function yearWords(registered: readonly KnownCode[]): string {
  return [...new Set(registered.map((k) => k.year))].sort((a, b) => a - b).join(', ')
}
