import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { mayDo, type By } from '../../platform/index.ts'
import { DataTable, Empty, Heading } from '../../platform/web/ui/index.ts'
import { lotName } from '../use/use.view.ts'
import { takeBackChange, tellChange } from './change.acts.ts'
import { changeWords, type ToldChange } from './change.ts'

interface Props {
  rows: readonly ToldChange[]
  lots: readonly { id: string; lot: number | null; title: string }[]
  by: By
}

export function ChangesBody({ rows, lots, by }: Props) {
  const told = mayDo(tellChange, by) ? <a href="/opfoelgning/aendringer/ny">Fortæl om en ændring</a> : undefined
  return (
    <>
      <Heading
        title="Kendte ændringer"
        lead="Det, mennesker ved er på vej, og som prognoserne regner med."
        actions={told}
      />
      {rows.length === 0 ? (
        <Empty title="Her står visitationsstop, kampagner og nye priser, når nogen fortæller om dem." />
      ) : (
        <DataTable
          caption="Kendte ændringer, nyeste først"
          columns={[
            { label: 'Hvad' },
            { label: 'Delaftale' },
            { label: 'Grund' },
            { label: 'Fortalt' },
            { label: 'Stand' },
          ]}
        >
          {rows.map((c) => row(c, lots, by))}
        </DataTable>
      )}
    </>
  )
}

function row(c: ToldChange, lots: Props['lots'], by: By) {
  const lot = lots.find((l) => l.id === c.lot)
  const back = html`<a href="/opfoelgning/aendringer/${c.id}/tilbage">Tag tilbage</a>`
  const ended = c.ended === null ? '' : `Taget tilbage ${formatDay(c.ended.on)} af ${c.ended.byName}: ${c.ended.reason}`
  return html`<tr>
    <th scope="row">${changeWords(c)}</th>
    <td>${c.lot === null ? 'Alle' : lot === undefined ? c.lot : lotName(lot)}</td>
    <td>${c.reason}</td>
    <td>${formatDay(c.toldOn)}, ${c.byName}</td>
    <td>${c.ended === null && mayDo(takeBackChange, by) ? back : ended}</td>
  </tr>`
}
