import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { page } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Notice, state } from '../../platform/web/ui/index.ts'
import type { WebEnv } from '../../platform/web/visit.ts'
import type { ProposalOut } from './proposal.input.ts'
import { kindNames } from './proposal.ts'
import { listProposals } from './proposal.acts.ts'
import { amountWords, endTones } from './proposal.view.ts'

export type ProposalRow = z.output<typeof ProposalOut>

/** What waits for another's yes, and what became of the rest. */
export function proposalsPage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/forslag',
    page(async (visit, c) => {
      const { rows } = await visit.do(listProposals, {})
      return {
        title: 'Forslag om penge',
        crumbs: [{ href: '/budget', label: 'Budget' }, { label: 'Forslag om penge' }],
        body: <ProposalsBody rows={rows} controller={visit.by.role === 'controller'} done={c.req.query('gjort')} />,
      }
    }),
  )
}

interface ProposalsProps {
  rows: readonly ProposalRow[]
  controller: boolean
  done?: string | undefined
}

export function ProposalsBody({ rows, controller, done }: ProposalsProps) {
  const open = rows.filter((r) => r.end === null)
  const ended = rows.filter((r) => r.end !== null)
  return (
    <>
      {done === 'trukket' ? <Notice kind="success">Forslaget er trukket tilbage. Intet er bevilget.</Notice> : null}
      <Heading title="Forslag om penge" lead={leadOf(open, controller)} />
      <h2>Venter på godkendelse</h2>
      {open.length === 0 ? (
        <Empty title="Ingen forslag venter.">
          Bevillinger forberedes fra et budgetnotat. Tillæg, overførsler og udmøntning forberedes fra bevillingen.
        </Empty>
      ) : (
        <ProposalTable caption="Forslag, der venter" rows={open} open />
      )}
      {ended.length === 0 ? null : (
        <>
          <h2>Afsluttede</h2>
          <ProposalTable caption="Afsluttede forslag" rows={ended} />
        </>
      )}
    </>
  )
}

function leadOf(open: readonly ProposalRow[], controller: boolean): string {
  if (open.length === 0) return 'Hver bevilling og udmøntning forberedes af én controller og godkendes af en anden.'
  const all = open.length === 1 ? 'Ét forslag venter' : `${open.length} forslag venter`
  if (!controller) return `${all} på en anden controllers godkendelse.`
  const mine = open.filter((r) => !r.own).length
  const yours = mine === 0 ? 'Du har selv forberedt dem og kan ikke godkende dem' : `${mine} kan du godkende`
  return `${all} på en anden controllers godkendelse. ${yours}.`
}

const columns = [
  { label: 'Bevilling' },
  { label: 'Forslag' },
  { label: 'Beløb' },
  { label: 'Grundlag' },
  { label: 'Forberedt' },
]

/** Each row leads to the proposal's own page: what it does, who prepared it, what became of it. */
export function ProposalTable(props: { caption: string; rows: readonly ProposalRow[]; open?: boolean }) {
  const last = props.open === true ? [] : [{ label: 'Afgjort' }]
  return (
    <DataTable caption={props.caption} captionHidden columns={[...columns, ...last]}>
      {props.rows.map((r) => row(r, props.open === true))}
    </DataTable>
  )
}

function row(r: ProposalRow, open: boolean) {
  const own = r.own && r.end === null ? html`<span class="fact-note">af dig selv</span>` : ''
  return html`<tr>
    <th scope="row"><a href="/budget/forslag/${r.id}">${r.lineName}</a></th>
    <td>${kindNames[r.kind]}</td>
    <td class="nowrap">${amountWords(r.kind, r.years)}</td>
    <td>${r.basis}</td>
    <td>${r.preparedByName}<span class="fact-note">${formatDay(r.preparedOn)}</span>${own}</td>
    ${open ? '' : endCell(r)}
  </tr>`
}

function endCell({ end }: ProposalRow) {
  if (end === null) return html`<td>${state('waiting', 'venter')}</td>`
  const { tone, words } = endTones[end.kind]
  return html`<td>${state(tone, words)}<span class="fact-note">${end.byName}, ${formatDay(end.on)}</span></td>`
}
