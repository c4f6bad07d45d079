import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, state } from '../../platform/web/ui/index.ts'
import { meetingHref } from './links.ts'

export interface MeetingLine {
  id: string
  committeeName: string
  day: string
  starts: string | null
  place: string | null
  items: number
  decided: number
}

export function MeetingsTable(props: { rows: readonly MeetingLine[]; today: string; world: string }) {
  const { rows, today, world } = props
  return (
    <DataTable
      caption="Møder"
      captionHidden
      columns={[
        { label: 'Dag' },
        { label: 'Udvalg' },
        { label: 'Sted' },
        { label: 'Sager', numeric: true },
        { label: 'Behandlet', numeric: true },
        { label: 'Stand' },
      ]}
    >
      {rows.map(
        (m) =>
          html`<tr>
            <th scope="row" class="nowrap"><a href="${meetingHref(m.id)}">${formatDay(m.day)}</a></th>
            <td>${m.committeeName}</td>
            <td>${[m.starts === null ? '' : `kl. ${m.starts}`, m.place ?? ''].filter(Boolean).join(', ')}</td>
            <td>${m.items}</td>
            <td>${m.decided}</td>
            <td>${stateOf(m, today, world)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function stateOf(m: MeetingLine, today: string, world: string) {
  if (m.day > today) return state('waiting', 'Kommer')
  if (m.decided > 0) return state('good', 'Holdt')
  return state('neutral', world === 'papers' ? 'Nævnt i papirerne' : 'Ingen beslutninger')
}
