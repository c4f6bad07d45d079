import { html } from 'hono/html'
import { DataTable, door, Facts } from '../../platform/web/ui/index.ts'
import { formatDay } from '../../kernel/day.ts'
import { statementWords } from './statement.view.ts'
import type { Names } from './names.web.ts'
import type { Paper } from './shown.web.ts'
import { PrintedTableFigure } from '../table/table.body.tsx'
import { sectionAnchor } from './places.ts'

/** What the paper says, part by part: headings, recommendation, tables and facts, each with the place it stands in. */
export function Said({ paper, bodies }: { paper: Paper; bodies: Names['bodies'] }) {
  const { sections, points, tables, statements, names, citations } = paper.content
  const text = paper.has_text ? `/sager/${encodeURIComponent(paper.id)}/tekst` : undefined
  if (sections.length + points.length + tables.length + statements.length + names.length + citations.length === 0)
    return null
  return (
    <section aria-label="Det siger papiret">
      <h2>Det siger papiret</h2>
      <Sections sections={sections} text={text} />
      <Points points={points} bodies={bodies} text={text} />
      {tables.map((t) => (
        <PrintedTableFigure table={t} />
      ))}
      <Statements statements={statements} text={text} />
      <Citations citations={citations} />
      <NamesUsed names={names} />
    </section>
  )
}

type Content = Paper['content']
type Place = Content['statements'][number]['place']

/** The place in words; it leads to its line where the text it is counted in is at hand. */
function Where({ place, text }: { place: Place | undefined; text: string | undefined }) {
  if (place === undefined) return null
  return (
    <span class="soft">
      {' '}
      {text === undefined || place.line === undefined ? (
        place.says
      ) : (
        <a href={`${text}#l${place.line}`}>{place.says}</a>
      )}
    </span>
  )
}

function Sections({ sections, text }: { sections: Content['sections']; text: string | undefined }) {
  if (sections.length === 0) return null
  return (
    <details class="fold">
      <summary>Overskrifter ({sections.length})</summary>
      <ol class="plain-list">
        {sections.map((s, i) => (
          <li id={sectionAnchor(i)}>
            {s.no === undefined ? '' : `${s.no} `}
            {s.title}
            <Where place={s.place} text={text} />
          </li>
        ))}
      </ol>
    </details>
  )
}

interface PointsProps {
  points: Content['points']
  bodies: Names['bodies']
  text: string | undefined
}

function Points({ points, bodies, text }: PointsProps) {
  if (points.length === 0) return null
  return (
    <>
      <h3>Indstilling</h3>
      <ol>
        {points.map((p) => (
          <li id={`punkt-${p.no}`} value={p.no}>
            {p.says}
            <Where place={p.place} text={text} />
            {p.namesBody === undefined ? null : (
              <span class="soft"> Teksten nævner {bodies.get(p.namesBody) ?? p.namesBody} som den, der beslutter.</span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** A place leads to its line, where the text it is counted in is at hand. */
function Statements({ statements, text }: { statements: Content['statements']; text: string | undefined }) {
  if (statements.length === 0) return null
  const placeOf = ({ says, line }: Content['statements'][number]['place']) =>
    text === undefined || line === undefined ? says : door(`${text}#l${line}`, says)
  return (
    <>
      <h3>Fakta med sted</h3>
      <DataTable
        caption="Fakta, papiret trykker"
        captionHidden
        columns={['Fakta', 'Står der', 'Sted'].map((label) => ({ label }))}
      >
        {statements.map((s) => {
          const { label, says } = statementWords(s)
          return html`<tr id="udsagn-${s.id}">
            <th scope="row">${label}</th>
            <td>${says}</td>
            <td>${placeOf(s.place)}</td>
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
