import type { Line } from './line.ts'

export type Measure = 'asked' | 'allocated' | 'expected-use' | 'committed' | 'limit' | 'price'

export interface AmountFound {
  measure: Measure | null
  thousandDkk: number
  per: 'total' | 'year'
  from?: number
  to?: number
  says: string
  line: number
}

const amount =
  /(?<![\d.,])(\d{1,3}(?:\.\d{3})*|\d+)(,\d+)?\s*(mio|mia|t)\.?\s*kr\.?|(?<![\d.,])(\d{1,3}(?:\.\d{3})+)\s*kr\./gi

/** Amounts of the running text, in thousand kroner: "7,5 mio. kr." is 7500, "540.000 kr." is 540. What each is comes from the words around it. */
export function amountsIn(lines: readonly Line[]): AmountFound[] {
  return lines.flatMap((line, i) => {
    if (/^\s*\|/.test(line.text) || /1\.000 kr/.test(line.text)) return []
    return [...line.text.matchAll(amount)].flatMap((m) => {
      const thousandDkk = thousandsOf(m)
      if (thousandDkk === undefined || thousandDkk === 0) return []
      const before = `${lines[i - 1]?.text ?? ''} ${line.text.slice(0, m.index)}`.slice(-longestSentence)
      const after = `${line.text.slice(m.index, m.index + longestSentence)} ${lines[i + 1]?.text ?? ''}`
      const around = sentenceOf(before, after)
      const per = /årlig|om året|pr\. år/i.test(around) ? ('year' as const) : ('total' as const)
      return [{ measure: measureOf(around), thousandDkk, per, ...periodIn(around), says: m[0], line: line.no }]
    })
  })
}

const longestSentence = 1_000

/** The sentence an amount stands in, or its own half of one: "kr." and "mio." end nothing, ", og der" does. */
function sentenceOf(before: string, after: string): string {
  const begins = [...before.matchAll(/[.:]\s+(?=\p{Lu})|,\s+(?:og|men)\s+(?=(?:der|det)\b)/gu)].map((m) => m.index + 1)
  const to = after.search(/(?<!kr|mio|ca|pct|jf)\.\s+\p{Lu}|,\s+(?:og|men)\s+(?:der|det)\b/u)
  return before.slice(Math.max(...begins, 0)) + (to < 0 ? after : after.slice(0, to))
}

function thousandsOf([, whole, decimals, unit, kroner]: RegExpExecArray): number | undefined {
  if (kroner !== undefined) return Number(kroner.replaceAll('.', '')) / 1000
  const number = Number(`${(whole ?? '').replaceAll('.', '')}${(decimals ?? '').replace(',', '.')}`)
  const factor = { mio: 1000, mia: 1_000_000, t: 1 }[(unit ?? '').toLowerCase()]
  return factor === undefined ? undefined : Math.round(number * factor * 1000) / 1000
}

function measureOf(around: string): Measure | null {
  if (/\bdisponere[st]?\b/i.test(around)) return 'committed'
  if (/\b(?:loft|tærskel|overstiger|højst)\b/i.test(around)) return 'limit'
  if (/\b(?:estimere[st]?|forventes|forventet)\b.{0,60}\b(?:køb|forbrug|udgift)/i.test(around)) return 'expected-use'
  if (/beslutning om|budgetbehov|foreslå[rs]?|der søges|skal afsættes|af afs[æe]+tte/i.test(around)) return 'asked'
  return /\b(?:afsat|afs[æe]+ttes|tilført|bevilget)\b/i.test(around) ? 'allocated' : null
}

function periodIn(around: string): { from?: number; to?: number } {
  const [, from, to] = /\b((?:19|20)\d{2})\s?[-–]\s?((?:19|20)?\d{2})\b/.exec(around) ?? []
  if (from === undefined || to === undefined) return {}
  const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to)
  return end >= Number(from) ? { from: Number(from), to: end } : {}
}
