import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { DataTable } from '../../platform/web/ui/index.ts'
import { labelOf } from '../modification/modification.view.ts'
import type { OwnAgreement } from '../own.acts.ts'
import { hrefOf } from '../sub-page.ts'
import type { listSteps } from './step.acts.ts'
import { stepNames } from './step.ts'

export interface StepsSectionProps {
  agreement: OwnAgreement
  rows: z.output<(typeof listSteps)['output']>['rows'] | null
  mayRecord: boolean
}

/** Dialogue and agreed improvements: what comes before a termination (C25). */
export function StepsSection({ agreement, rows, mayRecord }: StepsSectionProps) {
  if (rows === null || agreement.world === 'papers') return null
  return (
    <section id="opfoelgning">
      <h2>Dialog og forbedring</h2>
      <p>
        {rows.length === 0
          ? 'Der er ikke skrevet dialog eller aftalt forbedring ind.'
          : 'Dialog og aftalt forbedring kommer før en opsigelse.'}
        {mayRecord ? (
          <>
            {' '}
            <a href={hrefOf(agreement, '/opfoelgning/ny')}>Skriv et skridt ind</a>
          </>
        ) : null}
      </p>
      {rows.length === 0 ? null : (
        <DataTable
          caption="Dialog og forbedring"
          captionHidden
          columns={[{ label: 'Skridt' }, { label: 'Dag' }, { label: 'Med' }, { label: 'Hvad' }, { label: 'Følges op' }]}
        >
          {rows.map(
            (s) =>
              html`<tr>
                <th scope="row">${stepNames[s.kind]}</th>
                <td>${formatDay(s.heldOn)}</td>
                <td>${s.enterpriseName ?? (s.lot === null ? 'Alle i aftalen' : labelOf(agreement, s.lot))}</td>
                <td>${s.words}</td>
                <td>${s.followUp ?? ''}${s.followUpBy === null ? '' : ` (${formatDay(s.followUpBy)})`}</td>
              </tr>`,
          )}
        </DataTable>
      )}
    </section>
  )
}
