import { html } from 'hono/html'
import type { z } from 'zod'
import type { World } from '../platform/index.ts'
import { address } from '../platform/web/address.ts'
import { csvResponse } from '../platform/web/csv.ts'
import { framed, type PageView } from '../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Hidden, Provenance, Select, SubmitButton } from '../platform/web/ui/index.ts'
import { WorldSwitch } from '../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext } from '../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { RegisterTabs } from './frame.tsx'
import { listBodies } from './body.acts.ts'
import { listCodes } from './code.acts.ts'

type Codes = z.output<(typeof listCodes)['output']>['rows']

export interface CodesView {
  choice: WorldChoice
  /** Empty for all years. */
  year: string
  years: readonly number[]
  rows: Codes
  /** A committee's name, as it was at the beginning of a year. */
  committeeName: (committee: string, year: number) => string
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
  const committeeName = await committeesOf(visit, choice.world, new Set(rows.map((row) => row.year)))
  return framed(c, codesView({ choice, year: year === undefined ? '' : String(year), years, rows, committeeName }))
}

/** Committees change name: each year is read under the names of its own first day. */
async function committeesOf(
  visit: Visit,
  world: World,
  years: ReadonlySet<number>,
): Promise<CodesView['committeeName']> {
  const names = new Map<string, string>()
  for (const year of years) {
    const { rows } = await visit.do(listBodies, { world, day: `${year}-01-01` })
    for (const body of rows) names.set(`${year} ${body.id}`, body.name)
  }
  return (committee, year) => names.get(`${year} ${committee}`) ?? committee
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

function Rows({ rows, choice, year, committeeName }: CodesView) {
  const heads = ['År', 'Kode', 'Udvalg', 'Styringsområde', 'Kilde'].map((label) => ({ label }))
  const csv = address(path, { aar: year, verden: choice.query, format: 'csv' })
  return (
    <DataTable caption="Bevillingskoder" captionHidden csv={csv} columns={heads}>
      {rows.map(
        (row) =>
          html`<tr>
            <td>${row.year}</td>
            <th scope="row">${row.code}</th>
            <td>${row.committee === null ? '' : committeeName(row.committee, row.year)}</td>
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
