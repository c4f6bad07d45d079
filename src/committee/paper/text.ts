import type { Block, Run } from '../../platform/documents/model.ts'
import { agrees } from './agrees.ts'
import type { Reading } from './live/live.ts'
import { piecesOf, type Token } from './tokens.ts'

/** A text as it is written: an empty line between paragraphs, “- ” before the items of a list, figures in braces. */
export function textBlocks(text: string, reading: Reading): Block[] {
  return paragraphs(text).flatMap((part) => split(part).map((p) => blockOf(p, reading)))
}

/** A text in paragraphs, set apart with an empty line. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export function runsOf(text: string, reading: Reading): Run[] {
  const runs: Run[] = []
  for (const p of piecesOf(text.replace(/\s*\r?\n\s*/g, ' ')))
    runs.push(typeof p === 'string' ? { text: afterFigure(runs.at(-1), p) } : figureRun(p, reading))
  return runs.filter((r) => r.text !== '')
}

/** “… kr.” ends its sentence with the point it has. */
function afterFigure(before: Run | undefined, words: string): string {
  return before?.text.endsWith('.') === true ? words.replace(/^\.(?!\.)/, '') : words
}

/** Lines of a list stand together; what comes before and after them is a paragraph. */
function split(part: string): (string | string[])[] {
  const pieces: (string | string[])[] = []
  for (const line of part.split(/\r?\n/)) {
    const item = /^\s*[-–•]\s+(.+)$/.exec(line)?.[1]
    const last = pieces.at(-1)
    if (item !== undefined) {
      if (Array.isArray(last)) last.push(item)
      else pieces.push([item])
    } else if (typeof last === 'string') pieces[pieces.length - 1] = `${last} ${line.trim()}`
    else pieces.push(line.trim())
  }
  return pieces
}

function blockOf(piece: string | string[], reading: Reading): Block {
  if (typeof piece === 'string') return { type: 'paragraph', runs: runsOf(piece, reading) }
  return { type: 'list', items: piece.map((item) => runsOf(item, reading)) }
}

function figureRun(token: Token, reading: Reading): Run {
  const read = reading.figures[token.key]
  if (!read?.ok) return { text: token.own ?? `[${token.key} mangler]`, strong: true }
  return { text: token.own ?? read.it.text, href: read.it.href }
}

/** A figure the author wrote in her own way, beside what it is. */
export interface OwnFigure {
  key: string
  raw: string
  label: string
  own: string
  live: string
  reason: string | null
}

/** The figures whose own words no longer say what the rows say. */
export function differing(tokens: readonly Token[], reading: Reading): OwnFigure[] {
  const found = tokens.flatMap((t): OwnFigure[] => {
    const read = reading.figures[t.key]
    if (t.own === null || !read?.ok || agrees(t.own, read.it)) return []
    return [{ key: t.key, raw: t.raw, label: read.it.label, own: t.own, live: read.it.text, reason: t.reason }]
  })
  return found.filter((f, i) => found.findIndex((g) => g.raw === f.raw) === i)
}
