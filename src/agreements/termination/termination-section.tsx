import { html } from 'hono/html'
import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import { DataTable, state } from '../../platform/web/ui/index.ts'
import { labelOf } from '../modification/modification.view.ts'
import type { OwnAgreement } from '../own.acts.ts'
import { hrefOf } from '../sub-page.ts'
import type { TerminationShown } from './termination.input.ts'
import { byWhomNames } from './termination.ts'
import { terminationsSentence, terminationState } from './termination.view.ts'

export interface TerminationSectionProps {
  agreement: OwnAgreement
  rows: readonly TerminationShown[] | null
  mayPrepare: boolean
  today: Day
}

export function TerminationSection({ agreement, rows, mayPrepare, today }: TerminationSectionProps) {
  if (rows === null || agreement.world === 'papers') return null
  return (
    <section id="opsigelse">
      <h2>Opsigelse</h2>
      <p>
        {terminationsSentence(rows, today)}
        {mayPrepare ? (
          <>
            {' '}
            <a href={hrefOf(agreement, '/opsigelser/ny')}>Forbered en opsigelse</a>
          </>
        ) : null}
      </p>
      {rows.length === 0 ? null : (
        <DataTable
          caption="Aftalens opsigelser"
          captionHidden
          columns={[{ label: 'Hvad' }, { label: 'Af hvem' }, { label: 'Sidste dag' }, { label: 'Stand' }]}
        >
          {rows.map((t) => {
            const { tone, words } = terminationState(t, today)
            const what = t.lot === null ? 'Hele aftalen' : labelOf(agreement, t.lot)
            return html`<tr>
              <th scope="row"><a href="${hrefOf(agreement, `/opsigelser/${t.id}`)}">${what}</a></th>
              <td>${byWhomNames[t.byWhom]}</td>
              <td>${formatDay(addDays(t.endsBefore, -1))}</td>
              <td>${state(tone, words)}</td>
            </tr>`
          })}
        </DataTable>
      )}
    </section>
  )
}
