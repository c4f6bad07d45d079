import { html } from 'hono/html'
import { DataTable, Facts } from '../../platform/web/ui/index.ts'
import { formatDay } from '../../kernel/day.ts'
import { statementWords } from './document.view.ts'
import type { Paper } from './shown.web.ts'
import { PrintedTableFigure } from '../table/table.body.tsx'
import { sectionAnchor } from './places.ts'

/** What the paper says, part by part: headings, recommendation, tables and facts, each with the place it stands in. */
export function Said({ paper }: { paper: Paper }) {
  const { sections, points, tables, statements, names, citations } = paper.content
  if (sections.length + points.length + tables.length + statements.length + names.length + citations.length === 0)
    return null
  return (
    <section aria-label="Det siger papiret">
      <h2>Det siger papiret</h2>
      <Sections sections={sections} />
      <Points points={points} />
      {tables.map((t) => (
        <PrintedTableFigure table={t} />
      ))}
      <Statements content={paper.content} />
      <Citations citations={citations} />
      <NamesUsed names={names} />
    </section>
  )
}

type Content = Paper['content']

function Sections({ sections }: { sections: Content['sections'] }) {
  if (sections.length === 0) return null
  return (
    <details class="fold">
      <summary>Overskrifter ({sections.length})</summary>
      <ol class="plain-list">
        {sections.map((s, i) => (
          <li id={sectionAnchor(i)}>
            {s.no === undefined ? '' : `${s.no} `}
            {s.title}
            {s.place === undefined ? null : <span class="soft"> {s.place.says}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}

function Points({ points }: { points: Content['points'] }) {
  if (points.length === 0) return null
  return (
    <>
      <h3>Indstilling</h3>
      <ol>
        {points.map((p) => (
          <li id={`punkt-${p.no}`} value={p.no}>
            {p.says}
            {p.namesBody === undefined ? null : (
              <span class="soft"> Teksten nævner {p.namesBody} som den, der beslutter.</span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Statements({ content }: { content: Content }) {
  if (content.statements.length === 0) return null
  return (
    <>
      <h3>Fakta med sted</h3>
      <DataTable
        caption="Fakta, papiret trykker"
        captionHidden
        columns={['Fakta', 'Står der', 'Sted'].map((label) => ({ label }))}
      >
        {content.statements.map((s) => {
          const { label, says } = statementWords(s, content)
          return html`<tr id="udsagn-${s.id}">
            <th scope="row">${label}</th>
            <td>${says}</td>
            <td>${s.place.says}</td>
          </tr>`
        })}
      </DataTable>
    </>
  )
}

function Citations({ citations }: { citations: Content['citations'] }) {
  if (citations.length === 0) return null
  return (
    <>
      <h3 id="omtalt">Omtalte beslutninger og papirer</h3>
      <Facts
        items={citations.map((c) => ({
          label: c.day === undefined ? (c.dayText ?? 'dato ikke trykt') : formatDay(c.day),
          value: [c.label, c.body, c.item === undefined ? '' : `punkt ${c.item}`].filter(Boolean).join(', '),
        }))}
      />
    </>
  )
}

function NamesUsed({ names }: { names: Content['names'] }) {
  if (names.length === 0) return null
  return (
    <details class="fold" id="navne">
      <summary>Navne, som de er trykt ({names.length})</summary>
      <ul>
        {names.map((n) => (
          <li>
            {n.as} <span class="soft">{n.place.says}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
