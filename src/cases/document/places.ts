import type { Content } from './content.ts'
import { wordsHolder } from './tolerant.ts'

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
  const holds = wordsHolder(asked)
  const found: FactFound[] = []
  for (const one of factsIn(content)) {
    if (found.length === most) break
    if (holds(one.says)) found.push(one)
  }
  return found
}

/** As much of what a document says as a place can name. */
interface Places {
  tables: readonly { id: string; printedNumber?: string | null | undefined; caption: string }[]
  sections: readonly { title: string }[]
  points: readonly { no: number }[]
}

/**
 * The part of the page where a place named in words stands: "Tabel 2, række 1", "Økonomi", "anden Tabel 2".
 * @returns undefined when the document names no such place
 */
export function anchorOf({ tables, sections, points }: Places, place: string): string | undefined {
  const second = /\banden\b/i.test(place)
  const numbered = tables.filter((t) => t.printedNumber && namesNumber(place, t.printedNumber))
  const table = numbered[second ? 1 : 0] ?? tables.find((t) => place.includes(t.caption))
  if (table) return `tabel-${table.id}`
  const point = points.find((p) => new RegExp(`indstilling.*punkt ${p.no}(?!\\d)`, 'i').test(place))
  if (point) return `punkt-${point.no}`
  if (/bilag/i.test(place)) return 'bilag'
  if (/beslutning/i.test(place)) return 'gang'
  const section = sections.findIndex((s) => place.toLowerCase().includes(s.title.toLowerCase()))
  return section < 0 ? undefined : sectionAnchor(section)
}

/** Whether a place names a table's printed number: "tabel 1" is not in "Tabel 12". Compared as words: a number may hold any sign. */
function namesNumber(place: string, number: string): boolean {
  return place
    .toLowerCase()
    .split(number.toLowerCase())
    .slice(1)
    .some((after) => !/^\d/.test(after))
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
