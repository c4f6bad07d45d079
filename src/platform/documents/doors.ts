import type { Block, DocCell, Run } from './model.ts'

/** Keep the links the reader may follow; where the rows are closed, the place in the document stands for them. */
export function doorsFor(blocks: readonly Block[], mayOpen: (href: string) => boolean): Block[] {
  const link = <T extends Run | DocCell>(x: T): T =>
    x.href === undefined || mayOpen(x.href) ? x : { ...x, href: undefined }
  return blocks.map((b): Block => {
    if (b.type === 'paragraph') return { ...b, runs: b.runs.map(link) }
    if (b.type === 'list' || b.type === 'points') return { ...b, items: b.items.map((item) => item.map(link)) }
    if (b.type === 'table') return { ...b, rows: b.rows.map((r) => ({ ...r, cells: r.cells.map(link) })) }
    return b
  })
}
