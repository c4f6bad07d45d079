import { html } from 'hono/html'
import type { Hono } from 'hono'
import { mayDo } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import type { SourceGiven } from '../../platform/web/sources.ts'
import { DataTable, door, Empty, Facts, Heading, Notice, state } from '../../platform/web/ui/index.ts'
import { Provenance } from '../../platform/web/ui/provenance.tsx'
import type { WebEnv } from '../../platform/web/visit.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import type { LineRow } from '../budget.view.ts'
import { adoptNote } from '../appropriation/adopt.acts.ts'
import { listLines } from '../ledger/ledger.acts.ts'
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
      const lines = mayDo(listLines, visit.by) ? (await visit.do(listLines, { world: note.world })).rows : []
      return {
        title: note.title,
        world: note.world === 'papers' ? 'papers' : note.world === 'practice' ? 'practice' : 'live',
        crumbs: [
          { href: note.world === 'papers' ? '/budget?verden=papirer' : '/budget', label: 'Budget' },
          { label: note.code },
        ],
        body: (
          <NoteBody
            note={note}
            lines={lines.filter((l) => l.note === note.code)}
            adopts={mayDo(adoptNote, visit.by) && note.world === visit.by.world}
          />
        ),
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

interface NoteBodyProps {
  note: NoteShown
  /** The appropriations adopted from the note, for those who may follow the money. */
  lines?: readonly LineRow[]
  /** A controller prepares the budget agreement's yes from here. */
  adopts?: boolean
}

export function NoteBody({ note, lines = [], adopts = false }: NoteBodyProps) {
  const unknown = <span class="soft">{unknownIn(note.world)}</span>
  const wrong = note.tables.flatMap((t) => t.rows).filter((r) => r.disagrees)
  return (
    <>
      <Heading
        kicker="Budgetnotat"
        title={note.title}
        lead={note.tables.length ? agreementSentence(note.tables, note.world) : undefined}
        actions={adopts ? <a href={`/budget/notater/${note.code}/vedtag`}>Vedtag</a> : undefined}
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
        <NoteTableFigure t={t} source={note.source} lines={lines} />
      ))}
    </>
  )
}

interface FigureProps {
  t: NoteTable
  source: SourceGiven
  lines: readonly LineRow[]
}

function NoteTableFigure({ t, source, lines }: FigureProps) {
  const view = tableView(t, lines)
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
    ${r.words.map((word) => html`<td>${word}</td>`)}${r.cells.map((cell) => cellOf(cell, r.href))}${r.total === null ? '' : cellOf(r.total, r.href)}
  </tr>`
}

function computed(r: RowView) {
  const tag = html` <span class="source source-calculated" title="Kilde: beregnet">beregnet</span>`
  return r.disagrees ? html`${tag} ${state('act', 'ikke som trykt')}` : tag
}

function cellOf(cell: CellView, href: string | null) {
  const said = cell.spoken === null ? '' : html`<span class="sr-only">${cell.spoken}</span>`
  const printed = cell.printed === null ? '' : html`<span class="fact-note">${cell.printed}</span>`
  if (cell.kind === 'blank') return html`<td class="blank">${said}${printed}</td>`
  const text =
    cell.kind === 'dash' ? html`<span aria-hidden="true">–</span>` : href === null ? cell.text : door(href, cell.text)
  return html`<td>${text}${said}${printed}</td>`
}
