import { html } from 'hono/html'
import type { z } from 'zod'
import { formatWeek } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import * as ui from '../../platform/web/ui/index.ts'
import { referralMark } from '../../referrals/index.ts'
import type { listHours } from './hours.acts.ts'
import { hoursText } from '../words.ts'

type HoursRow = z.output<typeof listHours.output>['rows'][number]

interface RowsProps {
  rows: readonly HoursRow[]
  seesCourse: boolean
  csv: string
  agreementName: (code: string) => string
}

/** One row a registration, in their own order, so that a page never moves while one reads. */
export function HoursRows({ rows, seesCourse, csv, agreementName }: RowsProps) {
  const columns = [
    { label: 'Uge' },
    { label: 'Virksomhed' },
    { label: 'Leverandør' },
    { label: 'Aftale' },
    { label: 'Forløb' },
    { label: 'Timer', numeric: true, hint: 'Hvad rækken lægger til eller trækker fra' },
    { label: 'Forbrug', numeric: true },
  ]
  return (
    <ui.DataTable caption="Registreringer af lønnede timer" captionHidden columns={columns} csv={csv}>
      {rows.map(
        (row) =>
          html`<tr id="r${row.id}">
            <th scope="row" class="nowrap">${formatWeek(row.week)}</th>
            <td>${row.enterprise}</td>
            <td>${row.supplier}</td>
            <td>
              <a href="/aftaler/${encodeURIComponent(row.agreement)}">${agreementName(row.agreement)}</a
              >${row.lot === null ? '' : `, delaftale ${row.lot}`}
            </td>
            <td>${courseLink(row, seesCourse)}</td>
            <td>
              ${hoursText(row.hours)}${row.correction ? html`<br /><span class="soft">rettet til ${hoursText(row.registered)}</span>` : ''}
            </td>
            <td>${formatKroner(row.amountOere)}</td>
          </tr>`,
      )}
    </ui.DataTable>
  )
}

function courseLink(row: HoursRow, seesCourse: boolean) {
  const mark = referralMark(row.referral)
  return seesCourse ? html`<a href="/forloeb/${row.referral}#uge-${row.week}">${mark}</a>` : mark
}
