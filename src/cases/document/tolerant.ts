import type { DocumentGiven } from './document.input.ts'

/** The text the search is made of: what the document is called and says, and `more` of it (the text of its files). */
export function searchText(d: DocumentGiven, more: string): string {
  const { content: c } = d
  const said = [
    d.id,
    d.title,
    d.theme,
    d.remark,
    d.caseworker,
    ...d.signedBy,
    ...d.numbers.map((n) => n.number),
    ...d.annexes.flatMap((a) => [a.titleInText, a.titleInList]),
    ...c.sections.map((s) => s.title),
    ...c.points.map((p) => p.says),
    ...c.tables.flatMap((t) => [
      t.caption,
      ...t.columns,
      ...t.rows.flatMap((r) => [r.label, ...r.cells.map((x) => x.text)]),
    ]),
    ...c.names.map((n) => n.as),
    ...c.citations.map((x) => x.label),
    ...c.statements.flatMap((s) => ('says' in s ? [s.says] : 'title' in s ? [s.title] : [])),
    more,
  ]
  return said.flatMap((text) => (text ? [withPiecesJoined(text)] : [])).join('\n')
}

/**
 * A text layer splits words: "t il", "Beskæft igelses". Each two neighbours stand joined as well, so that the whole word is found;
 * only where one of them is no word of its own length, or the search would find nonsense.
 */
export function withPiecesJoined(text: string): string {
  const pieces = text.split(/\s+/).filter(Boolean)
  const joined = pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    return next !== undefined && /^\p{L}+$/u.test(piece) && /^\p{Ll}[\p{L}-]*/u.test(next) ? [piece + next] : []
  })
  return joined.length === 0 ? text : `${text}\n${joined.join(' ')}`
}

/** What a scanned text makes of the letters it does not know. */
const readAs: Readonly<Record<string, readonly string[]>> = {
  æ: ['æ', 'ae', 'ee', 'aee', 'e', 'z', 'ze'],
  ø: ['ø', 'o', 'oe', 'e', 'g', 'q', '@'],
  å: ['å', 'a', 'aa', 'é', 'e', 'd'],
}
const mostVariants = 150
/** A question's further words are passed over. */
const mostWords = 12

/** A word as it is written, and as a scan may have read it: "økonomi" is also "okonomi", "gkonomi", "ekonomi". */
export function variantsOf(word: string): string[] {
  let made = ['']
  for (const letter of word.toLowerCase()) {
    const options = readAs[letter] ?? [letter]
    const next = made.flatMap((start) => options.map((o) => start + o))
    made = next.length <= mostVariants ? next : made.map((start) => start + (options[0] ?? letter))
  }
  return [...new Set([...made, ...written(word.toLowerCase())])].filter((v) => /^[\p{L}\p{N}]+$/u.test(v))
}

/** Who has no Danish keyboard writes ae, oe and aa. */
function written(word: string): string[] {
  const danish = word.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å')
  return danish === word ? [] : [danish]
}

/**
 * The search's question for PostgreSQL: every word must be there, in one of its spellings, as the beginning of a word.
 * @returns undefined when there is nothing to ask for
 */
export function questionOf(asked: string): string | undefined {
  const words = asked.match(/[\p{L}\p{N}]+/gu) ?? []
  const parts = words.slice(0, mostWords).map(
    (word) =>
      `(${variantsOf(word)
        .map((v) => `'${v}':*`)
        .join(' | ')})`,
  )
  return parts.length === 0 ? undefined : parts.join(' & ')
}

/**
 * Whether a text holds each word of the question, in one of its spellings: to point at the place in a document. The question is read once,
 * for the thousands of facts a document may have.
 */
export function wordsHolder(asked: string): (text: string) => boolean {
  const words = (asked.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords).map((word) => variantsOf(stem(word)))
  return (text) => {
    if (words.length === 0) return false
    const hay = withPiecesJoined(text).toLowerCase()
    return words.every((variants) => variants.some((v) => hay.includes(v)))
  }
}

/** The ending is left out: who asks for "særindsatser" means "særindsats" too. */
function stem(word: string): string {
  const short = word.replace(/(?:ernes|erne|ers|ens|ets|er|en|et|es|e|s)$/u, '')
  return short.length >= 4 ? short : word
}
