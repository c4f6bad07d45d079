import { html } from 'hono/html'
import type { z } from 'zod'
import { DataTable, door } from '../../../platform/web/ui/index.ts'
import { formatThousandDkk } from '../../../kernel/money.ts'
import type { noteShares } from './shares.acts.ts'

export type SharesShown = z.output<(typeof noteShares)['output']>
type Shared = NonNullable<SharesShown['committees']>

/** Who gets how much: each part leads to its rows. A note of one administration and one committee has nothing to share. */
export function ShareTables({ shares: { administrations, committees } }: { code: string; shares: SharesShown }) {
  const worth = (s: Shared | null) => s !== null && s.parts.length > 1
  if (!worth(administrations) && !worth(committees)) return null
  return (
    <section aria-label="Fordeling">
      <h2>Fordeling</h2>
      {administrations !== null && worth(administrations) ? <Parts of="Forvaltning" shared={administrations} /> : null}
      {committees !== null && worth(committees) ? <Parts of="Udvalg" shared={committees} /> : null}
    </section>
  )
}

function Parts({ of, shared }: { of: string; shared: Shared }) {
  const columns = [{ label: of }, { label: '1.000 kr.', numeric: true }, { label: 'Andel', numeric: true }]
  return (
    <DataTable
      caption={`Fordeling på ${of === 'Udvalg' ? 'udvalg' : 'forvaltninger'}: ${shared.caption}`}
      columns={columns}
    >
      {shared.parts.map(
        (part) =>
          html`<tr>
            <th scope="row">${part.name ?? 'Ikke angivet'}</th>
            <td>${door(`#raekke-${part.rows[0] ?? ''}`, formatThousandDkk(part.thousandDkk))}</td>
            <td>${part.percent ?? ''}</td>
          </tr>`,
      )}
      {html`<tr class="total">
        <th scope="row">I alt</th>
        <td>${door(`#${shared.table}`, formatThousandDkk(shared.totalThousandDkk))}</td>
        <td>${shared.totalThousandDkk === 0 ? '' : '100 %'}</td>
      </tr>`}
    </DataTable>
  )
}
