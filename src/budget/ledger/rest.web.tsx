import { html } from 'hono/html'
import type { Hono } from 'hono'
import { formatAmount, formatKroner, type Oere } from '../../kernel/money.ts'
import { showAgreement } from '../../portfolio/index.ts'
import { page, type PageView } from '../../platform/web/pages.tsx'
import { DataTable, door, Heading, Source, Sums } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { entriesHref, type EntriesAddress, type EntryKind } from './addresses.ts'
import { listLines } from './ledger.acts.ts'
import { explainRoom, explainYear } from './room.acts.ts'

/** The sum behind "tilbage": each of its rows is a door to its own entries. */
export function restPage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/rest',
    page((visit, c) => (c.req.query('aftale') ? ofLot(visit, c) : ofYears(visit, c))),
  )
}

async function ofLot(visit: Visit, c: WebContext): Promise<PageView> {
  const agreement = c.req.query('aftale') ?? ''
  const input = { agreement, lot: c.req.query('delaftale') || undefined, upTo: c.req.query('til') || undefined }
  const { remainingOere, rows } = await visit.do(explainRoom, input)
  const { name, world } = await visit.do(showAgreement, { agreement })
  const asked = {
    agreement,
    ...(input.lot ? { lot: Number(input.lot) } : {}),
    ...(input.upTo ? { upTo: Number(input.upTo) } : {}),
  }
  const cut = input.upTo ? ` Regnet til og med postering ${input.upTo}, som tallene stod, da de blev frosset.` : ''
  const lead = `${name}, ${input.lot ? `delaftale ${input.lot}` : 'alle delaftaler'}.${cut}`
  const crumbs = [
    { href: '/budget', label: 'Budget' },
    { href: `/opfoelgning/${agreement}`, label: 'Loft og forbrug' },
    { label: 'Tilbage under loftet' },
  ]
  return {
    ...view({ title: 'Tilbage under loftet', lead, remainingOere, rows, asked }),
    crumbs,
    world: world === 'papers' ? 'papers' : visit.by.world,
  }
}

async function ofYears(visit: Visit, c: WebContext): Promise<PageView> {
  const { world, query } = worldChoice(c)
  const [line, year] = [c.req.query('linje') || undefined, c.req.query('aar') || undefined]
  const { remainingOere, rows } = await visit.do(explainYear, { line, year, world })
  const name =
    line === undefined ? 'Alle bevillinger' : ((await visit.do(listLines, { world, line })).rows[0]?.name ?? line)
  const asked: EntriesAddress = { line, account: 'year', world: query, ...(year ? { year: Number(year) } : {}) }
  const crumbs = [
    { href: '/budget', label: 'Budget' },
    ...(line ? [{ href: `/budget/bevillinger/${line}`, label: name }] : []),
    { label: 'Tilbage' },
  ]
  return {
    ...view({
      title: 'Tilbage af bevillingen',
      lead: year ? `${name}, ${year}.` : `${name}, alle år.`,
      remainingOere,
      rows,
      asked,
    }),
    crumbs,
    world,
  }
}

export interface RestProps {
  title: string
  lead: string
  remainingOere: Oere
  rows: readonly { label: string; kind: string; amountOere: Oere }[]
  asked: EntriesAddress
}

function view(props: RestProps): Pick<PageView, 'title' | 'body'> {
  return { title: props.title, body: <RestBody {...props} /> }
}

export function RestBody({ title, lead, remainingOere, rows, asked }: RestProps) {
  const shown = rows.filter((r) => r.amountOere !== 0n || (r.kind !== 'overrun' && r.kind !== 'exceedance'))
  return (
    <>
      <Heading kicker="Regnestykke" title={title} lead={lead} />
      <Sums
        items={[
          {
            label: 'Tilbage at disponere',
            figure: formatKroner(remainingOere),
            note: <Source kind="calculated" />,
            act: remainingOere < 0n,
          },
        ]}
      />
      <div class="halves">
        <DataTable
          caption="Sådan er det regnet ud"
          columns={[{ label: 'Led' }, { label: 'Beløb, kr.', numeric: true }]}
          foot={html`<tr>
            <th scope="row">Tilbage</th>
            <td>${formatAmount(remainingOere)}</td>
          </tr>`}
        >
          {shown.map(
            (r) =>
              html`<tr>
                <th scope="row">${r.label}</th>
                <td>
                  ${door(entriesHref({ ...asked, kind: r.kind as EntryKind }), formatAmount(r.amountOere), 'Se posteringerne')}
                </td>
              </tr>`,
          )}
        </DataTable>
        <div>
          <p>
            Brugt er leveret og bogført. Disponeret er reserveret til henviste borgere og endnu ikke brugt. Hvert beløb
            fører til sine posteringer.
          </p>
          {shown.some((r) => r.kind === 'exceedance') ? (
            <p>
              Mere end loftet er besluttet af to personer. Beløbet lægges ikke til loftet, men står for sig, også når
              det er brugt.
            </p>
          ) : null}
          {shown.some((r) => r.kind === 'overrun') ? (
            <p>
              Arbejde, der er udført, bliver altid bogført. Det, loftet ikke dækker, tælles for sig og gør ikke det
              tilbageværende mindre end nul.
            </p>
          ) : null}
        </div>
      </div>
    </>
  )
}
