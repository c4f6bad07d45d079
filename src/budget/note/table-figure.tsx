import { html } from 'hono/html'
import { address } from '../../platform/web/address.ts'
import type { SourceGiven } from '../../platform/web/sources.ts'
import { DataTable, door, Icon, state } from '../../platform/web/ui/index.ts'
import { Provenance } from '../../platform/web/ui/provenance.tsx'
import type { LineRow } from '../budget.view.ts'
import { noteHref } from './addresses.ts'
import { tableView, type CellView, type NoteTable, type RowView, type TableView } from './note.view.ts'

interface FigureProps {
  code: string
  t: NoteTable
  source: SourceGiven
  world: string
  lines: readonly LineRow[]
  /** What the downloads must ask for: the version and the prices. Left out: there are none. */
  query?: Readonly<Record<string, string | number | undefined>> | undefined
}

export function NoteTableFigure({ code, t, source, world, lines, query }: FigureProps) {
  const view = tableView(t, lines, world)
  const download = (kind: string) =>
    address(noteHref(code, `/tabeller/${encodeURIComponent(t.id)}.${kind}`), query ?? {})
  return (
    <section id={t.id} aria-label={view.heading}>
      <DataTable caption={view.heading} columns={columnsOf(view)}>
        {view.rows.map((row) => rowOf(row, view.rowNames))}
      </DataTable>
      <p class="figure-source">
        {view.signs.length === 0 ? null : `${view.signs.join(' · ')}. `}
        <Provenance
          source={{ ...source, place: source.document === null ? source.place : (t.printedNumber ?? t.caption) }}
        />
        {query ? (
          <span class="figure-files">
            {' '}
            <Icon name="download" /> <a href={download('xlsx')}>Excel</a> <a href={download('csv')}>CSV</a>
          </span>
        ) : null}
      </p>
    </section>
  )
}

function columnsOf(view: TableView) {
  return [
    ...(view.rowNames ? [{ label: view.unit }] : []),
    ...view.wordColumns.map((label) => ({ label })),
    ...view.years.map((label) => ({ label, numeric: view.amounts })),
    ...(view.hasTotal ? [{ label: 'I alt', numeric: true }] : []),
  ]
}

function rowOf(r: RowView, named: boolean) {
  const classes = r.kind === 'line' ? '' : r.kind
  const remark = r.remark === null ? '' : html`<span class="fact-note">${r.remark}</span>`
  const name = named ? html`<th scope="row">${r.label}${r.computed ? computed(r) : ''}${remark}</th>` : ''
  return html`<tr class="${classes}" id="raekke-${r.id}">
    ${name}${r.words.map((word) => html`<td>${word}</td>`)}${r.cells.map((cell) => cellOf(cell, r.href))}${r.total === null ? '' : cellOf(r.total, r.href)}
  </tr>`
}

function computed(r: RowView) {
  const tag = html` <span class="source source-calculated" title="Kilde: beregnet">beregnet</span>`
  return r.disagrees ? html`${tag} ${state('act', 'ikke som trykt')}` : tag
}

function cellOf(cell: CellView, href: string | null) {
  const said = cell.spoken === null ? '' : html`<span class="sr-only">${cell.spoken}</span>`
  const printed = cell.printed === null ? '' : html`<span class="fact-note">${cell.printed}</span>`
  const exact = cell.exact === null ? undefined : cell.exact
  if (cell.kind === 'blank') return html`<td class="blank">${said}${printed}</td>`
  const text =
    cell.kind === 'dash' ? html`<span aria-hidden="true">–</span>` : href === null ? cell.text : door(href, cell.text)
  return html`<td${exact === undefined ? '' : html` title="${exact}"`}>${text}${said}${printed}</td>`
}
