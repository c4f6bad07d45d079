import { html } from 'hono/html'
import type { Hono } from 'hono'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { mayDo } from '../../platform/index.ts'
import { type Attempt, Errors, FormKey, type PageView, fieldOf, formPage } from '../../platform/web/pages.tsx'
import {
  DataTable,
  DateField,
  Empty,
  Heading,
  Notice,
  NumberField,
  state,
  SubmitButton,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { enterPriceIndex, listPriceIndex } from './price.acts.ts'

type Rows = z.output<(typeof listPriceIndex)['output']>['rows']

const path = '/budget/prisindeks'

export function pricePage(app: Hono<WebEnv>): void {
  formPage(app, path, {
    act: enterPriceIndex,
    done: ({ series, year }) => `${path}?gjort=${encodeURIComponent(`${series} ${year}`)}`,
    again: view,
  })
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const { rows } = await visit.do(listPriceIndex, {})
  const done = rows.find((r) => r.holds && `${r.series} ${r.year}` === c.req.query('gjort'))
  return {
    title: 'Prisindeks',
    crumbs: [{ href: '/budget', label: 'Budget' }, { label: 'Prisindeks' }],
    body: (
      <PriceBody
        rows={rows}
        attempt={attempt}
        mayEnter={mayDo(enterPriceIndex, visit.by)}
        done={attempt || !done ? undefined : `Indekset for ${done.year} i rækken ${done.series} er ${done.index}.`}
      />
    ),
  }
}

interface PriceBodyProps {
  rows: Rows
  attempt?: Attempt | undefined
  mayEnter: boolean
  done?: string | undefined
}

export function PriceBody({ rows, attempt, mayEnter, done }: PriceBodyProps) {
  const series = [...new Set(rows.map((r) => r.series))]
  return (
    <>
      <Errors attempt={attempt} />
      {done === undefined ? null : (
        <Notice kind="success" live>
          {done}
        </Notice>
      )}
      <Heading
        kicker="Budget"
        title="Prisindeks"
        lead="Med et indeks for to år kan et budgetnotat vises i det andet års priser. Det nyeste indeks for et år gælder."
      />
      {rows.length === 0 ? (
        <Empty title="Ingen indeks er lagt ind">
          {mayEnter
            ? 'Læg notatets år og det år, der skal regnes til, ind herunder.'
            : 'En controller lægger dem ind, år for år med kilde.'}
        </Empty>
      ) : null}
      {series.map((name) => (
        <SeriesTable name={name} rows={rows.filter((r) => r.series === name)} />
      ))}
      {mayEnter ? <EnterForm attempt={attempt} series={series} /> : null}
    </>
  )
}

function SeriesTable({ name, rows }: { name: string; rows: Rows }) {
  const columns = [
    { label: 'År', numeric: false },
    { label: 'Indeks', numeric: true },
    ...['Kilde', 'Kildens dato', 'Lagt ind', 'Gælder'].map((label) => ({ label })),
  ]
  return (
    <DataTable caption={name} columns={columns}>
      {rows.map(
        (r) =>
          html`<tr>
            <th scope="row">${r.year}</th>
            <td>${r.holds ? r.index : html`<del>${r.index}</del>`}</td>
            <td>${r.source}</td>
            <td>${formatDay(r.sourceDay)}</td>
            <td>${formatDay(r.enteredOn)}</td>
            <td>${r.holds ? state('good', 'Gælder') : state('neutral', 'Afløst')}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function EnterForm({ attempt, series }: { attempt: Attempt | undefined; series: readonly string[] }) {
  const field = (name: string, otherwise = '') => fieldOf(attempt, name, otherwise)
  return (
    <form method="post" action={path} aria-labelledby="laeg-ind">
      <h2 id="laeg-ind">Læg et indeks ind</h2>
      <FormKey />
      <TextField
        {...field('series', series[0] ?? '')}
        label="Indeksrække"
        hint="Navnet på rækken, så flere kan stå side om side"
        width="l"
      />
      <NumberField {...field('year')} label="År" whole />
      <NumberField {...field('index')} label="Indeks" hint="Fx 102,35" />
      <TextField {...field('source')} label="Kilde" hint="Hvem har udgivet det, og hvor det står" />
      <DateField {...field('sourceDay')} label="Kildens dato" hint="Fx 30/6-2026" />
      <div class="form-acts">
        <SubmitButton>Læg ind</SubmitButton>
      </div>
    </form>
  )
}
