import { html } from 'hono/html'
import type { Hono } from 'hono'
import { page } from '../platform/web/pages.tsx'
import type { SourceGiven } from '../platform/web/sources.ts'
import { DataTable, Empty, Facts, Heading, Notice, state } from '../platform/web/ui/index.ts'
import { Provenance } from '../platform/web/ui/provenance.tsx'
import type { WebEnv } from '../platform/web/visit.ts'
import { unknownIn } from '../platform/web/worlds.ts'
import { showNote } from './note.acts.ts'
import {
  agreementSentence,
  tableView,
  type CellView,
  type NoteTable,
  type RowView,
  type TableView,
} from './note.view.ts'

/** A budget note exactly as the paper prints it; sums are computed beside what is printed. */
export function notePage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/notater/:code',
    page(async (visit, c) => {
      const note = await visit.do(showNote, { code: c.req.param('code') })
      return {
        title: note.title,
        world: note.world === 'papers' ? 'papers' : note.world === 'practice' ? 'practice' : 'live',
        crumbs: [
          { href: note.world === 'papers' ? '/budget?verden=papirer' : '/budget', label: 'Budget' },
          { label: note.code },
        ],
        body: <NoteBody note={note} />,
      }
    }),
  )
}

export interface NoteShown {
  code: string
  world: string
  title: string
  priceLevel: number | null
  requestedBy: string | null
  administration: string | null
  source: SourceGiven
  tables: NoteTable[]
}

export function NoteBody({ note }: { note: NoteShown }) {
  const unknown = <span class="soft">{unknownIn(note.world)}</span>
  const wrong = note.tables.flatMap((t) => t.rows).filter((r) => r.disagrees)
  return (
    <>
      <Heading
        kicker="Budgetnotat"
        title={note.title}
        lead={note.tables.length ? agreementSentence(note.tables) : undefined}
      />
      <Facts
        items={[
          { label: 'Prisniveau', value: note.priceLevel === null ? unknown : `${note.priceLevel} p/l` },
          { label: 'Bestilt af', value: note.requestedBy ?? unknown },
          { label: 'Forvaltning', value: note.administration ?? unknown },
          { label: 'Kilde', value: <Provenance source={note.source} /> },
        ]}
      />
      {wrong.length === 0 ? null : (
        <Notice kind="warning" heading="Papirets summer er ikke linjernes">
          Det trykte er ikke rettet. Hvor det afviger, står det beregnede tal øverst og det trykte under.
        </Notice>
      )}
      {note.tables.length === 0 ? (
        <Empty title="Notatet har ingen tabeller.">Det er kun titlen og kilden, der er optaget.</Empty>
      ) : null}
      {note.tables.map((t) => (
        <NoteTableFigure t={t} source={note.source} />
      ))}
    </>
  )
}

function NoteTableFigure({ t, source }: { t: NoteTable; source: SourceGiven }) {
  const view = tableView(t)
  return (
    <section id={t.id} aria-label={view.heading}>
      <DataTable caption={view.heading} columns={columnsOf(view)}>
        {view.rows.map(rowOf)}
      </DataTable>
      <p class="figure-source">
        {view.signs.length === 0 ? null : `${view.signs.join(' · ')}. `}
        <Provenance
          source={{ ...source, place: source.document === null ? source.place : (t.printedNumber ?? t.caption) }}
        />
      </p>
    </section>
  )
}

function columnsOf(view: TableView) {
  return [
    { label: view.unit },
    ...view.wordColumns.map((label) => ({ label })),
    ...view.years.map((label) => ({ label, numeric: true })),
    ...(view.hasTotal ? [{ label: 'I alt', numeric: true }] : []),
  ]
}

function rowOf(r: RowView) {
  const classes = r.kind === 'line' ? '' : r.kind
  return html`<tr class="${classes}" id="raekke-${r.id}">
    <th scope="row">
      ${r.label}${r.computed ? computed(r) : ''}${r.remark === null ? '' : html`<span class="fact-note">${r.remark}</span>`}
    </th>
    ${r.words.map((word) => html`<td>${word}</td>`)}${r.cells.map(cellOf)}${r.total === null ? '' : cellOf(r.total)}
  </tr>`
}

function computed(r: RowView) {
  const tag = html` <span class="source source-calculated" title="Kilde: beregnet">beregnet</span>`
  return r.disagrees ? html`${tag} ${state('act', 'ikke som trykt')}` : tag
}

function cellOf(cell: CellView) {
  const said = cell.spoken === null ? '' : html`<span class="sr-only">${cell.spoken}</span>`
  const printed = cell.printed === null ? '' : html`<span class="fact-note">${cell.printed}</span>`
  if (cell.kind === 'blank') return html`<td class="blank">${said}${printed}</td>`
  const text = cell.kind === 'dash' ? html`<span aria-hidden="true">–</span>` : cell.text
  return html`<td>${text}${said}${printed}</td>`
}
