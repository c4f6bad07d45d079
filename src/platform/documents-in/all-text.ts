import { plain } from './entities.ts'
import type { Judged } from './kind.ts'
import { entriesOf, unpack } from './zip.ts'

/** Marks inside a word: a word processor begins a new run wherever it likes. Every other mark ends one. */
const within = /<\/?(?:w:(?!(?:p|tc|tr|instrText)[\s>/])\w+|text:span|r|t|rPr)(?:\s[^<>]*)?\/?>/g
/** Parts that hold no words of anybody's, and the numbers Word gives its own places. */
const looks = /(?:^|\/)(?:styles|theme\d*|fontTable|settings|webSettings|numbering|\[Content_Types\])\.xml$/
const places = /_(?:Toc|Ref|Hlk)\d+/g

/**
 * Every word an office document carries, also where its own text layer shows none: headers, footnotes, comments, numbers in cells. Only
 * for looking through; a file of another kind has none.
 */
export function allText({ kind, bytes }: Pick<Judged, 'kind' | 'bytes'>): string {
  if (kind !== 'docx' && kind !== 'xlsx' && kind !== 'odt') return ''
  return entriesOf(bytes)
    .filter((e) => e.name.endsWith('.xml') && !looks.test(e.name))
    .map((e) => wordsOf(unpack(bytes, e).toString('utf8')))
    .join('\n')
}

function wordsOf(xml: string): string {
  return plain(
    xml
      .replace(within, '')
      .replace(/<[^<>]*>/g, ' | ')
      .replace(places, ' '),
  )
}
