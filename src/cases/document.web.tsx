import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../kernel/day.ts'
import type { World } from '../platform/index.ts'
import { page, type PageView } from '../platform/web/pages.tsx'
import { DataTable, Facts, Heading, type Fact } from '../platform/web/ui/index.ts'
import { unknownIn } from '../platform/web/worlds.ts'
import { showDocument } from './cases.acts.ts'
import { capital, caseNumber, documentKind, documentLead, noteCode, titlesSentence } from './document.view.ts'
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
      <Decisions paper={paper} names={names} />
      <Annexes paper={paper} />
    </>
  )
}

function facts(paper: Paper, names: Names): Fact[] {
  const unknown = unknownIn(paper.world)
  const item = paper.agenda_item === null ? unknown : `Punkt ${paper.agenda_item}`
  return [
    { label: 'Sagsnummer', value: caseNumber(paper.case_no, paper.case_system) },
    { label: 'Mødedato', value: paper.meeting_day === null ? unknown : formatDay(paper.meeting_day) },
    { label: 'På dagsordenen', value: item },
    { label: 'Udvalg', value: names.committeeName ?? unknown },
    { label: 'Forvaltning', value: names.administrationName ?? unknown },
    { label: 'Underskrevet af', value: paper.signed_by.length === 0 ? unknown : paper.signed_by.join(' og ') },
    ...(paper.remark === null ? [] : [{ label: 'Bemærkning', value: paper.remark }]),
  ]
}

function Decisions({ paper, names }: DocumentView) {
  const { decisions } = paper
  if (decisions.length === 0) {
    return (
      <>
        <h2>Beslutninger</h2>
        <p>
          {paper.world === 'papers' ? 'Papiret trykker ingen beslutning.' : 'Der er ikke optaget nogen beslutning.'}
        </p>
      </>
    )
  }
  const columns = ['Punkt', 'Beslutning om', 'Udfald', 'Truffet af', 'Dato'].map((label) => ({ label }))
  return (
    <>
      <h2>Beslutninger</h2>
      <DataTable caption="Beslutninger" captionHidden columns={columns}>
        {decisions.map(
          (d) =>
            html`<tr>
              <td>${d.point ?? ''}</td>
              <th scope="row">${d.subject}</th>
              <td>
                ${capital(d.outcome)}${d.vote === null ? '' : html`<br /><span class="soft">${voteWords(d.vote)}</span>`}
              </td>
              <td>${d.body === null ? unknownIn(paper.world) : (names.bodies.get(d.body) ?? d.body)}</td>
              <td>${d.day === null ? unknownIn(paper.world) : formatDay(d.day)}</td>
            </tr>`,
        )}
      </DataTable>
    </>
  )
}

function voteWords(vote: string): string {
  return vote === 'without-vote' ? 'uden afstemning' : vote
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
