import { html } from 'hono/html'
import type { Hono } from 'hono'
import type { z } from 'zod'
import { formatAmount, formatKroner } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import { DataTable, door, Empty, Heading } from '../../platform/web/ui/index.ts'
import type { WebEnv } from '../../platform/web/visit.ts'
import { entriesHref } from '../ledger/addresses.ts'
import { listCommitments, proposeSettlement } from './settlement.acts.ts'
import { settlementPage } from './settlement.web.tsx'

export type CommitmentRow = z.output<typeof listCommitments.output>['rows'][number]

const shown = 500

/** What is reserved and not used, each with its cause, and the way to give it back. */
export function commitmentPages(app: Hono<WebEnv>): void {
  app.get(
    '/budget/disponeringer',
    page(async (visit, c) => {
      const agreement = c.req.query('aftale') || undefined
      const { rows, sumOere } = await visit.do(listCommitments, { agreement })
      return {
        title: 'Disponeringer',
        crumbs: [{ href: '/budget', label: 'Budget' }, { label: 'Disponeringer' }],
        body: <CommitmentsBody rows={rows} sumOere={sumOere} ends={mayDo(proposeSettlement, visit.by)} />,
      }
    }),
  )
  settlementPage(app)
}

interface CommitmentsProps {
  rows: readonly CommitmentRow[]
  sumOere: bigint
  ends: boolean
}

export function CommitmentsBody({ rows, sumOere, ends }: CommitmentsProps) {
  const columns = [
    { label: 'Årsag' },
    { label: 'Delaftale' },
    { label: 'År' },
    ...['Disponeret', 'Brugt', 'Rest'].map((label) => ({ label: `${label}, kr.`, numeric: true })),
    ...(ends ? [{ label: 'Gør noget' }] : []),
  ]
  return (
    <>
      <Heading title="Disponeringer" lead={`${formatKroner(sumOere)} er reserveret og endnu ikke brugt.`} />
      {rows.length === 0 ? (
        <Empty title="Her står disponeringerne, når noget er henvist eller bestilt." />
      ) : (
        <DataTable caption={`${Math.min(shown, rows.length)} af ${rows.length} åbne disponeringer`} columns={columns}>
          {rows.slice(0, shown).map((r) => row(r, ends))}
        </DataTable>
      )}
    </>
  )
}

function row(r: CommitmentRow, ends: boolean) {
  return html`<tr>
    <th scope="row"><a href="${r.href}">${r.label}</a></th>
    <td>${r.lot}</td>
    <td>${r.year}</td>
    <td>${door(entriesHref({ cause: r.causeId, account: 'lot' }), formatAmount(r.amountOere))}</td>
    <td>${formatAmount(r.usedOere)}</td>
    <td>${formatAmount(r.outstandingOere)}</td>
    ${ends ? html`<td><a href="/budget/disponeringer/${r.causeId}/afslut">Annullér eller afslut</a></td>` : ''}
  </tr>`
}
