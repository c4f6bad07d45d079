import { html } from 'hono/html'
import type { Hono } from 'hono'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { page } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Notice, state } from '../../platform/web/ui/index.ts'
import type { WebEnv } from '../../platform/web/visit.ts'
import { endTones } from '../appropriation/proposal.view.ts'
import { listDecisions, type DecisionOut } from './decision.acts.ts'
import { decisionNames } from './decision.ts'

export type DecisionRow = z.output<typeof DecisionOut>

/** What two people decide about money besides appropriations: what waits, and what became of the rest. */
export function decisionsPage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/afgoerelser',
    page(async (visit, c) => {
      const { rows } = await visit.do(listDecisions, { limit: 200 })
      return {
        title: 'Afgørelser om penge',
        crumbs: [{ href: '/budget', label: 'Budget' }, { label: 'Afgørelser om penge' }],
        body: <DecisionsBody rows={rows} done={c.req.query('gjort')} />,
      }
    }),
  )
}

export function DecisionsBody({ rows, done }: { rows: readonly DecisionRow[]; done?: string | undefined }) {
  const open = rows.filter((r) => r.end === null)
  const ended = rows.filter((r) => r.end !== null)
  return (
    <>
      {done === 'trukket' ? <Notice kind="success">Forslaget er trukket tilbage. Intet er ændret.</Notice> : null}
      <Heading
        title="Afgørelser om penge"
        lead="Disponeringer, der annulleres eller afsluttes, år over bevillingen og bemyndigelser: én forbereder, en anden godkender."
      />
      <h2>Venter på en anden</h2>
      {open.length === 0 ? <Empty title="Intet venter." /> : <DecisionTable caption="Venter" rows={open} />}
      {ended.length === 0 ? null : (
        <>
          <h2>Afgjort</h2>
          <DecisionTable caption="Afgjort" rows={ended} />
        </>
      )}
    </>
  )
}

const columns = [
  { label: 'Hvad' },
  { label: 'Slags' },
  { label: 'Grund' },
  { label: 'Forberedt' },
  { label: 'Afgjort' },
]

function DecisionTable({ caption, rows }: { caption: string; rows: readonly DecisionRow[] }) {
  return (
    <DataTable caption={caption} captionHidden columns={columns}>
      {rows.map(
        (r) =>
          html`<tr>
            <th scope="row"><a href="/budget/afgoerelser/${r.id}">${r.label}</a></th>
            <td>${decisionNames[r.kind]}</td>
            <td>${r.reason}</td>
            <td>${r.preparedByName}<span class="fact-note">${formatDay(r.preparedOn)}</span></td>
            <td>${endWords(r)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function endWords({ end }: DecisionRow) {
  if (end === null) return state('waiting', 'venter')
  const { tone, words } = endTones[end.kind]
  return html`${state(tone, words)}<span class="fact-note">${end.byName}, ${formatDay(end.on)}</span>`
}
