import { DataTable, Notice } from '../../platform/web/ui/index.ts'
import { coverageText } from '../needs.view.ts'
import type { Need } from './view.ts'

/** Each offer that was in force, and why it does not reach them. */
export function Coverage({ need }: { need: Need }) {
  const { coverage } = need
  return (
    <>
      <h2>Hvorfor når intet dem?</h2>
      <p>{coverageText(coverage, need.world)}</p>
      {coverage === null || coverage.current ? null : (
        <Notice kind="warning">Behovet er rettet, efter at dækningen blev prøvet.</Notice>
      )}
      {coverage === null || coverage.offers.length === 0 ? null : (
        <DataTable
          caption="Tilbuddene, der var i kraft"
          captionHidden
          columns={[{ label: 'Tilbud' }, { label: 'Når gruppen' }, { label: 'Hvorfor' }]}
        >
          {coverage.offers.map((o) => (
            <tr>
              <th scope="row">{o.name}</th>
              <td>{o.reaches ? 'Ja' : 'Nej'}</td>
              <td>{o.reason}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </>
  )
}
