import { DataTable, Facts, State } from '../../../platform/web/ui/index.ts'
import { instantWords } from '../../tender/tender.view.ts'
import type { Protocol } from '../opening/protocol.ts'
import { kindNames } from '../submit/rules.ts'
import { roleWords } from './openers-table.tsx'
import { setWords } from './share-forms.tsx'

/** What an opening wrote down, as a person reads it. */
export function ProtocolPart({ protocol: p }: { protocol: Protocol }) {
  const columns = ['Tilbudsgiver', 'Kuvert', 'Modtaget', 'Forseglet', 'Kontrolsum', 'Åbnet'].map((label) => ({ label }))
  return (
    <section>
      <h2>Protokol: {setWords[p.opens]}</h2>
      <Facts
        items={[
          { label: 'Åbnet', value: instantWords(p.openedAt) },
          {
            label: 'Åbnet af',
            value: p.openers.map((o) => `${o.name} (${roleWords(o.role).toLowerCase()})`).join(', '),
          },
          { label: 'Frist', value: instantWords(p.dueAt) },
          { label: 'Ved fristen', value: `${p.checkpoint.bids} tilbud, ${p.checkpoint.size} blade i loggen` },
          ...(p.although === null ? [] : [{ label: 'Åbnet trods beskadigelse', value: p.although }]),
        ]}
      />
      <DataTable caption={`Kuverter: ${setWords[p.opens]}`} columns={columns}>
        {p.envelopes.map((e) => (
          <tr>
            <th scope="row">{e.supplierName}</th>
            <td>{kindNames[e.kind]}</td>
            <td>{instantWords(e.receivedAt)}</td>
            <td>{e.sealedBy === 'supplier' ? 'Af tilbudsgiveren' : 'Ved modtagelsen'}</td>
            <td>
              <code>{e.sha256.slice(0, 12)}…</code>
            </td>
            <td>{e.damage === null ? <State tone="good">Åbnet</State> : <State tone="bad">{e.damage}</State>}</td>
          </tr>
        ))}
      </DataTable>
    </section>
  )
}
