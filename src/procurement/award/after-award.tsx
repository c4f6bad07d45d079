import { html } from 'hono/html'
import type { z } from 'zod'
import { addDays, formatDay } from '../../kernel/day.ts'
import { dayOf, mayDo } from '../../platform/index.ts'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { DataTable, Notice, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { tenderHref } from '../tender/tender.view.ts'
import type { showAward } from './award.acts.ts'
import type { listComplaints } from './complaint.acts.ts'
import { ComplaintPart } from './complaint-part.tsx'
import { sendLetters, type listLetters } from './letters.acts.ts'
import { RevokePart } from './revoke-part.tsx'

export type Award = z.output<(typeof showAward)['output']>

export interface Afterwards {
  letters: z.output<(typeof listLetters)['output']>['rows']
  complaints: z.output<(typeof listComplaints)['output']>['rows']
}

export interface AfterProps {
  award: Award
  after: Afterwards
  attempt: Attempt | undefined
  visit: Visit
}

/** What follows a decision: the letters, the standstill, complaints, and taking it back. */
export function AfterAward(props: AfterProps) {
  const { award, after, visit } = props
  const own = award.world === visit.by.world
  return (
    <>
      <h2>Breve og standstill</h2>
      <Standstill {...props} />
      {after.letters.length === 0 ? null : <Letters {...props} />}
      {award.notice === null && !award.revoked && own && mayDo(sendLetters, visit.by) ? <SendForm {...props} /> : null}
      <ComplaintPart {...props} />
      {own && !award.revoked ? <RevokePart {...props} /> : null}
    </>
  )
}

function Standstill({ award, visit }: AfterProps) {
  if (award.notice === null)
    return <p>Brevene er ikke sendt endnu. Aftalen kan først indgås, når de er, og standstill er gået.</p>
  const { sentAt, standsUntil } = award.notice
  const over = visit.today > standsUntil
  const waits = award.suspendedBy > 0 ? ' En klage har opsættende virkning, så aftalen venter på dens udfald.' : ''
  return (
    <Notice
      kind={over && award.suspendedBy === 0 ? 'success' : 'info'}
      level={3}
      heading={over ? 'Standstill er gået' : 'Standstill løber'}
    >
      Brevene blev sendt {formatDay(dayOf(sentAt))}. Aftalen kan tidligst indgås {formatDay(addDays(standsUntil, 1))}.
      {waits}
    </Notice>
  )
}

function Letters({ award, after }: AfterProps) {
  const href = (enterprise: string, rest = '') =>
    tenderHref(award.tender ?? '', `/breve/${encodeURIComponent(award.id)}/${encodeURIComponent(enterprise)}${rest}`)
  return (
    <DataTable caption="Breve" columns={['Til', 'Udfald', 'Hent', 'Underskrift'].map((label) => ({ label }))}>
      {after.letters.map(
        (l) =>
          html`<tr>
            <th scope="row"><a href="${href(l.enterprise)}">${l.name}</a></th>
            <td>${l.won ? 'Valgt' : 'Ikke valgt'}</td>
            <td><a href="${href(l.enterprise, '.pdf')}">PDF</a>, <a href="${href(l.enterprise, '.docx')}">Word</a></td>
            <td><code>${l.sha256.slice(0, 12)}…</code></td>
          </tr>`,
      )}
    </DataTable>
  )
}

function SendForm({ award, attempt }: AfterProps) {
  return (
    <form method="post" action={`/indkoeb/${encodeURIComponent(award.id)}/breve`}>
      <FormKey />
      <TextArea
        {...fieldOf(attempt, 'guidance')}
        label="Klagevejledning"
        hint="Skriv den tekst, jeres jurist har bekræftet. Den står i alle breve."
        rows={5}
      />
      <p>Når du trykker, underskrives ét brev til hver tilbudsgiver, og standstill begynder. Det kan ikke fortrydes.</p>
      <SubmitButton>Underskriv og send brevene</SubmitButton>
    </form>
  )
}
