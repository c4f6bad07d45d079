import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { formatAmount, formatKroner, type Oere } from '../../kernel/money.ts'
import { DataTable, door, Notice } from '../../platform/web/ui/index.ts'
import type { listReleases } from './release.acts.ts'

export type Released = z.output<typeof listReleases.output>

/** What the committee has released, and what is drawn of it, year by year and decision by decision (R18). */
export function ReleaseParts({ released, drawHref }: { released: Released; drawHref: string | null }) {
  const waiting = sumOf(released, (y) => y.appropriatedOere - y.releasedOere)
  const ready = sumOf(released, (y) => y.releasedOere - y.drawnOere)
  return (
    <>
      <h2>Udvalgets frigivelse</h2>
      {waiting > 0n ? (
        <Notice kind="info" heading={`${formatKroner(waiting)} er ikke frigivet af udvalget`}>
          De kan ikke disponeres, før udvalget har frigivet dem, og de er udmøntet.
        </Notice>
      ) : null}
      {ready > 0n ? (
        <Notice kind="info" heading={`${formatKroner(ready)} er frigivet og ikke udmøntet`}>
          {drawHref === null ? 'En controller kan udmønte dem.' : <a href={drawHref}>Udmønt pengene</a>}
        </Notice>
      ) : null}
      <DataTable caption="Bevilget, frigivet og udmøntet pr. år" columns={yearColumns}>
        {released.years.map(
          (y) =>
            html`<tr>
              <th scope="row">${y.year}</th>
              <td>${formatAmount(y.appropriatedOere)}</td>
              <td>${formatAmount(y.releasedOere)}</td>
              <td>${formatAmount(y.drawnOere)}</td>
            </tr>`,
        )}
      </DataTable>
      {released.rows.length === 0 ? null : (
        <DataTable caption="Udvalgets beslutninger" columns={decisionColumns}>
          {released.rows.map(
            (r) =>
              html`<tr>
                <th scope="row">${door(r.cause.href, r.cause.label)}</th>
                <td class="nowrap">${formatDay(r.releasedOn)}</td>
                <td>${r.year}</td>
                <td>${formatAmount(r.amountOere)}</td>
              </tr>`,
          )}
        </DataTable>
      )}
    </>
  )
}

const yearColumns = [
  { label: 'År' },
  ...['Bevilget', 'Frigivet', 'Udmøntet'].map((label) => ({ label: `${label}, kr.`, numeric: true })),
]
const decisionColumns = [
  { label: 'Beslutning' },
  { label: 'Dag' },
  { label: 'År' },
  { label: 'Frigivet, kr.', numeric: true },
]

function sumOf(released: Released, of: (y: Released['years'][number]) => Oere): Oere {
  return released.years.reduce((n, y) => n + (of(y) > 0n ? of(y) : 0n), 0n)
}
