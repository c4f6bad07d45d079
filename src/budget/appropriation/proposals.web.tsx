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

/** Of those that are ended, the latest. */
const shown = 100

/** What waits for another's yes, and what became of the rest. */
export function proposalsPage(app: Hono<WebEnv>): void {
  app.get(
    '/budget/forslag',
    page(async (visit, c) => {
      const open = (await visit.do(listProposals, { state: 'open' })).rows
      const ended = (await visit.do(listProposals, { state: 'ended', limit: shown })).rows
      return {
        title: 'Forslag om penge',
        crumbs: [{ href: '/budget', label: 'Budget' }, { label: 'Forslag om penge' }],
        body: (
          <ProposalsBody
            rows={[...open, ...ended]}
            controller={visit.by.role === 'controller'}
            done={c.req.query('gjort')}
          />
        ),
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
          {ended.length < shown ? null : <p>De {shown} seneste. De ældre står på hver bevillings egen side.</p>}
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
  return `${all} på en anden controllers godkendelse. ${yours(open.length, mine)}.`
}

function yours(all: number, others: number): string {
  const [it, own] = all === 1 ? ['det', 'Du har selv forberedt det'] : ['dem', 'Du har selv forberedt dem']
  if (others === 0) return `${own} og kan ikke godkende ${it}`
  return others === all ? `Du kan godkende ${it}` : `${others} af dem kan du godkende`
}

const columns = [
  { label: 'Bevilling' },
  { label: 'Forslag' },
  { label: 'Beløb' },
  { label: 'Grundlag' },
  { label: 'Forberedt' },
]

/** Each row leads to the proposal's own page: what it does, who prepared it, what became of it. */
export function ProposalTable(props: {
  caption: string
  rows: readonly ProposalRow[]
  open?: boolean
  /** On the appropriation's own page its name is not said again. */
  ofOne?: boolean
}) {
  const last = props.open === true ? [] : [{ label: 'Afgjort' }]
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      columns={[...columns.slice(props.ofOne === true ? 1 : 0), ...last]}
    >
      {props.rows.map((r) => row(r, props.open === true, props.ofOne === true))}
    </DataTable>
  )
}

function row(r: ProposalRow, open: boolean, ofOne: boolean) {
  const own = r.own && r.end === null ? html`<span class="fact-note">af dig selv</span>` : ''
  return html`<tr>
    <th scope="row"><a href="/budget/forslag/${r.id}">${ofOne ? kindNames[r.kind] : r.lineName}</a></th>
    ${ofOne ? '' : html`<td>${kindNames[r.kind]}</td>`}
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
