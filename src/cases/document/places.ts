import type { Content } from './content.ts'
import { holdsWords } from './tolerant.ts'

export interface FactFound {
  /** What stands there. */
  says: string
  /** Where: "Tabel 2, række LOT1". */
  place: string
  /** The part of the document's page that shows it. */
  anchor: string
}

const most = 6

/** The places of a document where the words of a question stand, in the order of the document. */
export function factsFound(content: Partial<Content>, asked: string): FactFound[] {
  return factsIn(content)
    .filter((fact) => holdsWords(fact.says, asked))
    .slice(0, most)
}

function factsIn(content: Partial<Content>): FactFound[] {
  const { sections = [], points = [], tables = [], names = [], statements = [], citations = [] } = content
  return [
    ...sections.map((s, i) => fact(s.title, s.place?.says ?? 'Overskrift', sectionAnchor(i))),
    ...points.map((p) => fact(p.says, `Indstilling, punkt ${p.no}`, `punkt-${p.no}`)),
    ...tables.flatMap((t) => {
      const place = t.printedNumber ?? t.caption
      const rows = t.rows.map((r) => fact(rowSays(r), `${place}, ${r.label}`, cellAnchor(t.id, r.id)))
      return [fact(t.caption, place, `tabel-${t.id}`), ...rows]
    }),
    ...names.map((n) => fact(n.as, n.place.says, 'navne')),
    ...statements.map((s) =>
      fact('says' in s ? s.says : ('title' in s && s.title) || s.about, s.place.says, `udsagn-${s.id}`),
    ),
    ...citations.map((c) => fact(c.label, c.place?.says ?? 'Omtalt', 'omtalt')),
  ]
}

function rowSays(row: Content['tables'][number]['rows'][number]): string {
  return [row.label, ...row.cells.map((c) => c.text ?? '')].join(' ')
}

export function sectionAnchor(index: number): string {
  return `afsnit-${index + 1}`
}

export function cellAnchor(table: string, row: string): string {
  return `tabel-${table}-${row}`
}

function fact(says: string, place: string, anchor: string): FactFound {
  return { says, place, anchor }
}
