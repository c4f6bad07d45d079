import type { Line } from './line.ts'
import { alike } from './letters.ts'

export interface HeadingFound {
  no: string | null
  title: string
  level: number
  line: number
}

/** The parts the papers of a municipality have. */
const parts = [
  ...['Resumé', 'Indstilling', 'Indstilling og beslutning', 'Problemstilling', 'Løsning', 'Økonomi', 'Videre proces'],
  ...['Diverse', 'Bilag', 'Beslutning', 'Baggrund', 'Indhold', 'Risikovurdering', 'Bevillingstekniske oplysninger'],
  ...['Øvrige tekniske oplysninger', 'Tidligere afsatte midler', 'Bydel og adresse', 'Politisk handlerum', 'Formål'],
  ...[
    'Administrativt bilag',
    'Høring',
    'Kategorisering',
    'Forventet effekt og opfølgning',
    'Hidtidig politisk behandling',
  ],
]

/** The headings, with the levels that Markdown gives or the names of the parts: a part is 1, what stands under it is 2. */
export function headingsIn(lines: readonly Line[]): HeadingFound[] {
  return lines.flatMap((line, i) => {
    const marked = /^\s*(#{1,6})\s+\S/.exec(line.raw)?.[1]
    const text = line.text.trim()
    if (text === '' || text.length > 200) return []
    const part = partOf(text)
    if (marked !== undefined) return [{ ...numbered(part ?? text), level: marked.length, line: line.no }]
    if (part !== undefined) return [{ no: null, title: part, level: 1, line: line.no }]
    return standsAlone(lines, i) && looksLikeHeading(text) ? [{ ...numbered(text), level: 2, line: line.no }] : []
  })
}

/** The part a line is the heading of: whole, in capitals, or with letters lost ("Okonomi", "@vrige tekniske oplysninger"). */
export function partOf(text: string): string | undefined {
  const plain = text.replace(/[:.]$/, '').trim()
  if (plain.length > 45 || /\d|[,;|]|^[-•*]/.test(plain)) return undefined
  const own = parts.find((p) => p.toLowerCase() === plain.toLowerCase())
  return own ?? parts.find((p) => p.length >= 6 && alike(plain, p))
}

function numbered(text: string): { no: string | null; title: string } {
  const [, no, title] = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(\p{Lu}.*)$/u.exec(text) ?? []
  return no === undefined || title === undefined ? { no: null, title: text } : { no, title }
}

function standsAlone(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1]?.text.trim() ?? ''
  const after = lines[i + 1]?.text.trim() ?? ''
  return before === '' && after === ''
}

function looksLikeHeading(text: string): boolean {
  if (text.length < 4 || text.length > 90 || /[.,:;]$|\S(?: {2,}|\t)\S/.test(text)) return false
  if (/,|\b(fra|og|i|af|til|på|for|med|en|et|at|der|som|den|det|de)$/.test(text)) return false
  if (/^[-•*|[]|^Til top|^\d+[.)]?\s+at\b|https?:|kr\.|^Tabel\s/i.test(text)) return false
  if (/\b(blev|har|er|fremsatte|tilsluttede|indstiller|skal|kan|vil)\b/.test(text)) return false
  if (/\/|\d{2,}|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text)) return false
  return /^(\d{1,2}\.\s)?\p{Lu}/u.test(text) && text.split(/\s+/).length <= 14
}

/** The lines under a heading, up to the next part; `from` is the heading's own line. */
export function under(lines: readonly Line[], headings: readonly HeadingFound[], titles: readonly string[]): Line[][] {
  return headings
    .filter((h) => titles.includes(h.title))
    .map((h) => {
      const next = headings.find((n) => n.line > h.line && (n.level <= h.level || partOf(n.title) !== undefined))
      return lines.filter((l) => l.no > h.line && (next === undefined || l.no < next.line))
    })
}
