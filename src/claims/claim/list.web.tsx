import type { Handler } from 'hono'
import { html } from 'hono/html'
import type { z } from 'zod'
import { addMonth, formatMonth, monthOf } from '../../kernel/day.ts'
import { formatAmount, formatKroner } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse, type CsvColumn } from '../../platform/web/csv.ts'
import { Errors, fieldOf, FormKey, framed, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { monthWords, type ListedClaim } from './claim.view.ts'
import { ClaimFilters, filterFrom, inputOf } from './filters.tsx'
import { generateClaims } from './generate.acts.ts'
import { listClaims } from './list.acts.ts'
import { claimStateWords, stateTones } from './state.ts'
import { listInvoices } from '../invoice/invoices.acts.ts'
import { listBatches } from '../payment/batches.acts.ts'
import { listAccruals } from '../accrual/accrual.acts.ts'

const path = '/afregning'
const pageSize = 50

export const claimsList: Handler<WebEnv> = async (c) => {
  const visit = visitOf(c)
  if (c.req.query('format') !== 'csv') return framed(c, await listView(visit, c))
  const { rows } = await visit.do(listClaims, inputOf(filterFrom(c), worldChoice(c).world))
  return csvResponse(c, 'afregninger', columns, rows)
}

/** No citizen stands here: a claim is a supplier's, a lot's and a month's. Amounts in whole øre. */
const columns: readonly CsvColumn<ListedClaim>[] = [
  { label: 'Afregning', value: (r) => r.number },
  { label: 'Måned', value: (r) => r.month },
  { label: 'Tillæg', value: (r) => r.supplement },
  { label: 'Leverandør', value: (r) => r.supplierName },
  { label: 'Aftale', value: (r) => r.agreement },
  { label: 'Delaftale', value: (r) => r.lotNo },
  { label: 'Tilstand', value: (r) => claimStateWords[r.state] },
  { label: 'Krævet, øre', value: (r) => r.claimedOere },
  { label: 'Godkendt, øre', value: (r) => r.approvedOere },
  { label: 'Faktureret, øre', value: (r) => r.invoicedOere },
  { label: 'Betalt, øre', value: (r) => r.paidOere },
]

export async function listView(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const choice = worldChoice(c)
  const filter = filterFrom(c)
  const list = await visit.do(listClaims, {
    ...inputOf(filter, choice.world),
    after: c.req.query('efter'),
    limit: pageSize,
  })
  const atSupplier = visit.by.enterprise !== null
  const query = { ...filter, verden: choice.query }
  const body = (
    <>
      <Errors attempt={attempt} />
      <Done done={c.req.query('gjort')} />
      <ui.Heading
        title="Afregning"
        lead={
          atSupplier
            ? 'Hvad jeres leverance giver, måned for måned, og hvor det står.'
            : 'Hvad leverandørerne skal have for det, de har leveret, og hvor det står.'
        }
        actions={<ui.WorldSwitch choice={choice} path={path} />}
      />
      <Totals list={list} />
      <ClaimFilters
        filter={filter}
        choice={choice}
        months={lastMonths(visit.today)}
        suppliers={list.suppliers}
        lots={list.lots}
      />
      {list.rows.length === 0 ? (
        <Nothing filtered={Object.values(filter).some(Boolean)} papers={choice.world === 'papers'} />
      ) : (
        <ClaimTable rows={list.rows} csv={address(path, { ...query, format: 'csv' })} />
      )}
      <Pages list={list} query={query} after={c.req.query('efter')} />
      <Ways visit={visit} />
      {mayDo(generateClaims, visit.by) && choice.world === visit.by.world ? (
        <Run today={visit.today} attempt={attempt} />
      ) : null}
    </>
  )
  return { title: 'Afregning', world: choice.world, crumbs: [{ label: 'Afregning' }], body }
}

type Listed = z.output<typeof listClaims.output>

function Totals({ list }: { list: Listed }) {
  const note = `${list.count} afregninger nedenfor, alle sider, uden moms`
  return (
    <ui.Sums
      items={[
        { label: 'Krævet', figure: formatKroner(list.claimedOere), note },
        { label: 'Godkendt', figure: formatKroner(list.approvedOere) },
        { label: 'Betalt', figure: formatKroner(list.paidOere) },
      ]}
    />
  )
}

interface PagesProps {
  list: Listed
  query: Record<string, string | undefined>
  after: string | undefined
}

function Pages({ list, query, after }: PagesProps) {
  if (list.next === undefined && after === undefined) return null
  return (
    <ui.Pager
      shown={`${list.rows.length} af ${list.count}`}
      previous={after === undefined ? undefined : address(path, query)}
      next={list.next === undefined ? undefined : address(path, { ...query, efter: list.next })}
    />
  )
}

function Done({ done }: { done: string | undefined }) {
  const count = /^dannet-(\d+)$/.exec(done ?? '')?.[1]
  if (count === undefined) return null
  const words =
    count === '0' ? 'Der var intet nyt at afregne.' : `${count} afregninger er dannet og venter på leverandørerne.`
  return (
    <ui.Notice kind="success" live>
      {words}
    </ui.Notice>
  )
}

function Ways({ visit: { by } }: { visit: Visit }) {
  const ways = [
    [listInvoices, '/afregning/fakturaer', 'Fakturaer'],
    [listBatches, '/afregning/betalinger', 'Betalingsfiler'],
    [listAccruals, '/afregning/periodisering', 'Leveret, men ikke godkendt'],
  ] as const
  return (
    <ul class="link-row">
      {ways.map(([act, href, words]) =>
        mayDo(act, by) ? (
          <li>
            <a href={href}>{words}</a>
          </li>
        ) : null,
      )}
    </ul>
  )
}

export function ClaimTable({ rows, csv }: { rows: readonly ListedClaim[]; csv?: string }) {
  const columns = [
    { label: 'Afregning' },
    { label: 'Leverandør' },
    { label: 'Delaftale' },
    { label: 'Tilstand' },
    { label: 'Krævet, kr.', numeric: true },
    { label: 'Godkendt, kr.', numeric: true },
  ]
  return (
    <ui.DataTable caption="Afregninger, nyeste måned først" captionHidden columns={columns} csv={csv}>
      {rows.map(
        (r) =>
          html`<tr>
            <th scope="row">
              <a href="/afregning/${r.id}">${monthWords(r)}</a><span class="fact-note nowrap">${r.number}</span>
            </th>
            <td>${r.supplierName}</td>
            <td>${r.agreementName}<span class="fact-note">${r.lotName}</span></td>
            <td>${ui.state(stateTones[r.state], claimStateWords[r.state])}</td>
            <td>${formatAmount(r.claimedOere)}</td>
            <td>${r.approvedOere === null ? '–' : formatAmount(r.approvedOere)}</td>
          </tr>`,
      )}
    </ui.DataTable>
  )
}

function Nothing({ filtered, papers }: { filtered: boolean; papers: boolean }) {
  if (papers) return <ui.Empty title="Papirerne trykker ingen afregninger." icon="document" />
  if (filtered)
    return (
      <ui.Empty
        title="Ingen afregninger svarer til valget."
        icon="search"
        begin={{ href: path, label: 'Vis alle afregninger' }}
      />
    )
  return (
    <ui.Empty title="Her står afregningerne, når den første måned er afregnet." icon="document">
      De dannes af det, leverandørerne har registreret.
    </ui.Empty>
  )
}

function Run({ today, attempt }: { today: string; attempt: Attempt | undefined }) {
  const months = lastMonths(today)
  return (
    <>
      <h2>Dan en måneds afregninger</h2>
      <p>
        Alt, der er registreret for måneden og ikke afregnet, kommer med én gang. Det, der er kommet for sent til
        tidligere måneder, kommer på tillæg. Kørt igen gør den intet to gange.
      </p>
      <form method="post" action={path}>
        <FormKey />
        <ui.Select
          {...fieldOf(attempt, 'month', months[0])}
          label="Måned"
          choices={months.map((m) => ({ value: m, label: formatMonth(m) }))}
        />
        <ui.SubmitButton>Dan afregningerne</ui.SubmitButton>
      </form>
    </>
  )
}

/** The closed months one would run or look for: the last three years. */
function lastMonths(today: string): string[] {
  return Array.from({ length: 36 }, (_, i) => addMonth(monthOf(today), -1 - i))
}
