import { html } from 'hono/html'
import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Notice, state } from '../../platform/web/ui/index.ts'
import type { WebEnv } from '../../platform/web/visit.ts'
import { listAgreements } from '../../portfolio/index.ts'
import { listOrders, placeOrder } from './order.acts.ts'
import { orderFormPage } from './order-form.web.tsx'
import { orderPage, type OrderRow } from './order.web.tsx'

/** `/aftaler/bestillinger`: what is ordered, what is used of it, and what is left. */
export function orderPages(app: Hono<WebEnv>): void {
  app.get(
    '/aftaler/bestillinger',
    page(async (visit, c) => {
      const { rows } = await visit.do(listOrders, {})
      const all = mayDo(placeOrder, visit.by) ? (await visit.do(listAgreements, {})).rows : []
      const open = all.filter((a) => a.state === 'concluded' && (a.endsBefore ?? '') > visit.today)
      return {
        title: 'Bestillinger',
        crumbs: [{ href: '/aftaler', label: 'Aftaler' }, { label: 'Bestillinger' }],
        body: <OrdersBody rows={rows} open={open} done={c.req.query('gjort')} />,
      }
    }),
  )
  orderPage(app)
  orderFormPage(app)
}

interface OrdersProps {
  rows: readonly OrderRow[]
  /** Agreements in force that this person may order on. */
  open: readonly { code: string; name: string }[]
  done?: string | undefined
}

export function OrdersBody({ rows, open, done }: OrdersProps) {
  return (
    <>
      {done === 'afgivet' ? (
        <Notice kind="success">Bestillingen er afgivet i dele. Beløbet er disponeret.</Notice>
      ) : null}
      <Heading title="Bestillinger" lead="Det, kommunen bestiller på aftalerne uden om henvisninger." />
      {rows.length === 0 ? (
        <Empty title="Her står bestillingerne, når den første er afgivet." />
      ) : (
        <DataTable caption="Bestillinger" captionHidden columns={columns}>
          {rows.map(row)}
        </DataTable>
      )}
      {open.length === 0 ? null : (
        <>
          <h2>Bestil på en aftale</h2>
          <ul>
            {open.map((a) => (
              <li>
                <a href={`/aftaler/${a.code}/bestil`}>{a.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const columns = [
  { label: 'Bestilling' },
  { label: 'Leverandør' },
  { label: 'Periode' },
  ...['Beløb', 'Brugt', 'Rest'].map((label) => ({ label: `${label}, kr.`, numeric: true })),
  { label: 'Stand' },
]

function row(o: OrderRow) {
  return html`<tr>
    <th scope="row"><a href="/aftaler/bestillinger/${o.id}">${o.what}</a></th>
    <td>${o.supplierName}<span class="fact-note">${o.agreementName}, delaftale ${o.lotNo}</span></td>
    <td class="nowrap">${formatDay(o.startsOn)} – ${formatDay(o.endsOn)}</td>
    <td>${formatAmount(o.amountOere)}</td>
    <td>${formatAmount(o.usedOere)}</td>
    <td>${formatAmount(o.outstandingOere)}</td>
    <td>${o.end === null ? state('good', 'løber') : state('neutral', 'afsluttet')}</td>
  </tr>`
}
