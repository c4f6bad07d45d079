import type { SourceKind } from './ui/source.tsx'

/** Where a datum comes from, as the acts tell it. */
export interface SourceGiven {
  kind: string
  document: string | null
  place: string | null
}

export interface SourceTag {
  kind: SourceKind
  text: string | undefined
  href: string | undefined
}

/** The tag's words and its way to the paper: "BI105, Tabel 2" leads to the paper in the archive. */
export function sourceTag({ kind, document, place }: SourceGiven): SourceTag {
  const known = kinds.find((k) => k === kind) ?? 'entered'
  const parts = [document === null ? null : paperName(document), place].filter((part) => part !== null)
  return {
    kind: known,
    text: parts.length === 0 ? undefined : parts.join(', '),
    href: known === 'paper' && document !== null && isPaper(document) ? paperHref(document, place) : undefined,
  }
}

/** The paper, opened at the place. */
export function paperHref(document: string, place: string | null): string {
  const at = place === null ? '' : `?sted=${encodeURIComponent(place)}`
  return `/sager/${encodeURIComponent(document)}${at}`
}

/** A paper's short name out of its number: 'DOC-2017-BI105' → 'BI105', 'DOC-2013-SPECIAL' → 'Papir fra 2013'. */
export function paperName(document: string): string {
  const [, year, name] = /^DOC-(\d{4})-([A-Z0-9]+)$/.exec(document) ?? []
  if (year === undefined || name === undefined) return document
  return /^[A-Z]+\d+$/.test(name) ? name : `Papir fra ${year}`
}

const kinds: readonly SourceKind[] = ['paper', 'law', 'practice', 'calculated', 'entered']

/** The papers name other items of the municipality too; those are not in the archive. */
function isPaper(document: string): boolean {
  return document.startsWith('DOC-')
}
