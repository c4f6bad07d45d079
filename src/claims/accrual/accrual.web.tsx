import type { Handler } from 'hono'
import { html } from 'hono/html'
import type { z } from 'zod'
import { entriesHref } from '../../budget/index.ts'
import { formatMonth } from '../../kernel/day.ts'
import { formatAmount, formatKroner } from '../../kernel/money.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse, type CsvColumn } from '../../platform/web/csv.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import { visitOf, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { listAccruals } from './accrual.acts.ts'

type Listed = z.output<typeof listAccruals.output>
type Row = Listed['rows'][number]
const path = '/afregning/periodisering'

/** What is delivered and not approved yet, month by month: each figure leads to its rows. */
export const accrualPage: Handler<WebEnv> = async (c) => {
  const choice = worldChoice(c)
  const all = c.req.query('alle') !== undefined
  const input = { world: choice.world, line: c.req.query('linje'), month: c.req.query('maaned'), open: !all }
  const list = await visitOf(c).do(listAccruals, input)
  if (c.req.query('format') === 'csv') return csvResponse(c, 'periodisering', columns, list.rows)
  return framed(c, accrualView(list, choice, all))
}

const columns: readonly CsvColumn<Row>[] = [
  { label: 'Måned', value: (r) => r.month },
  { label: 'Budgetlinje', value: (r) => r.line },
  { label: 'Aftale', value: (r) => r.agreement },
  { label: 'Delaftale', value: (r) => r.lot },
  { label: 'Leveret, øre', value: (r) => r.usedOere },
  { label: 'Krævet, øre', value: (r) => r.claimedOere },
  { label: 'Godkendt, øre', value: (r) => r.approvedOere },
  { label: 'Faktureret, øre', value: (r) => r.invoicedOere },
  { label: 'Periodiseres, øre', value: (r) => r.accruedOere },
]

export function accrualView(list: Listed, choice: WorldChoice, all: boolean): PageView {
  const title = 'Leveret, men ikke godkendt'
  const body = (
    <>
      <ui.Heading
        title={title}
        lead={`${formatKroner(list.accruedOere)} er leveret og endnu ikke godkendt til betaling.`}
        actions={<ui.WorldSwitch choice={choice} path={path} />}
      />
      <p>
        {all ? (
          <a href={address(path, { verden: choice.query })}>Vis kun måneder med noget udestående</a>
        ) : (
          <a href={address(path, { alle: 'ja', verden: choice.query })}>Vis alle måneder</a>
        )}
      </p>
      {list.rows.length === 0 ? (
        <ui.Empty title="Alt, der er leveret, er godkendt." icon="check" />
      ) : (
        <Rows list={list} choice={choice} all={all} />
      )}
    </>
  )
  return { title, world: choice.world, crumbs: [{ href: '/afregning', label: 'Afregning' }, { label: title }], body }
}

function Rows({ list, choice, all }: { list: Listed; choice: WorldChoice; all: boolean }) {
  const heads = [
    { label: 'Måned' },
    { label: 'Delaftale' },
    { label: 'Budgetlinje' },
    ...['Leveret', 'Krævet', 'Godkendt', 'Udestår'].map((label) => ({ label: `${label}, kr.`, numeric: true })),
  ]
  return (
    <ui.DataTable
      caption="Leveret, krævet og godkendt pr. måned"
      captionHidden
      columns={heads}
      csv={address(path, { format: 'csv', alle: all ? 'ja' : undefined, verden: choice.query })}
    >
      {list.rows.map((r) => row(r, choice.query))}
    </ui.DataTable>
  )
}

function row(r: Row, world: string | undefined) {
  const use = entriesHref({ agreement: r.agreement, lot: r.lot, month: r.month, kind: 'use', world })
  const claims = address('/afregning', { maaned: r.month, delaftale: `${r.agreement}~${r.lot ?? ''}`, verden: world })
  return html`<tr>
    <th scope="row" class="nowrap">${formatMonth(r.month)}</th>
    <td>${r.agreementName}<span class="fact-note">${r.lotName}</span></td>
    <td><a href="/budget/bevillinger/${r.line}">${r.lineName}</a></td>
    <td>${ui.door(use, formatAmount(r.usedOere))}</td>
    <td>${ui.door(claims, formatAmount(r.claimedOere))}</td>
    <td>${ui.door(claims, formatAmount(r.approvedOere))}</td>
    <td>${ui.door(use, formatAmount(r.accruedOere))}</td>
  </tr>`
}
