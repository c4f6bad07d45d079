import { html } from 'hono/html'
import { formatWeek } from '../../kernel/day.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { WeekRow } from './week.view.ts'
import { hoursText } from '../words.ts'

interface WeekTableProps {
  placement: string
  enterprise: string
  rows: readonly WeekRow[]
  current: string
}

/** Every week of the placement with what stands; a missing week is seen, and one press away. */
export function WeekTable({ placement, rows, current, enterprise }: WeekTableProps) {
  if (rows.length === 0) return <ui.Empty title="Ansættelsens første uge er ikke begyndt." icon="calendar-month" />
  return (
    <ui.DataTable
      caption={`Lønnede timer hos ${enterprise}`}
      captionHidden
      compact
      columns={[{ label: 'Uge' }, { label: 'Timer', numeric: true }, { label: 'Rettet', numeric: true }]}
    >
      {rows.map(
        ({ week, standing }) =>
          html`<tr>
            <th scope="row">
              <a
                href="/forloeb/ansaettelser/${placement}/timer?uge=${week}"
                ${week === current ? html`aria-current="true"` : ''}
                >${formatWeek(week)}</a
              >
            </th>
            <td>${standing === undefined ? ui.state('waiting', 'Mangler') : hoursText(standing.hours)}</td>
            <td>${standing === undefined || standing.corrected === 0 ? '' : standing.corrected}</td>
          </tr>`,
      )}
    </ui.DataTable>
  )
}
