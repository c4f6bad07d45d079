import { html } from 'hono/html'
import { formatDay } from '../../../kernel/day.ts'
import { DataTable, state } from '../../../platform/web/ui/index.ts'
import { noteHref } from '../addresses.ts'
import type { NoteShown } from '../note.view.ts'

/** A note of our own, version by version: what each is, and what it changed. A paper has one. */
export function Versions({ note }: { note: NoteShown }) {
  if (note.world === 'papers' || note.versions.length === 0) return null
  const inside = note.versions.some((v) => v.by !== null)
  const columns = ['Version', 'Gemt', ...(inside ? ['Af'] : []), 'Tilstand', 'Forskel'].map((label) => ({ label }))
  return (
    <section id="versioner" aria-label="Versioner">
      <h2>Versioner</h2>
      <DataTable caption="Notatets versioner, den nyeste først" captionHidden columns={columns}>
        {note.versions.map(
          (v, i) =>
            html`<tr>
              <th scope="row">
                ${v.no === note.version ? html`Version ${v.no} (vises)` : html`<a href="${noteHref(note.code, `?version=${v.no}`)}">Version ${v.no}</a>`}
              </th>
              <td>${formatDay(v.savedOn)}</td>
              ${inside ? html`<td>${v.byName ?? ''}</td>` : ''}
              <td>${stateOf(v)}</td>
              <td>${differenceOf(note, i)}</td>
            </tr>`,
        )}
      </DataTable>
    </section>
  )
}

function stateOf({ frozenOn, document, hash }: NoteShown['versions'][number]) {
  if (frozenOn === null) return state('waiting', 'Kladde')
  const filed =
    document === null ? '' : html` <a href="/sager/${encodeURIComponent(document)}">dokument ${document}</a>`
  const print =
    hash === null ? '' : html`<span class="fact-note" title="${hash}">Fingeraftryk ${hash.slice(0, 12)}</span>`
  return html`${state('good', `Frosset ${formatDay(frozenOn)}`)}${filed}${print}`
}

function differenceOf({ code, versions }: NoteShown, i: number) {
  const [now, before] = [versions[i], versions[i + 1]]
  if (!now || !before) return ''
  const href = noteHref(code, `/forskel?fra=${before.no}&til=${now.no}`)
  return html`<a href="${href}">Fra version ${before.no} til ${now.no}</a>`
}
