import { html } from 'hono/html'
import { DataTable, state } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { pointsSentence, whenSaid } from './decided.view.ts'
import { decisionHref } from './links.ts'
import { caseSaid } from './outcome.view.ts'
import type { Stage } from './standing.ts'

export interface DecidedLine {
  item: string
  title: string
  bodyName: string | null
  day: string | null
  stage: Stage
  points: { no: number | null; outcome: string | null; outcomeText: string | null }[]
}

export function DecisionsTable({ rows, world }: { rows: readonly DecidedLine[]; world: string }) {
  return (
    <DataTable
      caption="Beslutninger"
      captionHidden
      columns={[{ label: 'Sag' }, { label: 'Udvalg' }, { label: 'Dag' }, { label: 'Besluttet' }]}
    >
      {rows.map((r) => {
        const said = caseSaid(r.stage, r.points)
        return html`<tr>
          <th scope="row">
            <a href="${decisionHref(r.item)}">${r.title}</a><span class="fact-note">${pointsSentence(r.points)}</span>
          </th>
          <td>${r.bodyName ?? unknownIn(world)}</td>
          <td class="nowrap">${whenSaid(r.day, null, unknownIn(world))}</td>
          <td>${state(said.tone, said.words)}</td>
        </tr>`
      })}
    </DataTable>
  )
}
