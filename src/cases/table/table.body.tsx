import { html } from 'hono/html'
import type { z } from 'zod'
import { formatThousandDkk } from '../../kernel/money.ts'
import { DataTable } from '../../platform/web/ui/index.ts'
import { cellText } from './cell.ts'
import type { TableOut } from './table.input.ts'
import { hasRowNames, type Cell } from './table.ts'

type Shown = z.output<typeof TableOut>

/** A table as its paper prints it: a printed zero, a dash and nothing at all are three different things, on the page and aloud. */
export function PrintedTableFigure({ table }: { table: Shown }) {
  const named = hasRowNames(table)
  const caption = table.printedNumber === null ? table.caption : `${table.printedNumber}. ${table.caption}`
  const words = table.years.length === 0
  const total = table.rows.some((r) => r.printedTotal !== null)
  const columns = [
    ...(named ? [{ label: table.priceLevelLabel ?? (words ? 'Række' : '1.000 kr.') }] : []),
    ...(words
      ? table.columns.map((label) => ({ label }))
      : table.years.map((y) => ({ label: String(y), numeric: true }))),
    ...(total ? [{ label: 'I alt', numeric: true }] : []),
  ]
  return (
    <section id={`tabel-${table.id}`} aria-label={caption}>
      <DataTable caption={caption} columns={columns}>
        {table.rows.map(
          (r) =>
            html`<tr id="tabel-${table.id}-${r.id}" class="${r.kind === 'line' ? '' : r.kind}">
              ${named ? html`<th scope="row">${r.label}</th>` : ''}${r.printed.map(cell)}${total ? html`<td>${r.printedTotal === null ? '' : formatThousandDkk(r.printedTotal)}</td>` : ''}
            </tr>`,
        )}
      </DataTable>
    </section>
  )
}

function cell(c: Cell) {
  if (c.kind === 'blank') return html`<td class="blank"><span class="sr-only">intet trykt</span></td>`
  if (c.kind === 'dash') return html`<td><span aria-hidden="true">–</span><span class="sr-only">streg</span></td>`
  const text = cellText(c)
  const inferred = c.basis === 'inferred' ? html`<span class="fact-note">placering udledt</span>` : ''
  return html`<td>${text}${inferred}</td>`
}
