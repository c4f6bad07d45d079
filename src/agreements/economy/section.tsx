import { html } from 'hono/html'
import { formatKroner } from '../../kernel/money.ts'
import { DataTable } from '../../platform/web/ui/index.ts'
import type { AgreementShown } from '../show.output.ts'

const bases = { allocated: 'Afsat', estimated: 'Skønnet', note: 'I budgetnotatet', committed: 'Disponeret' } as const

/** Money as printed, and what follows from it; what is reckoned says how. */
export function EconomySection({ shown }: { shown: AgreementShown }) {
  const { economy, derived, lots } = shown
  if (economy.length === 0 && derived.arithmetic.length === 0) return null
  const whose = (lot: string | null) => {
    const found = lots.find((l) => l.id === lot)
    return found === undefined ? 'Hele aftalen' : `Delaftale ${found.lot ?? found.position}`
  }
  return (
    <section id="oekonomi">
      <h2>Økonomi</h2>
      {economy.length === 0 ? null : (
        <DataTable
          caption="Beløb, som papiret trykker dem"
          columns={[
            { label: 'Hvad' },
            { label: 'For' },
            { label: 'Beløb', numeric: true },
            { label: 'År' },
            { label: 'Kilde' },
          ]}
        >
          {economy.map(
            (f) =>
              html`<tr>
                <th scope="row">${bases[f.basis]} ${f.per === 'year' ? 'om året' : 'i alt'}</th>
                <td>${whose(f.lot)}</td>
                <td>${f.approximate ? 'ca. ' : ''}${formatKroner(f.amountOere)}</td>
                <td>${f.years.join(', ')}</td>
                <td>${f.source}</td>
              </tr>`,
          )}
        </DataTable>
      )}
      {derived.arithmetic.length === 0 ? null : (
        <>
          <h3>Udregnet</h3>
          <ul>
            {derived.arithmetic.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
