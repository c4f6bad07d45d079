import type { z } from 'zod'
import type { listDuties } from '../duty/duty.acts.ts'
import { dueText } from '../duty/duty.view.ts'
import { State } from '../../platform/web/ui/index.ts'

export type Duties = z.output<typeof listDuties.output>['duties']

/** What must be done in the case, by when; each leads to the duty. */
export function DutiesHere({ duties }: { duties: Duties }) {
  if (duties.length === 0) return null
  return (
    <section aria-label="Pligter i sagen" id="pligter">
      <h2>Pligter i sagen</h2>
      <ul>
        {duties.map((d) => (
          <li>
            <a href={`/sager/pligter/${d.id}`}>{d.what}</a> <span class="soft">{dueText(d)}</span>{' '}
            {d.done === null ? null : <State tone="good">afsluttet</State>}
          </li>
        ))}
      </ul>
    </section>
  )
}
