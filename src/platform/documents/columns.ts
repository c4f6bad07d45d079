import type { DocTable } from './model.ts'

/** How far a long text is pressed, in signs, before its neighbours have to give way too. */
const narrowest = 16

/**
 * How the page's width is shared between a table's columns: by the longest thing each has to say, a long text giving way to its
 * neighbours' words. Never less than a column's longest word.
 */
export function columnShares(t: DocTable): number[] {
  const line = t.columns.length > 6 ? 110 : t.columns.length > 4 ? 96 : 88
  const asked = t.columns.map((c, i) => {
    const texts = [c.label, ...t.rows.map((r) => (i === 0 ? r.header : (r.cells[i - 1]?.text ?? '')))]
    return { text: longest(texts), word: longest(texts.flatMap((text) => text.split(/\s+/))) }
  })
  let most = line
  const shares = () => asked.map(({ text, word }) => 2 + Math.max(Math.min(text, most), Math.min(word, 24)))
  while (most > narrowest && sum(shares()) > line) most -= 2
  return shares()
}

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length))
const sum = (all: readonly number[]) => all.reduce((n, x) => n + x, 0)
