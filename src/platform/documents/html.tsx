import { html } from 'hono/html'
import { doorsFor } from './doors.ts'
import { DataTable, door } from '../web/ui/index.ts'
import { rendered } from '../web/ui/rendered.ts'
import { Picture } from './picture.tsx'
import { spokenCell, type Block, type Doc, type DocCell, type DocRow, type DocTable, type Run } from './model.ts'
import { typeset, typesetBlocks } from './typography.ts'

/** The document's blocks as part of a page. Links are those the blocks still have: see `doorsFor`. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return <>{typesetBlocks(blocks).map(one)}</>
}

/** A page of its own, to be kept as a file: no sheet, no script, no address it depends on. */
export async function htmlOf(document: Doc): Promise<string> {
  // An address of the house leads nowhere from a file.
  const doc = typeset({ ...document, blocks: doorsFor(document.blocks, () => false) })
  const body = await rendered(<Blocks blocks={doc.blocks} />)
  const facts = html`<dl>
    ${doc.facts.map(
      (f) =>
        html`<dt>${f.label}</dt>
          <dd>${f.text}</dd>`,
    )}
  </dl>`
  const page = await html`<!doctype html>
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${doc.title}</title>
        <meta name="author" content="${doc.author}" />
        <style>
          ${sheet}
        </style>
      </head>
      <body>
        <main>
          <p class="soft">${doc.sender}</p>
          <h1>${doc.title}</h1>
          <p>${doc.kind} · ${doc.standing}</p>
          ${facts}
     `
  return `${page.toString()}${body}\n</main>\n</body>\n</html>\n`
}

const sheet = `body{font:1rem/1.5 "IBM Plex Sans",system-ui,sans-serif;color:#1a1a1a;margin:0}main{max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{line-height:1.2}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}.soft,.fact-note{color:#555}
.fact-note{display:block;font-size:.875em;font-weight:400}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border-bottom:1px solid #b8b8b8;padding:.3rem .5rem;text-align:left;vertical-align:top}td.num,th.num{text-align:right;font-variant-numeric:tabular-nums}
tr.total th,tr.total td,tr.subtotal th,tr.subtotal td{font-weight:600}.table--responsive-scroll{overflow-x:auto}svg{max-width:100%;height:auto}
.annexes{list-style:none;padding:0}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}`

function one(b: Block) {
  switch (b.type) {
    case 'heading':
      return heading(b)
    case 'paragraph':
      return <p class={b.soft === true ? 'soft' : undefined}>{b.runs.map(run)}</p>
    case 'list':
      return (
        <ul>
          {b.items.map((item) => (
            <li>{item.map(run)}</li>
          ))}
        </ul>
      )
    case 'points':
      return (
        <ol>
          {b.items.map((item) => (
            <li>{item.map(run)}</li>
          ))}
        </ol>
      )
    case 'annexes':
      return <ul class="annexes">{b.items.map((a) => html`<li>Bilag ${a.no}: ${a.title}</li>`)}</ul>
    case 'missing':
      return <p class="missing">{b.text}</p>
    case 'chart':
      return <Picture {...b} />
    case 'table':
      return table(b)
  }
}

function heading({ level, text, id }: Extract<Block, { type: 'heading' }>) {
  if (level === 2) return <h2 id={id}>{text}</h2>
  return level === 3 ? <h3 id={id}>{text}</h3> : <h4 id={id}>{text}</h4>
}

function run(r: Run) {
  const href = r.href ?? r.open
  if (href !== undefined) return door(href, r.text)
  return r.strong === true ? <strong>{r.text}</strong> : r.text
}

function table(t: DocTable) {
  return (
    <DataTable caption={t.caption} columns={t.columns} compact={t.compact} id={t.id}>
      {t.rows.map((r) => row(r, t))}
    </DataTable>
  )
}

function row(r: DocRow, t: DocTable) {
  const note = r.note === undefined ? '' : html`<span class="fact-note">${r.note}</span>`
  return html`<tr class="${r.kind === 'line' ? '' : r.kind}">
    <th scope="row">${r.header}${note}</th>
    ${r.cells.map((c, i) => cell(c, t.columns[i + 1]?.numeric === true))}
  </tr>`
}

function cell(c: DocCell, numeric: boolean) {
  const spoken = spokenCell[c.kind]
  const said = spoken === null ? '' : html`<span class="sr-only">${spoken}</span>`
  const note = c.note === undefined ? '' : html`<span class="fact-note">${c.note}</span>`
  const href = c.href ?? c.open
  const name = `${numeric ? 'num' : ''}${c.kind === 'blank' ? ' blank' : ''}`.trim()
  const shown =
    c.kind === 'blank'
      ? ''
      : c.kind === 'dash'
        ? html`<span aria-hidden="true">–</span>`
        : href === undefined
          ? c.text
          : door(href, c.text)
  return name === '' ? html`<td>${shown}${said}${note}</td>` : html`<td class="${name}">${shown}${said}${note}</td>`
}
