import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import { DataTable, Facts } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { titlesSentence } from './document.view.ts'
import type { Paper } from './shown.web.ts'

/** What later rooms decided about the paper, each a door to where it was decided. */
export function Course({ paper }: { paper: Paper }) {
  return (
    <section aria-label="Sagens gang" id="gang">
      <h2>Sagens gang</h2>
      {paper.events.length === 0 ? (
        <p>
          {paper.world === 'papers'
            ? 'Papiret trykker ingen beslutning.'
            : 'Der er endnu ikke besluttet noget om papiret.'}
        </p>
      ) : (
        <Facts
          items={paper.events.map((e) => ({
            label: e.day === null ? 'dato ikke trykt' : formatDay(e.day),
            value: e.cause_href === '' ? e.label : <a href={e.cause_href}>{e.label}</a>,
          }))}
        />
      )}
    </section>
  )
}

export function Annexes({ paper }: { paper: Paper }) {
  const { annexes } = paper
  if (annexes.length === 0) {
    return (
      <section aria-label="Bilag" id="bilag">
        <h2>Bilag</h2>
        <p>{paper.world === 'papers' ? 'Papiret trykker ingen bilagsliste.' : 'Papiret har ingen bilag.'}</p>
      </section>
    )
  }
  const both = titlesSentence(annexes)
  const title = both === undefined ? [{ label: 'Titel' }] : [{ label: 'I teksten' }, { label: 'I bilagslisten' }]
  return (
    <section aria-label="Bilag" id="bilag">
      <h2>Bilag</h2>
      {both === undefined ? null : <p>{both}</p>}
      <DataTable caption="Bilag" captionHidden columns={[{ label: 'Nr.' }, ...title, { label: 'Dokumentnummer' }]}>
        {annexes.map((annex) => {
          const { title_in_text: text, title_in_list: list } = annex
          const titles =
            both === undefined
              ? html`<th scope="row">${list ?? text ?? 'titel ikke trykt'}</th>`
              : html`<th scope="row">${text ?? 'ikke nævnt'}</th>
                  <td>${list ?? 'ikke nævnt'}</td>`
          return html`<tr>
            <td>${annex.no}</td>
            ${titles}
            <td>${annex.doc_no ?? unknownIn(paper.world)}</td>
          </tr>`
        })}
      </DataTable>
    </section>
  )
}

/** A reader's remarks: what can be read in two ways is told in both, and nothing is put right. */
export function Remarks({ paper, may }: { paper: Paper; may: boolean }) {
  if (paper.remarks.length === 0 && !may) return null
  return (
    <section aria-label="Bemærkninger" id="bemaerkninger">
      <h2>Læsernes bemærkninger</h2>
      {paper.remarks.length === 0 ? <p>Ingen har skrevet en bemærkning.</p> : null}
      <ul>
        {paper.remarks.map((r) => (
          <li>
            <strong>{r.place}</strong>: {r.says}
            {r.readings.length === 0 ? null : (
              <ul>
                {r.readings.map((reading) => (
                  <li>{reading}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {may ? (
        <p>
          <a href={`/sager/${encodeURIComponent(paper.id)}/bemaerkning`}>Skriv en bemærkning</a>
        </p>
      ) : null}
    </section>
  )
}
