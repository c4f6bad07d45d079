import { Refusal } from '../../kernel/refusal.ts'

/**
 * The row a correction takes the place of, or that is answered or ended: one that still counts.
 * @throws Refusal stale when another has replaced or dropped it meanwhile
 */
export function rowOf<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((r) => r.id === id)
  if (row !== undefined) return row
  throw new Refusal(
    'stale',
    'Rækken gælder ikke længere: en anden har rettet den eller taget den ud. Hent siden igen.',
    {
      rule: 'STALE',
    },
  )
}

export function atField(field: string, message: string): Refusal {
  return new Refusal('invalid', message, { issues: [{ field, message }] })
}
