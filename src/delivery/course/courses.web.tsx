import { html } from 'hono/html'
import type { z } from 'zod'
import { formatPeriod } from '../../kernel/period.ts'
import { listLots } from '../../portfolio/index.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import type { PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { listReferrals, lotNames } from '../../referrals/index.ts'
import { showDay } from './course.acts.ts'
import { listHours } from '../hours/hours.acts.ts'

type Row = z.output<typeof listReferrals.output>['rows'][number]

export interface CoursesFacts {
  rows: readonly Row[]
  next: string | undefined
  after: string | undefined
  state: CourseState
  lotName: (id: string) => string
  may: { list: boolean; hours: boolean; day: boolean }
}

type CourseState = 'active' | 'over' | 'ended'

const inAddress = { active: undefined, over: 'mangler-afslutning', ended: 'afsluttet' } as const

const pageSize = 50

/** Courses under way, those past their last day that nobody has closed, or those that have ended. Who may not see citizens is led to the hours instead. */
export async function coursesPage(visit: Visit, c: WebContext): Promise<PageView> {
  const { by } = visit
  const may = { list: mayDo(listReferrals, by), hours: mayDo(listHours, by), day: mayDo(showDay, by) }
  const asked = c.req.query('tilstand')
  const state = asked === inAddress.ended ? 'ended' : asked === inAddress.over ? 'over' : 'active'
  const after = c.req.query('efter')
  const nothing = { rows: [], next: undefined }
  const { rows, next } = may.list ? await visit.do(listReferrals, { state, after, limit: pageSize }) : nothing
  const lots = await visit.do(listLots, {})
  return coursesView({ rows, next, after, state, lotName: lotNames(lots.rows), may })
}

export function coursesView(facts: CoursesFacts): PageView {
  const { may, state } = facts
  const tabs = [
    { href: '/forloeb', label: 'I gang', current: state === 'active' },
    { href: '/forloeb?tilstand=mangler-afslutning', label: 'Mangler afslutning', current: state === 'over' },
    { href: '/forloeb?tilstand=afsluttet', label: 'Afsluttede', current: state === 'ended' },
  ]
  const body = (
    <>
      <ui.Heading
        title="Forløb"
        lead="Fremmøde, ansættelser og lønnede timer, borger for borger."
        actions={<Actions {...facts} />}
      />
      {may.list ? (
        <>
          <ui.Tabs label="Forløb" tabs={tabs} />
          {facts.rows.length === 0 ? <Nothing {...facts} /> : <Rows {...facts} />}
        </>
      ) : (
        <ui.Notice kind="info" heading="De enkelte borgere er ikke vist her">
          Forløb ses af sagsbehandlere, ledere, controllere, revisorer og leverandøren selv. Timerne kan ses uden navne.
        </ui.Notice>
      )}
    </>
  )
  return { title: 'Forløb', body, crumbs: [{ label: 'Forløb' }] }
}

function Actions({ may }: CoursesFacts) {
  return (
    <>
      {may.day ? (
        <a class="button button-primary" href="/dagen">
          Registrér dagens fremmøde
        </a>
      ) : null}
      {may.hours ? <a href="/forloeb/timer">Alle lønnede timer</a> : null}
      {may.hours ? <a href="/forloeb/maaned">Månedens forbrug</a> : null}
    </>
  )
}

function Nothing({ state }: CoursesFacts) {
  if (state === 'over') return <ui.Empty title="Ingen forløb mangler at blive afsluttet." icon="persons" />
  return state === 'active' ? (
    <ui.Empty title="Her står forløbene, når en leverandør har taget imod den første henvisning." icon="persons" />
  ) : (
    <ui.Empty title="Ingen forløb er afsluttet endnu." icon="persons" />
  )
}

function Rows({ rows, next, after, state, lotName }: CoursesFacts) {
  const tilstand = inAddress[state]
  const more = next === undefined ? undefined : address('/forloeb', { tilstand, efter: next })
  const columns = [{ label: 'Borger' }, { label: 'Leverandør' }, { label: 'Delaftale' }, { label: 'Forløb' }]
  return (
    <>
      <ui.DataTable caption="Forløb" captionHidden columns={columns}>
        {rows.map(
          (row) =>
            html`<tr>
              <th scope="row"><a href="/forloeb/${row.id}">${row.name}</a></th>
              <td>${row.supplierName}</td>
              <td>${lotName(row.lot)}</td>
              <td>${formatPeriod({ from: row.startsOn, to: row.endsBefore })}</td>
            </tr>`,
        )}
      </ui.DataTable>
      {more === undefined && after === undefined ? null : (
        <ui.Pager
          shown={`${rows.length} på denne side`}
          previous={after === undefined ? undefined : address('/forloeb', { tilstand })}
          next={more}
        />
      )}
    </>
  )
}
