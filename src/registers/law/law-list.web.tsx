import { html } from 'hono/html'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse } from '../../platform/web/csv.ts'
import { framed } from '../../platform/web/pages.tsx'
import { DataTable, Heading, Notice, state } from '../../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { RegisterTabs } from '../frame.tsx'
import { listLaw, proposeLaw } from './law.acts.ts'
import type { LawShown } from './law.input.ts'
import { lawLabels, lawHref, markWords, periodWords, stateWords, valueWords } from './law.view.ts'

const path = '/registre/lov'

/** `/registre/lov`: what the rules rest on, with period, source and how sure each row is. */
export async function lawPage(c: WebContext) {
  const visit = visitOf(c)
  const history = c.req.query('historik') === 'ja'
  const { rows } = await visit.do(listLaw, { history })
  if (c.req.query('format') === 'csv') return csvResponse(c, 'lov', columns, rows)
  const view = { rows, history, choice: worldChoice(c), mayPropose: mayDo(proposeLaw, visit.by) }
  return framed(c, { title: 'Lov og grænser', world: null, body: <LawBody {...view} /> })
}

interface LawView {
  rows: readonly LawShown[]
  history: boolean
  choice: WorldChoice
  mayPropose: boolean
}

export function LawBody({ rows, history, choice, mayPropose }: LawView) {
  const waiting = rows.filter((r) => r.state === 'waiting').length
  return (
    <>
      <Heading
        kicker="Registre"
        title="Lov og grænser"
        lead="Det, reglerne i indkøb hviler på. Hver række har sin periode, sin kilde og et mærke for, hvor sikker den er. En ændring er en ny række, som en anden godkender."
        actions={
          mayPropose ? (
            <a class="button button-primary" href={`${path}/ny`}>
              Foreslå en række
            </a>
          ) : undefined
        }
      />
      <RegisterTabs current={path} choice={choice} />
      {waiting === 0 ? null : (
        <Notice kind="info">
          {waiting === 1 ? 'Ét forslag venter' : `${waiting} forslag venter`} på en andens godkendelse.
        </Notice>
      )}
      <DataTable
        caption="Lov og grænser"
        captionHidden
        csv={address(path, { historik: history ? 'ja' : undefined, format: 'csv' })}
        columns={['Hvad', 'Gælder', 'Værdi', 'Kilde', 'Mærke', 'Står'].map((label) => ({ label }))}
      >
        {rows.map(row)}
      </DataTable>
      <p>
        {history ? (
          <a href={path}>Vis kun det, der står i registret nu</a>
        ) : (
          <a href={`${path}?historik=ja`}>Vis også historikken</a>
        )}
      </p>
    </>
  )
}

function row(r: LawShown) {
  const mark = markWords[r.mark]
  const { tone, words } = stateWords[r.state]
  return html`<tr>
    <th scope="row"><a href="${lawHref(r.id)}">${lawLabels[r.kind]}</a></th>
    <td>${periodWords(r)}</td>
    <td class="nowrap">${valueWords(r)}</td>
    <td>${r.source}</td>
    <td>${state(mark.tone, mark.words)}</td>
    <td>${state(tone, words)}</td>
  </tr>`
}

const columns = [
  { label: 'Hvad', value: (r: LawShown) => lawLabels[r.kind] },
  { label: 'Fra', value: (r: LawShown) => r.validFrom },
  { label: 'Før', value: (r: LawShown) => r.validUntil },
  { label: 'Værdi', value: (r: LawShown) => valueWords(r) },
  { label: 'Tekst', value: (r: LawShown) => r.text },
  { label: 'Kilde', value: (r: LawShown) => r.source },
  { label: 'Mærke', value: (r: LawShown) => markWords[r.mark].words },
  { label: 'Står', value: (r: LawShown) => stateWords[r.state].words },
]
