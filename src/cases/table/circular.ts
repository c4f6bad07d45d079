import type { PrintedRow } from './table.ts'

/** A row that is a sum of itself, directly or through others. @returns its index, or -1 */
export function circularRow(rows: readonly Pick<PrintedRow, 'id' | 'of'>[]): number {
  const partsOf = new Map(rows.map((row) => [row.id, row.of]))
  const standing = new Map<string, 'under way' | 'fine'>()
  const circleFrom = (id: string): string | undefined => {
    const stands = standing.get(id)
    if (stands) return stands === 'under way' ? id : undefined
    standing.set(id, 'under way')
    for (const part of partsOf.get(id) ?? []) {
      const found = circleFrom(part)
      if (found !== undefined) return found
    }
    standing.set(id, 'fine')
    return undefined
  }
  for (const { id } of rows) {
    const found = circleFrom(id)
    if (found !== undefined) return rows.findIndex((row) => row.id === found)
  }
  return -1
}
