import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import { Card, Cards, Empty, Heading, Icon, WorldSwitch } from '../../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { listDocuments } from './document.acts.ts'
import { documentKind, letters } from './document.view.ts'
import { namesOf, type Names } from './names.web.ts'

type Row = z.output<(typeof listDocuments)['output']>['rows'][number]

export interface DocumentsView {
  choice: WorldChoice
  rows: readonly (Row & Names)[]
}

const path = '/sager'

/** The archive begins with the papers, whichever world the reader works in: they are what everything builds on. */
export async function documentsPage(c: WebContext) {
  const visit = visitOf(c)
  const choice = worldChoice(c, 'papers')
  const { rows } = await visit.do(listDocuments, { world: choice.world })
  if (c.req.query('format') === 'csv') return csvResponse(c, 'papirer', columns, rows)
  const named: (Row & Names)[] = []
  for (const row of rows) named.push({ ...row, ...(await namesOf(visit, choice.world, row)) })
  return framed(c, documentsView({ choice, rows: named }))
}

export function documentsView(view: DocumentsView): PageView {
  return { title: 'Sager', world: view.choice.world, body: <DocumentsBody {...view} /> }
}

function DocumentsBody({ choice, rows }: DocumentsView) {
  const papers = choice.world === 'papers'
  const count = `${letters[rows.length] ?? rows.length} ${rows.length === 1 ? 'papir' : 'papirer'}`
  return (
    <>
      <Heading
        title="Sager"
        lead={
          papers
            ? `${count}, som resten bygger på. Numre, navne og datoer står her, som de er trykt.`
            : `${count} i journalen.`
        }
        actions={<WorldSwitch choice={choice} path={path} />}
      />
      {rows.length === 0 ? (
        <Empty title="Her står papirerne, når det første er journaliseret.">
          Udvalgssekretæren journaliserer papirer med numre, datoer og bilag.
        </Empty>
      ) : (
        <>
          <h2 class="sr-only">Papirerne</h2>
          <Cards label="Papirer">{rows.map(card)}</Cards>
          <p class="data-table-after">
            <a href={address(path, { verden: choice.query, format: 'csv' })} class="quiet-link">
              <Icon name="download" />
              Hent listen som CSV
            </a>
          </p>
        </>
      )}
    </>
  )
}

function card(row: Row & Names) {
  const when = row.meeting_day === null ? 'Mødedato ikke trykt' : `Møde ${formatDay(row.meeting_day)}`
  const no = row.numbers === null ? 'sagsnummer ikke trykt' : `nr. ${row.numbers}`
  return (
    <Card heading={row.title} href={`/sager/${encodeURIComponent(row.id)}`} kicker={documentKind(row.kind)}>
      <p>{row.committeeName ?? row.administrationName ?? 'Afsender ikke trykt'}</p>
      <p class="soft">
        {when}, {no}
      </p>
    </Card>
  )
}

const columns = [
  { label: 'Titel', value: (r: Row) => r.title },
  { label: 'Slags', value: (r: Row) => documentKind(r.kind) },
  { label: 'Sagsnummer', value: (r: Row) => r.numbers },
  { label: 'Udvalg', value: (r: Row) => r.committee },
  { label: 'Forvaltning', value: (r: Row) => r.administration },
  { label: 'Mødedato', value: (r: Row) => r.meeting_day },
  { label: 'Punkt', value: (r: Row) => r.agenda_item },
]
