import { amountsIn, type AmountFound } from './amounts.ts'
import { annexesIn, signersIn, type AnnexFound } from './annexes.ts'
import { citationsIn, type CitationFound } from './citations.ts'
import { decisionIn, remarksIn, type DecisionFound, type RemarkFound } from './decision.ts'
import { headIn, type HeadFound } from './head.ts'
import { headingsIn, partOf, under, type HeadingFound } from './headings.ts'
import { layerTablesIn } from './layer-table.ts'
import { linesOf, readOnlyInPart, type Found, type Line, type Missed } from './line.ts'
import { markedTablesIn } from './markdown-table.ts'
import { missedIn } from './missed.ts'
import { bodiesIn, type Body, type BodyFound } from './names.ts'
import { noteCodeOf, numbersIn, type NumberFound } from './numbers.ts'
import { pointsIn, type PointFound } from './points.ts'
import { isCaption, type TableFound } from './table-found.ts'

/** All that was recognised in a paper, each thing with its line, and what was not understood. */
export interface Recognised {
  lines: Line[]
  head: HeadFound
  numbers: Found<NumberFound>[]
  bodies: BodyFound[]
  headings: HeadingFound[]
  points: Found<PointFound>[]
  decision: DecisionFound | null
  remarks: RemarkFound[]
  annexes: AnnexFound[]
  signers: { names: string[]; line: number } | undefined
  tables: TableFound[]
  amounts: AmountFound[]
  citations: CitationFound[]
  missed: Missed[]
}

/**
 * Read a paper's text. Nothing is invented: what is not recognised is left out, and told.
 * @param bodies the register's committees, administrations and units, which names are compared with
 */
export function recognise(text: string, bodies: readonly Body[]): Recognised {
  const lines = linesOf(text)
  const head = headIn(lines)
  const marked = markedTablesIn(lines)
  const inMarked = new Set(marked.flatMap((t) => t.used))
  const allHeadings = headingsIn(lines).filter((h) => h.line !== head.title?.line && !inMarked.has(h.line))
  const nearest = (line: number) => allHeadings.findLast((h) => h.line < line)?.title ?? 'Tabel'
  const tables = numberedTables([...marked, ...layerTablesIn(lines, nearest, inMarked)])
  const inTables = new Set(tables.flatMap((t) => t.used))
  const unread = unreadTables(lines, inTables)
  const headings = allHeadings.filter(
    (h) => !inTables.has(h.line) && !unread.has(h.line) && h.line > (head.title?.line ?? 0),
  )
  const rest = lines.filter((l) => !inTables.has(l.no))
  const decided = under(lines, headings, ['Beslutning']).flat()
  const { decision, used: inDecision } = decisionIn(decided)
  const { remarks, used: inRemarks } = remarksIn(decided)
  const { annexes, used: inAnnexes } = annexesIn(under(lines, headings, ['Bilag']))
  const asked = under(lines, headings, ['Indstilling', 'Indstilling og beslutning']).flat()
  const { points, used: inPoints } = pointsIn(asked.length ? asked : lines, asked.length > 0)
  const signers = signersIn(rest.filter((l) => !inAnnexes.includes(l.no)))
  const numbers = numbersIn(rest)
  const letterhead = bodiesIn(lines, bodies).flatMap((b) => (b.line < (head.title?.line ?? 0) ? [b.line] : []))
  const taken = [
    head.used,
    inDecision,
    inRemarks,
    inAnnexes,
    inPoints,
    signers?.used ?? [],
    numbers.map((n) => n.line),
    letterhead,
  ].flat()
  const found = {
    headings: headings.filter((h) => !inAnnexes.includes(h.line)),
    ...{ lines, head, numbers, points, decision, remarks, annexes, signers, tables },
    bodies: bodiesIn(rest, bodies),
    amounts: amountsIn(rest.filter((l) => !inRemarks.includes(l.no))),
    citations: citationsIn(rest, noteCodeOf(head.title?.value ?? '')),
  }
  const cut = readOnlyInPart(text) ? [{ line: lines.length, text: 'Resten af filen', why: tooLong }] : []
  const missed = missedIn(found, bodies, new Set([...taken, ...inTables, ...unread, ...headings.map((h) => h.line)]))
  return { ...found, missed: [...cut, ...missed] }
}

const tooLong = 'Filen er længere, end der læses. Del den, eller skriv resten selv'

/** The short lines under a caption whose table could not be read: its caption is told, its cells are no headings. */
function unreadTables(lines: readonly Line[], inTables: ReadonlySet<number>): Set<number> {
  const unread = new Set<number>()
  for (const [i, line] of lines.entries()) {
    if (!isCaption(line.text) || inTables.has(line.no)) continue
    const end = lines.findIndex(
      (l, j) => j > i && (l.text.length > 75 || isCaption(l.text) || partOf(l.text.trim()) !== undefined),
    )
    for (const l of lines.slice(i + 1, end < 0 ? undefined : end)) unread.add(l.no)
  }
  return unread
}

/** A table's id is the number it is printed with; the second of a number gets a letter. */
function numberedTables(tables: readonly TableFound[]): TableFound[] {
  const seen = new Map<string, number>()
  return tables
    .toSorted((a, b) => (a.rowLines[0] ?? 0) - (b.rowLines[0] ?? 0))
    .map((t, i) => {
      const own = t.table.printedNumber ? `table-${t.table.printedNumber}` : `table-u${i + 1}`
      const before = seen.get(own) ?? 0
      seen.set(own, before + 1)
      return { ...t, table: { ...t.table, id: before === 0 ? own : `${own}${'abcdefghijk'[before] ?? before}` } }
    })
}
