import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import type { World } from '../../platform/index.ts'
import { page, type PageView } from '../../platform/web/pages.tsx'
import { DataTable, Facts, Heading, type Fact } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { showDocument } from './document.acts.ts'
import { caseNumber, documentKind, documentLead, noteCode, titlesSentence } from './document.view.ts'
import { namesOf, type Names } from './names.web.ts'

type Paper = z.output<(typeof showDocument)['output']>

export interface DocumentView {
  paper: Paper
  names: Names
}

export const documentPage = page(async (visit, c) => {
  const paper = await visit.do(showDocument, { id: c.req.param('id') })
  return documentView({ paper, names: await namesOf(visit, paper.world as World, paper) })
})

export function documentView(view: DocumentView): PageView {
  const { paper } = view
  return {
    title: paper.title,
    world: paper.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { label: documentKind(paper.kind) }],
    body: <DocumentBody {...view} />,
  }
}

function DocumentBody({ paper, names }: DocumentView) {
  const code = noteCode(paper)
  return (
    <>
      <Heading
        kicker={documentKind(paper.kind)}
        title={paper.title}
        lead={documentLead({ ...paper, committee: names.committeeName })}
      />
      <Facts items={facts(paper, names)} />
      {code === undefined ? null : (
        <p>
          <a href={`/budget/notater/${code}`}>Læs notatets tabeller, som de er trykt</a>
        </p>
      )}
      <Course paper={paper} />
      <Annexes paper={paper} />
    </>
  )
}

function facts(paper: Paper, names: Names): Fact[] {
  const unknown = unknownIn(paper.world)
  const item = paper.agenda_item === null ? unknown : `Punkt ${paper.agenda_item}`
  return [
    {
      label: 'Sagsnummer',
      value:
        paper.numbers.length === 0 ? 'ikke trykt' : paper.numbers.map((n) => caseNumber(n.number, n.system)).join(', '),
    },
    { label: 'Mødedato', value: paper.meeting_day === null ? unknown : formatDay(paper.meeting_day) },
    { label: 'På dagsordenen', value: item },
    { label: 'Udvalg', value: names.committeeName ?? unknown },
    { label: 'Forvaltning', value: names.administrationName ?? unknown },
    { label: 'Underskrevet af', value: paper.signed_by.length === 0 ? unknown : paper.signed_by.join(' og ') },
    ...(paper.remark === null ? [] : [{ label: 'Bemærkning', value: paper.remark }]),
  ]
}

function Course({ paper }: { paper: Paper }) {
  if (paper.events.length === 0) return null
  return (
    <>
      <h2>Sagens gang</h2>
      <ul>
        {paper.events.map((e) => (
          <li>
            {e.day === null ? null : `${formatDay(e.day)}: `}
            <a href={e.cause_href}>{e.label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Annexes({ paper }: { paper: Paper }) {
  const { annexes } = paper
  if (annexes.length === 0) {
    return (
      <>
        <h2>Bilag</h2>
        <p>{paper.world === 'papers' ? 'Papiret trykker ingen bilagsliste.' : 'Papiret har ingen bilag.'}</p>
      </>
    )
  }
  const both = titlesSentence(annexes)
  const title = both === undefined ? [{ label: 'Titel' }] : [{ label: 'I teksten' }, { label: 'I bilagslisten' }]
  return (
    <>
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
    </>
  )
}
