import { alike, skeleton } from './letters.ts'
import type { Line } from './line.ts'

/** A body of the register: its short name (its id) and its name. */
export interface Body {
  id: string
  kind: string
  name: string
}

export interface BodyFound {
  body: Body
  says: string
  line: number
}

/**
 * The bodies a paper names, tolerant of lost letters, a genitive and split words; in the order they are met. A name in the
 * paper that no body has is `unknown`.
 */
export function bodiesIn(lines: readonly Line[], bodies: readonly Body[]): BodyFound[] {
  return lines.flatMap((line) =>
    namesIn(line.text).flatMap((names) => {
      const says = names.find((n) => bodyOf(n, bodies) !== undefined)
      const body = says === undefined ? undefined : bodyOf(says, bodies)
      return says === undefined || body === undefined ? [] : [{ body, says, line: line.no }]
    }),
  )
}

function bodyOf(says: string, bodies: readonly Body[]): Body | undefined {
  return bodies.find((b) => same(says, b.name)) ?? bodies.find((b) => b.id === says)
}

/** Names of committees and administrations that the register does not have. The end of a name that was broken over two lines is none. */
export function unknownBodiesIn(lines: readonly Line[], bodies: readonly Body[]): { says: string; line: number }[] {
  const seen = new Set<string>()
  return lines.flatMap((line) =>
    namesIn(line.text).flatMap((names) => {
      const [says = ''] = names
      const own = /(?:^|\s)(?:udvalget?|forvaltningen|sekretariatet)s?$/.test(says)
      if (own || !/(udvalget?|forvaltningen)s?$/i.test(says) || names.some((n) => bodyOf(n, bodies))) return []
      const end = skeleton(says.replace(/s$/, ''))
      if (bodies.some((b) => skeleton(b.name).endsWith(end)) || seen.has(end)) return []
      seen.add(end)
      return [{ says, line: line.no }]
    }),
  )
}

const bodyName =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}é@-]{0,40}(?:,\s|\s(?:og|-)\s|-\sog\s|\s)){0,6}\p{L}{0,40}(?:[Uu]dvalget?|[Ff]orvaltningen|[Bb]orgerrepræsentationen|[Ss]ekretariatet)s?/gu

/** Each name a text has, the longest reading first; a short name ("BIU") is one of its own. */
function namesIn(text: string): string[][] {
  const names = [...text.matchAll(bodyName)].map((m) => m[0].trim())
  const short = text.match(/\b[A-ZÆØÅ]{2,4}\b/g) ?? []
  return [...names.map((n) => [n, ...tails(n)]), ...short.map((s) => [s])]
}

/** "Den 3. maj Teknik- og Miljøforvaltningen" may have swallowed a capital word before the name. */
function tails(name: string): string[] {
  const parts = name.split(' ')
  return parts.slice(1).map((_, i) => parts.slice(i + 1).join(' '))
}

function same(says: string, name: string): boolean {
  const plain = says.replace(/s$/, '')
  return [says, plain].some((s) => s.toLowerCase() === name.toLowerCase() || alike(s, name))
}
