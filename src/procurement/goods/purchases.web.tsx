import type { Hono } from 'hono'
import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount, formatKroner } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { framed } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Notice, Provenance, WorldSwitch } from '../../platform/web/ui/index.ts'
import { visitOf, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { listPurchases, purchasesByYear, recordPurchase } from './purchase.acts.ts'
import { amountCell, type PurchaseShown, type YearShown } from './purchase.view.ts'

const path = '/indkoeb/varer'

/** `/indkoeb/varer`: each year's sums by seller; a sum opens the purchases it is of. */
export function purchasesPage(app: Hono<WebEnv>): void {
  app.get(path, async (c: WebContext) => {
    const [visit, choice] = [visitOf(c), worldChoice(c)]
    const [year, seller] = [c.req.query('aar') || undefined, c.req.query('hos') || undefined]
    const { rows } = await visit.do(listPurchases, { world: choice.world, year, seller })
    if (c.req.query('format') === 'csv') return csvResponse(c, 'koeb', columns, rows)
    const { years } = await visit.do(purchasesByYear, { world: choice.world })
    const mayRecord = mayDo(recordPurchase, visit.by) && choice.world === visit.by.world
    const view = { choice, rows, years, year, seller, mayRecord, done: c.req.query('gjort') === 'optaget' }
    return framed(c, {
      title: 'Køb hos socialøkonomiske virksomheder',
      world: choice.world,
      crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Køb af varer' }],
      body: <PurchasesBody {...view} />,
    })
  })
}

export interface PurchasesProps {
  choice: WorldChoice
  rows: readonly PurchaseShown[]
  years: readonly YearShown[]
  year: string | undefined
  seller: string | undefined
  mayRecord: boolean
  done: boolean
}

export function PurchasesBody(props: PurchasesProps) {
  const { choice, years, mayRecord, done } = props
  return (
    <>
      {done ? (
        <Notice kind="success" live>
          Købet er optaget.
        </Notice>
      ) : null}
      <Heading
        title="Køb hos socialøkonomiske virksomheder"
        lead="Varer og mindre ydelser, købt under fire betingelser: uden for rammeaftalerne, et behov, ingen pligt til annoncering eller udbud, og økonomisk forsvarligt."
        actions={
          <>
            <WorldSwitch choice={choice} path={path} />
            {mayRecord ? (
              <a class="button button-primary" href={`${path}/nyt`}>
                Optag et køb
              </a>
            ) : null}
          </>
        }
      />
      {years.length === 0 ? (
        <Empty title="Her står købene, når det første er optaget.">
          En udbudskonsulent, leder eller husleder optager dem.
        </Empty>
      ) : (
        <>
          <h2>År for år</h2>
          {years.map((y) => (
            <Year year={y} choice={choice} />
          ))}
          <Rows {...props} />
        </>
      )}
    </>
  )
}

function Year({ year: y, choice }: { year: YearShown; choice: WorldChoice }) {
  const opened = (hos?: string) => `${address(path, { verden: choice.query, aar: y.year, hos })}#koeb`
  return (
    <DataTable
      caption={`${y.year}`}
      columns={[{ label: 'Virksomhed' }, { label: 'Køb', numeric: true }, { label: 'Kr. uden moms', numeric: true }]}
      foot={html`<tr>
        <th scope="row">I alt</th>
        <td>${y.purchases}</td>
        <td><a href="${opened()}">${amountCell(y)}</a></td>
      </tr>`}
    >
      {y.sellers.map(
        (s) =>
          html`<tr>
            <th scope="row"><a href="/registre/virksomheder/${encodeURIComponent(s.seller)}">${s.sellerName}</a></th>
            <td>${s.purchases}</td>
            <td><a href="${opened(s.seller)}">${amountCell(s)}</a></td>
          </tr>`,
      )}
    </DataTable>
  )
}

function Rows({ rows, choice, year, seller }: PurchasesProps) {
  const chosen = [year, rows[0] !== undefined && seller !== undefined ? rows[0].sellerName : undefined].filter(Boolean)
  return (
    <>
      <h2 id="koeb">{chosen.length === 0 ? 'Alle køb' : `Køb: ${chosen.join(', ')}`}</h2>
      {chosen.length === 0 ? null : (
        <p>
          <a href={address(path, { verden: choice.query })}>Vis alle køb</a>
        </p>
      )}
      <DataTable
        caption="Køb"
        captionHidden
        csv={address(path, { verden: choice.query, aar: year, hos: seller, format: 'csv' })}
        columns={[
          { label: 'Hvad' },
          { label: 'Hos' },
          { label: 'Købt' },
          { label: 'Kr. uden moms', numeric: true },
          { label: 'Begrundelse' },
          { label: 'Kilde' },
        ]}
      >
        {rows.map(row)}
      </DataTable>
    </>
  )
}

function row(r: PurchaseShown) {
  const where = [r.occasion, r.unit].filter((w) => w !== null).join(', ')
  return html`<tr>
    <th scope="row">${r.what}<span class="fact-note">${where}</span></th>
    <td>${r.sellerName}</td>
    <td class="nowrap">${formatDay(r.on)}</td>
    <td>${r.oere === null ? 'ikke trykt' : formatAmount(r.oere)}</td>
    <td>${r.reason}</td>
    <td>${Provenance({ source: r.source })}</td>
  </tr>`
}

const columns = [
  { label: 'Hvad', value: (r: PurchaseShown) => r.what },
  { label: 'Hos', value: (r: PurchaseShown) => r.sellerName },
  { label: 'Anledning', value: (r: PurchaseShown) => r.occasion },
  { label: 'Enhed', value: (r: PurchaseShown) => r.unit },
  { label: 'Købt', value: (r: PurchaseShown) => r.on },
  { label: 'Beløb uden moms', value: (r: PurchaseShown) => (r.oere === null ? null : formatKroner(r.oere)) },
  { label: 'Begrundelse', value: (r: PurchaseShown) => r.reason },
]
