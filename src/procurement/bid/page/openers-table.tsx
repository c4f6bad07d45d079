import { roleNames, type Role } from '../../../platform/index.ts'
import { DataTable, State } from '../../../platform/web/ui/index.ts'
import { setWords, type ShareSet } from './share-forms.tsx'

interface Opener {
  name: string
  role: string
  outside: boolean
  given: readonly ShareSet[]
}

export function roleWords(role: string): string {
  return role in roleNames ? roleNames[role as Role].da : role
}

/** Who holds a share, and for what they have given it. */
export function OpenersTable({ openers, sets }: { openers: readonly Opener[]; sets: readonly ShareSet[] }) {
  const columns = ['Åbner', 'Rolle', ...sets.map((s) => `Andel til ${setWords[s]}`)].map((label) => ({ label }))
  return (
    <DataTable caption="Åbnere" columns={columns}>
      {openers.map((o) => (
        <tr>
          <th scope="row">{o.name}</th>
          <td>
            {roleWords(o.role)}
            {o.outside ? <span class="soft"> · uden for indkøb</span> : null}
          </td>
          {sets.map((set) => (
            <td>
              {o.given.includes(set) ? <State tone="good">Givet</State> : <State tone="neutral">Ikke givet</State>}
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  )
}
