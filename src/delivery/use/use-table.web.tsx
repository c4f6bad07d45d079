import type { z } from 'zod'
import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import * as ui from '../../platform/web/ui/index.ts'
import { hoursText } from '../words.ts'
import type { UseOut } from './use.output.ts'

type Use = z.output<typeof UseOut> & { href?: string }

const columns = [
  { label: 'Dag' },
  { label: 'Hvad' },
  { label: 'Antal', numeric: true },
  { label: 'Pris', numeric: true },
  { label: 'Forbrug', numeric: true },
  { label: 'Regel' },
]

/** What was delivered and priced, row by row: a correction is a row of its own. */
export function UseTable({ uses }: { uses: readonly Use[] }) {
  if (uses.length === 0)
    return <ui.Empty title="Her står forbruget, når noget er leveret og prissat." icon="document" />
  const total = uses.reduce((n, u) => n + u.amountOere, 0n)
  const foot = html`<tr>
    <th scope="row">I alt</th>
    <td></td>
    <td></td>
    <td></td>
    <td>${formatKroner(total)}</td>
    <td></td>
  </tr>`
  return (
    <ui.DataTable
      caption="Forbruget, række for række. Rettelser er rækker for sig."
      captionHidden
      columns={columns}
      foot={foot}
    >
      {uses.map(
        (u) =>
          html`<tr>
            <th scope="row" class="nowrap">${formatDay(u.day)}</th>
            <td>
              ${u.href === undefined ? u.label : html`<a href="${u.href}">${u.label}</a>`}
              ${u.correction ? html`<span class="soft">(rettelse)</span>` : ''}
            </td>
            <td>${hoursText(u.amount)}</td>
            <td>${formatKroner(u.priceOere)}</td>
            <td>${formatKroner(u.amountOere)}</td>
            <td>${u.rule}</td>
          </tr>`,
      )}
    </ui.DataTable>
  )
}
