import type { DocumentGiven } from './document.input.ts'

/** The text the search is made of: what the document is called and says, words that were split put together beside their pieces. */
export function searchText(d: DocumentGiven, more: string): string {
  const { content: c } = d
  const said = [
    d.id,
    d.title,
    d.theme,
    d.remark,
    ...d.numbers.map((n) => n.number),
    ...d.annexes.flatMap((a) => [a.titleInText, a.titleInList]),
    ...c.sections.map((s) => s.title),
    ...c.points.map((p) => p.says),
    ...c.tables.flatMap((t) => [t.caption, ...t.rows.map((r) => r.label)]),
    ...c.names.map((n) => n.as),
    ...c.citations.map((x) => x.label),
    more,
  ]
  return said.filter(Boolean).join('\n')
}
