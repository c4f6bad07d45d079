import { html } from 'hono/html'
import type { Hono } from 'hono'
import { page } from '../../platform/web/pages.tsx'
import { Card, Cards, DataTable, Empty, State } from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { listPublished } from '../snapshot/snapshot.acts.ts'
import { openToCaches } from './cached.ts'
import { amountText, dayText, instantText, lotName, purchaseHref, standing } from './open.view.ts'
import { awardRows, contractRows, laidFrom, type Laid } from './rows.ts'
import { Downloads, OpenTop, type Part } from './tabs.tsx'

export function listPages(app: Hono<WebEnv>): void {
  app.get('/aabent', listPage('/aabent', tenderLead, '/aabent/udbud.csv', tenders))
  app.get('/aabent/tildelinger', listPage('/aabent/tildelinger', awardLead, '/aabent/tildelinger.csv', awards))
  app.get('/aabent/aftaler', listPage('/aabent/aftaler', contractLead, '/aabent/aftaler.csv', contracts))
}

const tenderLead =
  'Udbud, som de er lagt frem for alle: hvad der købes, hvornår tilbud skal være inde, og hvad der kom ud af det.'
const awardLead = 'Hver delaftale, der er afgjort, med vinderne og begrundelsen; også dem, ingen vandt.'
const contractLead = 'De aftaler, udbuddene førte til: hvem, hvor længe og hvor meget højst.'

export async function laidOpen(visit: Visit, c: WebContext) {
  const choice = worldChoice(c)
  return { choice, laid: laidFrom((await visit.do(listPublished, { world: choice.world })).rows) }
}

function listPage(part: Part, lead: string, csv: string, body: (laid: readonly Laid[], now: string) => unknown) {
  return page(async (visit, c) => {
    const { choice, laid } = await laidOpen(visit, c)
    openToCaches(c)
    return {
      title: 'Åbent',
      world: choice.world,
      body: (
        <>
          <OpenTop part={part} lead={lead} choice={choice} />
          {laid.length === 0 ? (
            <Empty title="Her står indkøbene, når det første er lagt frem." />
          ) : (
            body(laid, nowOf(c))
          )}
          {laid.length === 0 ? null : <Downloads csv={csv} choice={choice} />}
        </>
      ),
    }
  })
}

/** The visit's day at noon: a list of deadlines needs no finer clock. */
function nowOf(c: WebContext): string {
  return `${visitOf(c).today}T11:00:00Z`
}

function tenders(laid: readonly Laid[], now: string) {
  return (
    <>
      <h2 class="sr-only">Udbuddene</h2>
      <Cards label="Udbud">{laid.map((l) => card(l, now))}</Cards>
    </>
  )
}

function card(l: Laid, now: string) {
  const { words, tone } = standing(l.step, l.told, now)
  const { tender } = l.told
  return (
    <Card heading={l.title} href={purchaseHref(l.tender)} kicker={tender.procurementMethodDetails ?? 'Indkøb'}>
      <p>
        <State tone={tone}>{words}</State>
      </p>
      {tender.tenderPeriod?.endDate === undefined ? null : (
        <p>Tilbudsfrist: {instantText(tender.tenderPeriod.endDate)}</p>
      )}
      <p class="soft">{tender.lots.length === 1 ? 'Én delaftale' : `${tender.lots.length} delaftaler`}</p>
    </Card>
  )
}

function awards(laid: readonly Laid[]) {
  const rows = awardRows(laid)
  if (!rows.length) return <Empty title="Her står tildelingerne, når den første er lagt frem." />
  return (
    <DataTable
      caption="Tildelinger"
      captionHidden
      columns={[
        { label: 'Delaftale' },
        { label: 'Afgjort' },
        { label: 'Leverandører' },
        { label: 'Værdi', numeric: true },
      ]}
    >
      {rows.map(
        (r) =>
          html`<tr>
            <th scope="row"><a href="${purchaseHref(r.tender)}">${r.title}</a><br />${r.lot}</th>
            <td>${dayText(r.date)}</td>
            <td>${r.suppliers || 'Ingen vandt'}</td>
            <td class="num">${amountText(r.value)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function contracts(laid: readonly Laid[]) {
  const rows = contractRows(laid)
  if (!rows.length) return <Empty title="Her står aftalerne, når den første er lagt frem." />
  return (
    <DataTable
      caption="Aftaler"
      captionHidden
      columns={[{ label: 'Aftale' }, { label: 'Løber' }, { label: 'Leverandører' }, { label: 'Loft', numeric: true }]}
    >
      {rows.map(
        (r) =>
          html`<tr>
            <th scope="row"><a href="${purchaseHref(r.tender)}">${r.title}</a><br />${lotName(r.lot)}</th>
            <td>${dayText(r.from)} til og med ${dayText(r.to)}</td>
            <td>${r.suppliers}</td>
            <td class="num">${amountText(r.ceiling)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}
