import type { LawRow } from '../../registers/index.ts'

/** A row of law in a sentence, and what is not yet sure about it. */
export function lawSaid(row: LawRow | null, otherwise: string): string {
  if (row === null) return `${otherwise} (Skal bekræftes af en jurist.)`
  return row.mark === 'lawyer' ? `${row.text} (Skal bekræftes af en jurist.)` : row.text
}

export function sourceSaid(row: LawRow | null, otherwise: string): string {
  if (row === null) return `${otherwise}; skal bekræftes af en jurist`
  return row.mark === 'verified'
    ? row.source
    : `${row.source}; ${row.mark === 'derived' ? 'udregnet' : 'skal bekræftes af en jurist'}`
}

/** An amount inside a sentence, without the full stop of "kr.". */
export function stopped(words: string): string {
  return words.replace(/\.$/, '')
}
