import type { Hono } from 'hono'
import { html } from 'hono/html'
import { formatDay } from '../../kernel/day.ts'
import type { World } from '../../platform/index.ts'
import { Errors, page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { DataTable, Facts, Heading, Notice, Provenance } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { tenderHref } from '../tender/tender.view.ts'
import { AfterAward, type Afterwards, type Award } from './after-award.tsx'
import { showAward } from './award.acts.ts'
import { awardLead, procedure } from './award.view.ts'
import { closeComplaint, listComplaints, recordComplaint, revokeAward } from './complaint.acts.ts'
import { listLetters, sendLetters } from './letters.acts.ts'

export function awardPages(app: Hono<WebEnv>): void {
  const here = (c: WebContext) => `/indkoeb/${encodeURIComponent(c.req.param('id') ?? '')}`
  const back = (done: string) => (_o: unknown, _v: unknown, c: WebContext) => `${here(c)}?gjort=${done}`
  const award = (c: WebContext) => c.req.param('id')
  app.get(
    '/indkoeb/:id',
    page((visit, c) => view(visit, c)),
  )
  app.post(
    '/indkoeb/:id/breve',
    submitted({
      act: sendLetters,
      input: ({ guidance }, c) => ({ award: award(c), guidance }),
      done: back('sendt'),
      again: view,
    }),
  )
  app.post(
    '/indkoeb/:id/klage',
    submitted({
      act: recordComplaint,
      input: ({ fromWhom, receivedOn, says, suspends }, c) => ({
        ...{ award: award(c), fromWhom, receivedOn, says, suspends: suspends === 'ja' },
      }),
      done: back('klage'),
      again: view,
    }),
  )
  app.post(
    '/indkoeb/:id/udfald',
    submitted({
      act: closeComplaint,
      input: ({ complaint, outcome, outcomeReason, decidedOn }) => ({
        complaint,
        outcome,
        reason: outcomeReason,
        decidedOn,
      }),
      done: back('udfald'),
      again: view,
    }),
  )
  app.post(
    '/indkoeb/:id/tilbagekald',
    submitted({
      act: revokeAward,
      input: ({ revokeReason }, c) => ({ award: award(c), reason: revokeReason }),
      done: back('tilbagekaldt'),
      again: view,
    }),
  )
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const award = await visit.do(showAward, { id: c.req.param('id') })
  const after = award.tender === null ? undefined : await afterwards(visit, award.id, award.tender)
  return awardView(award, { after, attempt, visit, done: doneWords[c.req.query('gjort') ?? ''] })
}

/** The letters and complaints of an award that came of a tender. */
async function afterwards(visit: Visit, award: string, tender: string) {
  const { rows: letters } = await visit.do(listLetters, { tender })
  const { rows: complaints } = await visit.do(listComplaints, { award })
  return { letters: letters.filter((l) => l.award === award), complaints }
}

const doneWords: Readonly<Record<string, string>> = {
  tildelt: 'Tildelingen er besluttet. Næste skridt er brevene.',
  sendt: 'Brevene er underskrevet og sendt. Standstill løber.',
  klage: 'Klagen er skrevet op.',
  udfald: 'Klagens udfald er skrevet ind.',
  tilbagekaldt: 'Tildelingen er tilbagekaldt.',
}

export interface Around {
  after?: Afterwards | undefined
  attempt?: Attempt | undefined
  visit?: Visit | undefined
  done?: string | undefined
}

export function awardView(award: Award, around: Around = {}): PageView {
  return {
    title: award.title,
    world: award.world as World,
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: award.title }],
    body: <AwardBody award={award} {...around} />,
  }
}

function AwardBody({ award, after, attempt, visit, done }: Around & { award: Award }) {
  const { name, meaning } = procedure(award.procedure)
  return (
    <>
      <Errors attempt={attempt} />
      {done === undefined || attempt ? null : <Notice kind="success" live heading={done} />}
      <Heading kicker="Indkøb" title={award.title} lead={awardLead(award)} />
      {award.revoked ? (
        <Notice kind="warning" heading="Tildelingen er tilbagekaldt">
          {award.revoked.reason}
        </Notice>
      ) : null}
      <DataTable caption="Hvem vandt hvad" columns={[{ label: 'Delaftale' }, { label: 'Leverandører' }]}>
        {award.lots.map(
          (lot) =>
            html`<tr id="delaftale-${lot.no}">
              <th scope="row">${lot.no}. ${lot.title}</th>
              <td>${winners(lot.suppliers)}</td>
            </tr>`,
        )}
        {award.without.map(
          (w) =>
            html`<tr>
              <th scope="row">${w.no}.</th>
              <td>Ikke tildelt. ${w.reason}</td>
            </tr>`,
        )}
      </DataTable>
      <h2>Hvorfor</h2>
      {award.reason.split('\n').map((line) => (
        <p>{line}</p>
      ))}
      <h2>Hvordan</h2>
      <Facts
        items={[
          { label: 'Procedure', value: name, note: meaning },
          ...(award.tender === null
            ? []
            : [{ label: 'Udbud', value: <a href={tenderHref(award.tender)}>{award.tender}</a> }]),
          { label: 'Besluttet', value: formatDay(award.decidedOn) },
          { label: 'Kilde', value: <Provenance source={award.source} /> },
        ]}
      />
      {after && visit ? <AfterAward {...{ award, after, attempt, visit }} /> : null}
    </>
  )
}

function winners(suppliers: Award['lots'][number]['suppliers']) {
  return suppliers.map(
    (s, i) => html`${i === 0 ? '' : ', '}<a href="/registre/virksomheder/${encodeURIComponent(s.id)}">${s.name}</a>`,
  )
}
