import { html } from 'hono/html'
import { formatKroner } from '../../kernel/money.ts'
import { DataTable, Door } from '../../platform/web/ui/index.ts'
import { lastDay } from '../../portfolio/index.ts'
import type { CompareRow } from './compare.ts'

interface ComparedProps {
  rows: readonly CompareRow[]
  before: string | null
  /** In the place's own order of headings. */
  level: 'h2' | 'h3'
}

/** Each lot by itself and all together, with the arithmetic a reader can redo. */
export function Compared({ rows, before, level: Title }: ComparedProps) {
  if (rows.length === 0 || before === null) return null
  return (
    <>
      <Title>Hvad forlængelsen koster</Title>
      <p>
        Fra aftalens nuværende slut til {lastDay(before)}, regnet af{' '}
        <Door href="#delaftaler">delaftalernes beløb om året</Door>.
      </p>
      <DataTable
        caption="Forlængelsens pris, side om side"
        columns={[
          { label: 'Forlænges' },
          { label: 'Om året', numeric: true },
          { label: 'I alt', numeric: true },
          { label: 'Sådan er det regnet' },
        ]}
      >
        {rows.map(
          (r) =>
            html`<tr>
              <th scope="row">${r.label}</th>
              <td>${r.perYearOere === null ? 'ikke oplyst' : formatKroner(r.perYearOere)}</td>
              <td>${r.totalOere === null ? 'ikke oplyst' : formatKroner(r.totalOere)}</td>
              <td>${r.arithmetic}</td>
            </tr>`,
        )}
      </DataTable>
    </>
  )
}
