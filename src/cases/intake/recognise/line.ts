import { scrubPrintedCpr } from '../../../kernel/printed-cpr.ts'
import { splitJoiner } from './letters.ts'

/** A line of a paper: its number from 1, as it stands, and mended (split letters put together, marks of Markdown taken off). */
export interface Line {
  no: number
  raw: string
  text: string
}

/** Something a recogniser found: what it is, on which line, and the line as it stands where the words were mended. */
export interface Found<T> {
  value: T
  line: number
}

/** What nobody could make anything of, and why where that is known. */
export interface Missed {
  line: number
  text: string
  why: string
}

/** A paper's lines. Personal numbers are taken out here, so that nothing behind holds one. */
export function linesOf(text: string): Line[] {
  const raws = text
    .slice(0, mostRead)
    .split('\n', mostLines)
    .map((raw) => scrubPrintedCpr(raw.slice(0, longestLine)))
  const join = splitJoiner(raws)
  return raws.map((raw, i) => ({ no: i + 1, raw, text: bare(join(raw)) }))
}

/** Longer than any paper, and short enough that nobody waits for a file that was made to be slow. */
const [mostLines, longestLine, mostRead] = [10_000, 4_000, 400_000]

/** Whether a text is longer than what is read of it; told, so that nobody believes the rest was looked at. */
export function readOnlyInPart(text: string): boolean {
  return text.length > mostRead || text.split('\n', mostLines + 1).length > mostLines
}

/** Without the signs that only say how a line looks. */
export function bare(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([()[\]_*#.-])/g, '$1')
    .replace(/[ \t\u00A0]+$/g, '')
}

export function clip(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`
}
