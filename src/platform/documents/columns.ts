import type { DocTable } from './model.ts'

/** Room for a word or two, and the most a long text may take from its neighbours; in signs. */
const [least, most] = [7, 44]

/** How the page's width is shared between a table's columns: by the longest thing each has to say. Longer texts wrap. */
export function columnShares(t: DocTable): number[] {
  return t.columns.map((c, i) => {
    const texts = t.rows.map((r) => (i === 0 ? r.header : (r.cells[i - 1]?.text ?? '')))
    const longest = Math.max(...[c.label, ...texts].map((text) => text.length))
    return Math.min(most, Math.max(least, longest))
  })
}
