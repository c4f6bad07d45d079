import { clip, type Found, type Line } from './line.ts'

export interface PointFound {
  no: number
  asks: 'approve' | 'note' | 'decide' | 'other'
  says: string
  /** The text the body that decides was read from. */
  body: string
}

const begins = /^\s*(?:[-•]\s*)?(?:(\d{1,2})[.)]?\s+)?(?:at|At)\s+(\S.*)$/

/**
 * What is recommended: "indstiller, 1. at … 2. at …", each point with its continuation lines put together.
 * @param headed the lines stand under a heading that says so, and need no such word
 */
export function pointsIn(lines: readonly Line[], headed = false): { points: Found<PointFound>[]; used: number[] } {
  const said = lines.findIndex((l) => /\bindstiller\b/i.test(l.text) || /\banbefaler\b.*:\s*$/i.test(l.text))
  const bare = headed && said < 0 ? lines.findIndex((l) => begins.test(l.text)) : -1
  if (said < 0 && bare < 0) return { points: [], used: [] }
  const start = said < 0 ? bare - 1 : said
  const raw: { no: number; line: number; text: string }[] = []
  const used = said < 0 ? [] : [lines[said]?.no ?? 0]
  const inline = /\bindstiller,?\s*(?:\d[.)]\s*)?at\s+(\S.*)$/i.exec(lines[start]?.text ?? '')?.[1]
  if (inline !== undefined) raw.push({ no: 1, line: lines[start]?.no ?? 0, text: inline })
  for (const line of lines.slice(start + 1)) {
    const [, no, text] = begins.exec(line.text) ?? []
    const last = raw.at(-1)
    if (text !== undefined) raw.push({ no: no === undefined ? raw.length + 1 : Number(no), line: line.no, text })
    else if (line.text.trim() === '') continue
    else if (last && !ended(last.text) && !/^[-•#|]/.test(line.text.trim())) last.text += ` ${line.text.trim()}`
    else break
    used.push(line.no)
  }
  return { points: unique(raw).map((p) => ({ value: pointOf(p), line: p.line })), used }
}

/** A point ends with its full stop, not with an abbreviation's. */
function ended(text: string): boolean {
  return /[.;]\s*$/.test(text) && !/\b(pct|mv|m\.v|kr|jf|bl\.a|ca|nr|d)\.\s*$/.test(text)
}

/** A number printed twice would be two points of one: the second gets the next. */
function unique<T extends { no: number }>(points: T[]): T[] {
  const seen = new Set<number>()
  for (const p of points) {
    while (seen.has(p.no)) p.no += 1
    seen.add(p.no)
  }
  return points
}

function pointOf({ no, text }: { no: number; text: string }): PointFound {
  return { no, asks: asks(text), says: clip(text, 300), body: text }
}

function asks(text: string): PointFound['asks'] {
  if (/\bgodkende[rs]?\b|\btiltræde[rs]?\b/i.test(text)) return 'approve'
  if (/efterretning|orientering/i.test(text)) return 'note'
  if (/\b(beslutter|vedtager|tager stilling|afgør)\b/i.test(text)) return 'decide'
  return 'other'
}
