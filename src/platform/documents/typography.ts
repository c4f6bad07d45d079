import type { Block, Doc, DocCell, Run } from './model.ts'

const nbsp = '\u00a0'

const months = /(\d\.) (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/gu

/** Danish setting of a text: an amount keeps its unit on the line, a negative number has a minus sign, quotes are ”…”. */
export function set(text: string): string {
  return text
    .replace(/(\d) (?=(kr\.|t\.kr\.|mio\.|mia\.|procent\b|%|timer\b))/g, `$1${nbsp}`)
    .replace(/(mio\.|mia\.) (?=kr\.)/g, `$1${nbsp}`)
    .replace(/(§{1,2}|stk\.|nr\.|jf\.|side|ca\.) (?=\d|§)/gi, `$1${nbsp}`)
    .replace(/(^|[\s(])-(?=\d)/g, '$1\u2212')
    .replace(/(delaftale|punkt|tabel|bilag) (?=\d)/gi, `$1${nbsp}`)
    .replace(months, `$1${nbsp}$2`)
    .replace(/["“]([^"“”\n]*)["”]/g, '”$1”')
}

/** The document with every text set; the words themselves are not touched. */
export function typeset(doc: Doc): Doc {
  const facts = doc.facts.map((f) => ({ label: f.label, text: set(f.text) }))
  return legible({ ...doc, title: set(doc.title), facts, blocks: typesetBlocks(doc.blocks) })
}

/** Without the signs nobody sees and no XML may hold: a file with one of them does not open. */
function legible<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '') as T
  if (Array.isArray(value)) return value.map(legible) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, legible(v)])) as T
}

export function typesetBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((b): Block => {
    switch (b.type) {
      case 'heading':
      case 'missing':
        return { ...b, text: set(b.text) }
      case 'paragraph':
        return { ...b, runs: runs(b.runs) }
      case 'list':
      case 'points':
        return { ...b, items: b.items.map(runs) }
      case 'annexes':
        return { ...b, items: b.items.map((a) => ({ ...a, title: set(a.title) })) }
      case 'table':
        return {
          ...b,
          caption: set(b.caption),
          rows: b.rows.map((r) => ({ ...r, header: set(r.header), cells: r.cells.map(cell) })),
        }
      case 'chart':
        return b
    }
  })
}

function runs(list: readonly Run[]): Run[] {
  return list.map((r) => ({ ...r, text: set(r.text) }))
}

function cell(c: DocCell): DocCell {
  return { ...c, text: set(c.text) }
}
