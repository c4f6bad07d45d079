import type { Found, Line } from './line.ts'

export interface NumberFound {
  number: string
  system: string | null
  of: 'case' | 'document'
}

interface Pattern {
  find: RegExp
  /** Where the number has a label of its own the label says what it is; else its form does. */
  system: string | null
}

const patterns: readonly Pattern[] = [
  // eDoc: 2023-0004245-1 with a document's running number, 2013-0235258 without.
  { find: /(?<![\d-])(\d{4}\s?-\s?0\d{6}(?:\s?-\s?\d{1,4})?)(?![\d-])/g, system: 'eDoc' },
  // F2: 2022 - 14856
  { find: /(?<![\d-])(\d{4}\s?-\s?[1-9]\d{3,5})(?![\d-])/g, system: 'F2' },
]

/** "Sagsnummer i F2" on one line and the number on the next, or after a colon. */
export const numberLabel = /(sags|dokument)(?:nummer|nr\.?)(?:\s+i\s+(\p{L}[\p{L}\d]*))?\s*:?\s*(.*)$/iu

/** The numbers a paper carries, each once. A number in the list of annexes is the annex's. */
export function numbersIn(lines: readonly Line[]): Found<NumberFound>[] {
  const found: Found<NumberFound>[] = []
  const seen = new Set<string>()
  const keep = (line: number, value: NumberFound): void => {
    if (seen.size === seen.add(plain(value.number)).size) return
    found.push({ value, line })
  }
  for (const [i, line] of lines.entries()) {
    const [, what = '', system, rest = ''] = numberLabel.exec(line.text) ?? []
    if (what !== '') {
      const at =
        rest.trim() === '' ? lines.slice(i + 1, i + 3).find((l) => l.text.trim() !== '') : { ...line, text: rest }
      const number = at === undefined ? undefined : /^\s*([\d][\d\s./-]{3,30}\d)\s*$/.exec(at.text)?.[1]
      const of = what.toLowerCase() === 'sags' ? 'case' : 'document'
      if (number && at) keep(at.no, { number: number.trim(), system: system ?? null, of })
    }
    if (/^\s*[-•*]?\s*\d{4}-\d{7}-\d+\s*-\s*\d+\s*:/.test(line.text)) continue
    for (const { find, system: named } of patterns)
      for (const [, number = ''] of line.text.matchAll(find)) {
        if (/^(\d{4})\s?-\s?(\d{4})$/.test(number) && isYears(number)) continue
        keep(line.no, { number: number.replace(/\s+/g, ' ').trim(), system: named, of: 'case' })
      }
  }
  return found
}

/** A period of years is no case: 2021-2024. */
function isYears(number: string): boolean {
  const [from = 0, to = 0] = number.split('-').map(Number)
  return to >= from && to < from + 30
}

function plain(number: string): string {
  return number.replace(/\s+/g, '')
}

/** "BI105 Svar vedr. …": the code a budget note begins its title with. */
export function noteCodeOf(text: string): string | undefined {
  return /^\s*([A-ZÆØÅ]{2}\d{2,4})\b/.exec(text)?.[1]
}
