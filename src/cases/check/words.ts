/** How alike two short titles are: the share of the shorter one's words that the other has, a word and its compounds being the same. */
export function likeness(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (!one?.length || !two) return 0
  return one.filter((word) => two.some((other) => kin(word, other))).length / one.length
}

/** "opkvalificering" and "opkvalificeringsforløb" are kin, and so are "praktik" and "virksomhedspraktik"; "hos" is too short to tell. */
function kin(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((x, y) => x.length - y.length)
  return a === b || (short.length >= 6 && (long.startsWith(short) || long.endsWith(short)))
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('da')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 3)
}

/** A name without what does not make it another: capitals, spaces, a full stop at the end. */
export function plain(text: string): string {
  return text.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}

/** A name without what readers and scanners confuse: "&" and "og", double letters, hyphens, the form of the firm. */
export function loose(text: string): string {
  const words = plain(text)
    .replace(/&/g, ' og ')
    .replace(/\b(aps|a\/s|i\/s|p\/s|amba|ivs|fmba)(?=[\s.,]|$)/g, ' ')
  return words.replace(/[^\p{L}\d]+/gu, '').replace(/(\p{L})\1/gu, '$1')
}
