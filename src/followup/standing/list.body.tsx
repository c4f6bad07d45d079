import { html } from 'hono/html'
import { addDays, formatDay } from '../../kernel/day.ts'
import { mayDo, type By } from '../../platform/index.ts'
import { FormKey } from '../../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Notice, SubmitButton } from '../../platform/web/ui/index.ts'
import { WorldSwitch } from '../../platform/web/ui/world-switch.tsx'
import { unknownIn, type WorldChoice } from '../../platform/web/worlds.ts'
import { forecastAll } from '../run/run.acts.ts'
import { listLead } from './list.view.ts'
import { StandingTable } from './list.tsx'
import type { Refresh } from './refresh.web.ts'
import type { Standing } from './standing.ts'

interface Other {
  code: string
  name: string
  endsBefore: string | null
}

interface Props {
  rows: readonly Omit<Standing, 'world'>[]
  /** Agreements without a ledger. */
  others: readonly Other[]
  choice: WorldChoice
  by: By
  refresh: Refresh | undefined
  csv: string
}

export function FollowupBody({ rows, others, choice, by, refresh, csv }: Props) {
  return (
    <>
      <Heading
        title="Opfølgning"
        lead={leadOf(rows, others)}
        actions={<WorldSwitch choice={choice} path="/opfoelgning" />}
      />
      {refresh === undefined ? null : <RefreshNotice refresh={refresh} />}
      {rows.length + others.length > 0 ? null : (
        <Empty
          title="Her står aftalerne og deres lofter, når den første er indgået."
          begin={{ href: '/aftaler', label: 'Se aftaler' }}
        />
      )}
      {rows.length === 0 ? null : <StandingTable rows={rows} csv={csv} />}
      {rows.length === 0 ? null : <Doors by={by} own={choice.world === by.world} />}
      {others.length === 0 ? null : <Others others={others} world={choice.world} />}
    </>
  )
}

function leadOf(rows: Props['rows'], others: readonly Other[]): string {
  if (rows.length > 0) return listLead(rows)
  return others.length === 0
    ? ''
    : 'Aftaler, som papirerne trykker dem. De har intet regnskab, så her er intet forbrug at følge eller varsle om.'
}

function RefreshNotice({ refresh: { running, done, left, failed } }: { refresh: Refresh }) {
  if (failed)
    return <Notice kind="error">Prognoserne blev ikke alle regnet. Prøv igen; det, der er regnet, er gemt.</Notice>
  if (running)
    return (
      <Notice kind="info" live>
        Regner … {done} er færdige, {left} mangler. Siden ser selv efter igen.
      </Notice>
    )
  return (
    <Notice kind="success">
      {done === 0 ? 'Alle prognoser var regnet på de nyeste tal.' : `${done} prognoser er regnet og gemt.`}
    </Notice>
  )
}

function Doors({ by, own }: { by: By; own: boolean }) {
  return (
    <>
      {own && mayDo(forecastAll, by) ? (
        <form method="post" action="/opfoelgning/regn">
          <FormKey />
          <SubmitButton kind="secondary">Regn prognoserne på de nyeste tal</SubmitButton>
        </form>
      ) : null}
      <p>
        <a href="/opfoelgning/signaler">Signaler</a> · <a href="/opfoelgning/aendringer">Kendte ændringer</a> ·{' '}
        <a href="/opfoelgning/graenser">Grænser for varsling</a>
      </p>
    </>
  )
}

function Others({ others, world }: { others: readonly Other[]; world: string }) {
  const end = (a: Other) =>
    a.endsBefore === null ? html`<span class="soft">${unknownIn(world)}</span>` : formatDay(addDays(a.endsBefore, -1))
  return (
    <DataTable
      caption={world === 'papers' ? 'Aftaler i papirerne' : 'Aftaler uden regnskab'}
      columns={[{ label: 'Aftale' }, { label: 'Udløber' }]}
    >
      {others.map(
        (a) =>
          html`<tr>
            <th scope="row"><a href="/opfoelgning/${a.code}">${a.name}</a></th>
            <td>${end(a)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}
