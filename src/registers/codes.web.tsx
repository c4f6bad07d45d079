import { html } from 'hono/html'
import type { z } from 'zod'
import { address } from '../platform/web/address.ts'
import { csvResponse } from '../platform/web/csv.ts'
import { framed, type PageView } from '../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Hidden, Provenance, Select, SubmitButton } from '../platform/web/ui/index.ts'
import { WorldSwitch } from '../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { RegisterTabs } from './frame.tsx'
import { listBodies, listCodes } from './registers.acts.ts'

type Codes = z.output<(typeof listCodes)['output']>['rows']

export interface CodesView {
  choice: WorldChoice
  /** Empty for all years. */
  year: string
  years: readonly number[]
  rows: Codes
  /** Committees' names by their short name, as they were in the year. */
  committees: ReadonlyMap<string, string>
}

const path = '/registre/koder'

export async function codesPage(c: WebContext) {
  const visit = visitOf(c)
  const choice = worldChoice(c)
  const all = (await visit.do(listCodes, { world: choice.world })).rows
  const years = [...new Set(all.map((row) => row.year))]
  const year = years.find((known) => String(known) === c.req.query('aar'))
  const rows = year === undefined ? all : all.filter((row) => row.year === year)
  if (c.req.query('format') === 'csv') return csvResponse(c, 'bevillingskoder', columns, rows)
  const bodies = await visit.do(listBodies, { world: choice.world, ...(year ? { day: `${year}-01-01` } : {}) })
  const committees = new Map(bodies.rows.map((body) => [body.id, body.name]))
  return framed(c, codesView({ choice, year: year === undefined ? '' : String(year), years, rows, committees }))
}

export function codesView(view: CodesView): PageView {
  return { title: 'Bevillingskoder', world: view.choice.world, body: <CodesBody {...view} /> }
}

function CodesBody(view: CodesView) {
  const { choice, year, years, rows } = view
  return (
    <>
      <Heading
        kicker="Registre"
        title="Bevillingskoder"
        lead="En kode gælder for et år: den samme bevilling kan have et andet nummer året efter."
        actions={<WorldSwitch choice={choice} path={path} />}
      />
      <RegisterTabs current={path} choice={choice} />
      {years.length < 2 ? null : (
        <form class="filters" method="get" action={path}>
          {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
          <Select
            name="aar"
            label="År"
            empty="Alle år"
            value={year}
            choices={years.map((known) => ({ value: String(known), label: String(known) }))}
          />
          <SubmitButton kind="secondary">Vis</SubmitButton>
        </form>
      )}
      {rows.length === 0 ? (
        <Empty title="Her står bevillingskoderne, når de er optaget.">Controlleren optager dem for hvert år.</Empty>
      ) : (
        <Rows {...view} />
      )}
    </>
  )
}

function Rows({ rows, choice, year, committees }: CodesView) {
  const heads = ['År', 'Kode', 'Udvalg', 'Styringsområde', 'Kilde'].map((label) => ({ label }))
  const csv = address(path, { aar: year, verden: choice.query, format: 'csv' })
  return (
    <DataTable caption="Bevillingskoder" captionHidden csv={csv} columns={heads}>
      {rows.map(
        (row) =>
          html`<tr>
            <td>${row.year}</td>
            <th scope="row">${row.code}</th>
            <td>${row.committee === null ? '' : (committees.get(row.committee) ?? row.committee)}</td>
            <td>${row.controlArea ?? ''}</td>
            <td>${<Provenance source={row.source} />}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

const columns = [
  { label: 'År', value: (r: Codes[number]) => r.year },
  { label: 'Kode', value: (r: Codes[number]) => r.code },
  { label: 'Udvalg', value: (r: Codes[number]) => r.committee },
  { label: 'Styringsområde', value: (r: Codes[number]) => r.controlArea },
]
