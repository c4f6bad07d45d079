import { html } from 'hono/html'
import type { z } from 'zod'
import { formatPeriod } from '../../kernel/period.ts'
import { dueWords } from '../../platform/web/due.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { ReferralOut } from './referral.output.ts'
import { stateWords } from './state.ts'
import { referralMark, stateTone } from '../words.ts'

type Row = z.output<typeof ReferralOut>

interface TableProps {
  rows: readonly Row[]
  lotName: (id: string) => string
  today: string
  caption: string
  /** A waiting referral asks the supplier for an answer. */
  atSupplier: boolean
  /** What the link says: the citizen's name, or the referral's mark where the page is already about the citizen. */
  naming: 'name' | 'mark'
  csv?: string | undefined
}

export function ReferralTable({ rows, lotName, today, caption, atSupplier, naming, csv }: TableProps) {
  const supplier = atSupplier ? [] : [{ label: 'Leverandør' }]
  const columns = [
    { label: naming === 'name' ? 'Borger' : 'Henvisning' },
    { label: 'Tilstand' },
    ...supplier,
    { label: 'Delaftale' },
    { label: 'Forløb' },
  ]
  return (
    <ui.DataTable caption={caption} captionHidden columns={columns} csv={csv}>
      {rows.map(
        (row) =>
          html`<tr>
            <th scope="row">
              <a href="/henvisninger/${row.id}">${naming === 'name' ? row.name : referralMark(row.id)}</a>
            </th>
            <td>
              ${ui.state(stateTone(row.state, atSupplier), stateWords[row.state])}${clock(row, today, atSupplier)}
            </td>
            ${atSupplier ? '' : html`<td>${row.supplierName}</td>`}
            <td>${lotName(row.lot)}</td>
            <td>${formatPeriod({ from: row.startsOn, to: row.endsBefore })}</td>
          </tr>`,
      )}
    </ui.DataTable>
  )
}

function clock(row: Row, today: string, atSupplier: boolean) {
  return row.state === 'waiting'
    ? html`<br /><span class="soft">${dueWords(row.answerDue, today, atSupplier ? 'Svar senest' : 'Svarfrist')}</span>`
    : ''
}
