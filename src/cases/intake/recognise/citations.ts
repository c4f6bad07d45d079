import type { Day } from '../../../kernel/day.ts'
import { daysIn } from './days.ts'
import type { Line } from './line.ts'

export interface CitationFound {
  label: string
  day: Day | null
  body: string | null
  item: number | null
  line: number
}

/** Earlier papers a text names the short way: "(BIU 16.09.13, punkt 3)", "(TM31, Budget 2023)". */
export function citationsIn(lines: readonly Line[], ownCode: string | undefined): CitationFound[] {
  const seen = new Set<string>()
  return lines.flatMap((line) => {
    const short = [
      ...line.text.matchAll(
        /\(?\b([A-ZÆØÅ]{2,4})\s+(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}))(?:,?\s*(?:punkt|pkt\.?)\s*(\d{1,3}))?/g,
      ),
    ]
    const codes = [...line.text.matchAll(/\b([A-ZÆØÅ]{2}\d{2,3})\b/g)].filter((m) => m[1] !== ownCode)
    return [
      ...short.flatMap((m) => {
        const day = daysIn(m[2] ?? '')[0]?.day
        const label = `${m[1]} ${m[2]}${m[3] === undefined ? '' : `, punkt ${m[3]}`}`
        return day === undefined
          ? []
          : [{ label, day, body: m[1] ?? null, item: m[3] === undefined ? null : Number(m[3]), line: line.no }]
      }),
      ...codes.map((m) => ({ label: m[1] ?? '', day: null, body: null, item: null, line: line.no })),
    ].filter((c) => !seen.has(c.label) && seen.add(c.label))
  })
}
