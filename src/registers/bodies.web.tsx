import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay, parseDay, type Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { address } from '../platform/web/address.ts'
import { csvResponse } from '../platform/web/csv.ts'
import { framed, type PageView } from '../platform/web/pages.tsx'
import { DataTable, DateField, Empty, ErrorSummary, Heading, Hidden, SubmitButton } from '../platform/web/ui/index.ts'
import { WorldSwitch } from '../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { namedBodies } from './bodies.view.ts'
import { RegisterTabs } from './frame.tsx'
import { listBodies } from './body.acts.ts'

type Bodies = z.output<(typeof listBodies)['output']>['rows']

export interface BodiesView {
  choice: WorldChoice
  day: Day
  /** As the reader wrote it, when it is no day. */
  written?: string | undefined
  error?: string | undefined
  rows: Bodies
}

const path = '/registre/myndigheder'

export async function bodiesPage(c: WebContext) {
  const visit = visitOf(c)
  const choice = worldChoice(c)
  const asked = dayAsked(c.req.query('dag'), visit.today)
  const { rows } = await visit.do(listBodies, { world: choice.world, day: asked.day })
  if (c.req.query('format') === 'csv') return csvResponse(c, `myndigheder-${asked.day}`, columns, namedBodies(rows))
  return framed(c, bodiesView({ ...asked, choice, rows }))
}

export function bodiesView(view: BodiesView): PageView {
  return {
    title: 'Myndigheder',
    world: view.choice.world,
    ...(view.error === undefined ? {} : { errorTitle: true, status: 422 as const }),
    body: <BodiesBody {...view} />,
  }
}

function BodiesBody({ choice, day, written, error, rows }: BodiesView) {
  return (
    <>
      <ErrorSummary errors={error === undefined ? [] : [{ name: 'dag', message: error }]} />
      <Heading
        kicker="Registre"
        title="Myndigheder"
        lead={`Kommunen, dens forvaltninger, udvalg og enheder med det navn, de havde den ${formatDay(day)}.`}
        actions={<WorldSwitch choice={choice} path={path} query={{ dag: day }} />}
      />
      <RegisterTabs current={path} choice={choice} />
      <form class="filters" method="get" action={path}>
        {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
        <DateField name="dag" label="Navne på dagen" value={written ?? formatDay(day)} error={error} />
        <SubmitButton kind="secondary">Vis</SubmitButton>
      </form>
      {rows.length === 0 ? (
        <Empty title="Her står myndighederne, når de er optaget.">Administratoren optager dem.</Empty>
      ) : (
        <Rows rows={rows} csv={address(path, { dag: day, verden: choice.query, format: 'csv' })} />
      )}
    </>
  )
}

function Rows({ rows, csv }: { rows: Bodies; csv: string }) {
  const columns = [{ label: 'Navn' }, { label: 'Slags' }, { label: 'Hører under' }, { label: 'Navnet gælder fra' }]
  return (
    <DataTable caption="Myndigheder" captionHidden columns={columns} csv={csv}>
      {namedBodies(rows).map(
        (row) =>
          html`<tr>
            <th scope="row">
              ${row.name}${row.role === null ? '' : html`<br /><span class="soft">${row.role}</span>`}
            </th>
            <td>${row.kindWords}</td>
            <td>${row.parentName}</td>
            <td>${row.valid_from === null ? '' : formatDay(row.valid_from)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function dayAsked(text: string | undefined, today: Day): { day: Day; written?: string; error?: string } {
  if (text === undefined || text.trim() === '') return { day: today }
  try {
    return { day: parseDay(text, today) }
  } catch (error) {
    if (error instanceof Refusal) return { day: today, written: text, error: error.message }
    throw error
  }
}

type Named = ReturnType<typeof namedBodies<Bodies[number]>>[number]
const columns = [
  { label: 'Navn', value: (r: Named) => r.name },
  { label: 'Slags', value: (r: Named) => r.kindWords },
  { label: 'Hører under', value: (r: Named) => r.parentName },
  { label: 'Navnet gælder fra', value: (r: Named) => r.valid_from },
  { label: 'Opgave', value: (r: Named) => r.role },
]
