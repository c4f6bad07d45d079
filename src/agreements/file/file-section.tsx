import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, state } from '../../platform/web/ui/index.ts'
import { fileSentence, toneOf, type FileShown } from './file.view.ts'

/** The file on the agreement's own page: how it stands, what needs somebody, and the way in. */
export function FileSection({ file }: { file: FileShown | null }) {
  if (file === null) return null
  const href = `/aftaler/${encodeURIComponent(file.agreement)}/mappe`
  const pressing = [
    ...file.requirements
      .filter((r) => ['overdue', 'soon'].includes(r.state.kind))
      .map((r) => ({ id: r.id, what: r.name, words: r.asks, day: r.dueOn, state: r.state })),
    ...file.documents
      .filter((d) => ['soon', 'lapsed'].includes(d.state.kind))
      .map((d) => ({ id: d.id, what: d.kindName, words: d.title, day: d.validBefore, state: d.state })),
  ]
  return (
    <section id="mappe">
      <h2>Aftalens mappe</h2>
      <p>
        {fileSentence(file)}{' '}
        <a href={href}>
          Se krav ({file.requirements.length}), dokumenter ({file.documents.length}) og kontaktpersoner (
          {file.contacts.length})
        </a>
      </p>
      {pressing.length === 0 ? null : (
        <DataTable
          caption="Det, der haster i mappen"
          captionHidden
          columns={[{ label: 'Hvad' }, { label: 'Indhold' }, { label: 'Frist' }, { label: 'Stand' }]}
        >
          {pressing.map(
            (p) =>
              html`<tr>
                <th scope="row"><a href="${href}#${p.id}">${p.what}</a></th>
                <td>${p.words}</td>
                <td>${p.day === null ? '' : formatDay(p.day)}</td>
                <td>${state(toneOf(p.state), p.state.words)}</td>
              </tr>`,
          )}
        </DataTable>
      )}
    </section>
  )
}
