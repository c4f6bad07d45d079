import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, door, state } from '../../platform/web/ui/index.ts'
import { lastDay } from '../../portfolio/index.ts'
import type { AgreementShown } from '../show.output.ts'

/** Each use with who made it; an undone one stays, with the reason. */
export function UsesTable({ shown, mayUndo }: { shown: AgreementShown; mayUndo: boolean }) {
  const uses = shown.option?.uses ?? []
  if (uses.length === 0) return null
  const latest = uses.findLast((u) => u.undone === null)?.use
  const labelOf = (id: string) => shown.option?.lots.find((l) => l.lot === id)?.label ?? id
  const href = `/aftaler/${encodeURIComponent(shown.code)}/option/brugt`
  return (
    <DataTable
      caption="Optioner, der er brugt"
      columns={[
        { label: 'Besluttet' },
        { label: 'Delaftaler' },
        { label: 'Løber til' },
        { label: 'Af' },
        { label: 'Stand' },
        { label: 'Fortryd' },
      ]}
    >
      {uses.map(
        (u) =>
          html`<tr>
            <th scope="row">${formatDay(u.decidedOn)}</th>
            <td>${u.lots.map(labelOf).join(', ')}</td>
            <td>${lastDay(u.endsBefore)}</td>
            <td>${u.byName}</td>
            <td>
              ${u.undone === null ? state('good', 'gælder') : state('neutral', `fortrudt ${formatDay(u.undone.on)}: ${u.undone.reason}`)}
            </td>
            <td>
              ${u.undone !== null ? '' : u.use === latest ? (mayUndo ? door(`${href}/${u.use}`, 'Fortryd') : '') : 'den seneste først (OPT-ORDER)'}
            </td>
          </tr>`,
      )}
    </DataTable>
  )
}
