import { html } from 'hono/html'
import type { Hono } from 'hono'
import type { z } from 'zod'
import { page } from '../../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Select, SubmitButton } from '../../../platform/web/ui/index.ts'
import type { WebEnv } from '../../../platform/web/visit.ts'
import { noteCrumbs, noteHref, worldOfNote } from '../addresses.ts'
import type { NoteShown } from '../note.view.ts'
import { showNote } from '../show.acts.ts'
import { diffNote } from './version.acts.ts'

type Diff = z.output<(typeof diffNote)['output']>

export function diffPage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/notater/:code/forskel',
    page(async (visit, c) => {
      const note = await visit.do(showNote, { code: c.req.param('code') })
      const [newest, before] = note.versions
      const from = c.req.query('fra') || before?.no || newest?.no
      const to = c.req.query('til') || newest?.no
      const diff = await visit.do(diffNote, { code: note.code, from, to })
      return {
        title: `Forskel: ${note.title}`,
        world: worldOfNote(note),
        crumbs: noteCrumbs(note, 'Forskel'),
        body: <DiffBody note={note} diff={diff} />,
      }
    }),
  )
}

export function DiffBody({ note, diff }: { note: NoteShown; diff: Diff }) {
  const versions = note.versions.map((v) => ({
    value: String(v.no),
    label: `Version ${v.no}${v.frozenOn === null ? '' : ', frosset'}`,
  }))
  const tables = [...new Set(diff.tables.map((t) => t.table))]
  const count = diff.fields.length + diff.tables.length
  return (
    <>
      <Heading
        kicker={note.title}
        title={`Fra version ${diff.from} til version ${diff.to}`}
        lead={count === 0 ? undefined : count === 1 ? 'Ét felt er ændret.' : `${count} felter er ændret.`}
      />
      <form class="filters" method="get" action={noteHref(note.code, '/forskel')}>
        <Select name="fra" label="Fra" value={String(diff.from)} choices={versions} />
        <Select name="til" label="Til" value={String(diff.to)} choices={versions} />
        <SubmitButton kind="secondary">Vis forskellen</SubmitButton>
      </form>
      {count === 0 ? <Empty title="Der er ingen forskel.">De to versioner siger det samme.</Empty> : null}
      {diff.fields.length === 0 ? null : <Changes caption="Notatets felter" changes={diff.fields} diff={diff} />}
      {tables.map((id) => (
        <Changes
          caption={note.tables.find((t) => t.id === id)?.caption ?? `Tabellen ${id}`}
          changes={diff.tables.filter((t) => t.table === id)}
          diff={diff}
        />
      ))}
    </>
  )
}

interface ChangesProps {
  caption: string
  changes: readonly Diff['fields'][number][]
  diff: Diff
}

function Changes({ caption, changes, diff }: ChangesProps) {
  const columns = ['Hvad', `Version ${diff.from}`, `Version ${diff.to}`].map((label) => ({ label }))
  return (
    <DataTable caption={caption} columns={columns}>
      {changes.map(
        (change) =>
          html`<tr>
            <th scope="row">${change.what}</th>
            <td>${side(change.from, 'del')}</td>
            <td>${side(change.to, 'ins')}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

/** Struck out and underlined, so that colour is not what says it. */
function side(words: string | null, tag: 'del' | 'ins') {
  if (words === null) return html`<span class="soft">intet</span>`
  if (words === '') return html`<span class="soft">tom</span>`
  return tag === 'del' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`
}
