import { html } from 'hono/html'
import type { Hono } from 'hono'
import { formatDay } from '../kernel/day.ts'
import { dayOf } from '../platform/index.ts'
import { page } from '../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Pager } from '../platform/web/ui/index.ts'
import type { WebEnv } from '../platform/web/visit.ts'
import { listReadings } from './readings.acts.ts'

const time = new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' })

export function readingPages(routes: Hono<WebEnv>): void {
  routes.get(
    '/overblik/laesninger',
    page(async (visit, c) => {
      const { rows, next } = await visit.do(listReadings, { by: c.req.query('person'), after: c.req.query('efter') })
      const lead =
        'Hver gang nogen ser oplysninger om en borger, skrives det ned: hvem, hvornår og hvorfor. Selve oplysningerne står her ikke.'
      const body = (
        <>
          <Heading title="Hvem har læst" lead={lead} />
          {rows.length ? (
            <Readings rows={rows} next={next} />
          ) : (
            <Empty title="Her står læsningerne, når nogen har slået en borger op." />
          )}
        </>
      )
      return {
        title: 'Hvem har læst',
        body,
        crumbs: [{ href: '/overblik', label: 'Mit overblik' }, { label: 'Hvem har læst' }],
      }
    }),
  )
}

type Row = Awaited<ReturnType<typeof listReadings.run>>['rows'][number]

function Readings({ rows, next }: { rows: Row[]; next: number | undefined }) {
  const columns = [
    { label: 'Hvornår' },
    { label: 'Hvem' },
    { label: 'Rolle' },
    { label: 'Hvorfor' },
    { label: 'Borgere', numeric: true },
  ]
  return (
    <>
      <DataTable caption="Læsninger, nyeste først" columns={columns}>
        {rows.map(
          (r) =>
            html`<tr>
              <td>${formatDay(dayOf(r.at))} kl. ${time.format(new Date(r.at))}</td>
              <td><a href="/overblik/laesninger?person=${encodeURIComponent(r.by)}">${r.by}</a></td>
              <td>${r.role}</td>
              <td>${r.purpose ?? r.act}</td>
              <td>${r.citizens}</td>
            </tr>`,
        )}
      </DataTable>
      <Pager
        shown={`Viser ${rows.length} læsninger`}
        next={next === undefined ? undefined : `/overblik/laesninger?efter=${next}`}
      />
    </>
  )
}
