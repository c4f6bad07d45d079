/**
 * A live figure inside a text: `{{brugt: PRACTICE-LOCAL/1}}`. The author may write it in her own way,
 * `{{brugt: PRACTICE-LOCAL/1 | godt 600.000 kr.}}`, and say why when it is not the same, `{{… | … | afrundet}}`.
 */
export interface Token {
  /** As it stands in the text. */
  raw: string
  /** `brugt: PRACTICE-LOCAL/1`: what is asked for. */
  key: string
  name: string
  of: string
  own: string | null
  reason: string | null
}

const pattern = /\{\{\s*([\p{L}-]+)\s*:\s*([^|{}]+?)\s*(?:\|\s*([^|{}]*?)\s*(?:\|\s*([^|{}]*?)\s*)?)?\}\}/gu

/** A text in pieces: words as they stand, and the figures between them. */
export function piecesOf(text: string): (string | Token)[] {
  const pieces: (string | Token)[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push(text.slice(from, match.index))
    pieces.push(tokenOf(match))
    from = match.index + match[0].length
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces
}

/** A text with each figure in the author's own words, or in those given for it. */
export function wordsFor(text: string, figure: (token: Token) => string): string {
  return piecesOf(text)
    .map((p) => (typeof p === 'string' ? p : (p.own ?? figure(p))))
    .join('')
}

export function tokensIn(text: string): Token[] {
  return piecesOf(text).filter((p) => typeof p !== 'string')
}

/** Braces that are no figure: begun and not finished, or written in another way. */
export function strayBraces(text: string): boolean {
  return piecesOf(text).some((p) => typeof p === 'string' && /\{\{|\}\}/.test(p))
}

export function writeToken(t: Pick<Token, 'name' | 'of' | 'own' | 'reason'>): string {
  const tail = [t.own, t.own === null ? null : t.reason].filter((v) => v !== null).map((v) => ` | ${plain(v)}`)
  return `{{${t.name}: ${t.of}${tail.join('')}}}`
}

function tokenOf([raw, name = '', of = '', own, reason]: RegExpExecArray): Token {
  return {
    raw,
    key: `${name.toLowerCase()}: ${of}`,
    name: name.toLowerCase(),
    of,
    own: own || null,
    reason: reason || null,
  }
}

function plain(text: string): string {
  return text.replace(/[|{}\n]+/g, ' ').trim()
}
