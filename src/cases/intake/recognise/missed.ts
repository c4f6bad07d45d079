import type { AmountFound } from './amounts.ts'
import { vagueDaysIn } from './days.ts'
import { clip, type Line, type Missed } from './line.ts'
import { unknownBodiesIn, type Body } from './names.ts'
import { numberLabel } from './numbers.ts'
import { isCaption, type TableFound } from './table-found.ts'
import { under, type HeadingFound } from './headings.ts'

interface Seen {
  lines: readonly Line[]
  headings: readonly HeadingFound[]
  amounts: readonly AmountFound[]
  tables: readonly TableFound[]
  decision: unknown
  head: { kind?: { value: string }; title?: { line: number } }
}

/**
 * What a person must look at: rows that could not be placed, names the register does not have, amounts nobody knows what are, captions
 * without a table, decisions that were not read, and short or numeric lines that belong to nothing. Running text is none of these.
 */
export function missedIn(found: Seen, bodies: readonly Body[], taken: ReadonlySet<number>): Missed[] {
  const { lines } = found
  const missed: Missed[] = [
    ...found.tables.flatMap((t) => t.missed),
    ...unknownBodiesIn(lines, bodies).map((u) => ({ line: u.line, text: u.says, why: 'Navnet står ikke i registret' })),
    ...found.amounts
      .filter((a) => a.measure === null)
      .map((a) => ({ line: a.line, text: a.says, why: 'Det fremgår ikke, hvad beløbet er' })),
    ...lines.flatMap((l) =>
      (taken.has(l.no) ? [] : vagueDaysIn(l.text)).map((text) => ({ line: l.no, text, why: 'Ingen præcis dato' })),
    ),
    ...lines.filter((l) => isCaption(l.text) && !taken.has(l.no)).map((l) => told(l, 'Tabellen er ikke læst')),
    ...undecided(found, taken),
    ...lines
      .filter((l, i) => !taken.has(l.no) && !isCaption(l.text) && odd(lines, i))
      .map((l) => told(l, 'Linjen hører ikke til noget genkendt')),
  ]
  const seen = new Set<string>()
  return missed
    .filter((m) => !seen.has(`${m.line} ${m.text}`) && seen.add(`${m.line} ${m.text}`))
    .toSorted((a, b) => a.line - b.line)
}

function undecided({ lines, headings, decision, head }: Seen, taken: ReadonlySet<number>): Missed[] {
  // A budget note asks for a decision; none has been made.
  if (decision !== null || head.kind?.value === 'budget-note') return []
  const rest = under(lines, headings, ['Beslutning']).flat()
  return rest
    .filter((l) => l.text.trim() !== '' && !taken.has(l.no))
    .slice(0, 3)
    .map((l) => told(l, 'Beslutningen er ikke forstået'))
}

function told(line: Line, why: string): Missed {
  return { line: line.no, text: clip(line.raw, 200), why }
}

/** A line that is no part of a sentence: few words, or mostly figures, and not the end of a paragraph. */
function odd(lines: readonly Line[], i: number): boolean {
  const text = lines[i]?.text.trim() ?? ''
  if (
    text === '' ||
    numberLabel.test(text) ||
    /^\[?Til top(pen)?\]?$/i.test(text) ||
    /^[-•*]\s|^\d{1,2}[.)]\s|^[-*_=]{3,}$/.test(text)
  )
    return false
  const figures = (text.match(/\d/g) ?? []).length
  if (figures > 3 && figures * 3 > text.replace(/\s/g, '').length) return true
  if (text.length > 45 || /[.,;:?!”"]$/.test(text)) return false
  const before = lines[i - 1]?.text.trim() ?? ''
  const after = lines[i + 1]?.text.trim() ?? ''
  return before.length < 46 && after.length < 46
}
