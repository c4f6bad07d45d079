import { html } from 'hono/html'
import { rendered } from '../../src/platform/web/ui/rendered.ts'
import { DataTable } from '../../src/platform/web/ui/table.tsx'
import { median } from '../ab.ts'
import { row, type Row } from '../table.ts'

const rows = Array.from({ length: 200 }, (_, i) => ({
  ...{
    id: i + 1,
    day: '14. august 2026',
    amount: `${888 + i},00 kr.`,
    label: `Lønnede timer, uge ${(i % 52) + 1}, Café & Co <${i}>`,
    by: 'Mentor hos Havnen',
  },
  href: `/forloeb/${i}#uge-2026-W33`,
}))
const columns = [
  { label: 'Nr.', numeric: true },
  { label: 'Dato' },
  { label: 'Hvad' },
  { label: 'Beløb', numeric: true },
  { label: 'Af' },
]
const caption = 'Posteringer'
const perWindow = 150

/** P4: 200 rows through DataTable and the `html` tag, beside a string template that escapes; in-process. */
export async function render(rounds: number): Promise<Row> {
  const limit: number[] = []
  const ours: number[] = []
  for (let round = -2; round < rounds; round++) {
    const turns: [number[], () => Promise<string>][] = [
      [limit, async () => byTemplate()],
      [ours, byTable],
    ]
    for (const [into, draw] of round % 2 ? turns.reverse() : turns) {
      const micros = await time(draw)
      if (round >= 0) into.push(micros)
    }
  }
  const m = { limit: median(limit), ours: median(ours) }
  const ratio = median(ours.map((micros, i) => micros / (limit[i] ?? micros)))
  return row('render', m, ratio, '≤ 1.5', ratio <= 1.5)
}

async function time(draw: () => Promise<string>): Promise<number> {
  const before = process.cpuUsage()
  for (let i = 0; i < perWindow; i++)
    if (!(await draw()).includes('888,00 kr.')) throw new Error('The table is not drawn')
  const { user, system } = process.cpuUsage(before)
  return (user + system) / perWindow
}

async function byTable(): Promise<string> {
  const body = rows.map(
    (r) =>
      html`<tr>
        <td>${r.id}</td>
        <td>${r.day}</td>
        <td><a href="${r.href}">${r.label}</a></td>
        <td>${r.amount}</td>
        <td>${r.by}</td>
      </tr>`,
  )
  return rendered(DataTable({ caption, columns, children: body }))
}

function byTemplate(): string {
  const body = rows.map(
    (r) =>
      `<tr><td>${r.id}</td><td>${escaped(r.day)}</td><td><a href="${escaped(r.href)}">${escaped(r.label)}</a></td><td>${escaped(r.amount)}</td><td>${escaped(r.by)}</td></tr>`,
  )
  const head = columns.map((c) => `<th scope="col"${c.numeric ? ' class="num"' : ''}>${escaped(c.label)}</th>`)
  return `<div class="data-table"><div class="table--responsive-scroll" role="region" aria-label="Tabel: ${caption}" tabindex="0"><table class="table n1 n4"><caption>${caption}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div></div>`
}

/** Looks first, since most texts have nothing to escape; then one pass over the text. */
function escaped(text: string): string {
  let from = 0
  let out = ''
  for (let i = text.search(/[&<>"']/); i >= 0 && i < text.length; i++) {
    const code = escapes[text.charCodeAt(i)]
    if (code === undefined) continue
    out += text.slice(from, i) + code
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
}

const escapes: Readonly<Record<number, string>> = { 34: '&quot;', 38: '&amp;', 39: '&#39;', 60: '&lt;', 62: '&gt;' }
