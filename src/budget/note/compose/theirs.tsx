import { html } from 'hono/html'
import { DataTable } from '../../../platform/web/ui/index.ts'
import type { Difference } from './differences.ts'

/** What another saved meanwhile, beside what is written here; only what differs. */
export function Theirs({ version, differences }: { version: number; differences: readonly Difference[] }) {
  return (
    <section id="forskelle">
      <h2>Din og den gemte version {version}</h2>
      <p>
        {differences.length === 0
          ? 'Det gemte er det samme som dit. Du kan gemme igen.'
          : 'Dit står uændret i felterne nedenfor. Ret dem, hvor den andens skal gælde. Gemmer du igen, er det dit, der gælder, som en ny version.'}
      </p>
      {differences.length === 0 ? null : (
        <DataTable
          caption="Det, der er forskelligt"
          captionHidden
          columns={[{ label: 'Felt' }, { label: 'Din' }, { label: 'Gemt' }]}
        >
          {differences.map(
            ({ where, mine, saved }) =>
              html`<tr>
                <th scope="row">${where}</th>
                <td>${told(mine)}</td>
                <td>${told(saved)}</td>
              </tr>`,
          )}
        </DataTable>
      )}
    </section>
  )
}

function told(text: string) {
  if (text === '') return html`<span class="soft">tom</span>`
  return text.split('\n').map((line) => html`<span class="note-line">${line}</span>`)
}
