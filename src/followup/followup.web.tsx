import { Hono } from 'hono'
import { html } from 'hono/html'
import { addDays, formatDay } from '../kernel/day.ts'
import { formatAmount } from '../kernel/money.ts'
import { entriesHref, roomHref } from '../budget/index.ts'
import { listAgreements } from '../portfolio/index.ts'
import { page } from '../platform/web/pages.tsx'
import { DataTable, door, Empty, Heading, state } from '../platform/web/ui/index.ts'
import { WorldSwitch } from '../platform/web/ui/world-switch.tsx'
import type { Visit, WebEnv } from '../platform/web/visit.ts'
import { unknownIn, worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { showUse } from './use/use.acts.ts'
import { usePage } from './use/use.web.tsx'
import { ceilingState, wholeOf, type AgreementRow } from './use/use.view.ts'

export function pages(): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get(
    '/opfoelgning',
    page(async (visit, c) => {
      const choice = worldChoice(c)
      const { rows } = await visit.do(listAgreements, { world: choice.world })
      const agreements = await Promise.all(rows.map((a) => withUse(visit, a)))
      return {
        title: 'Opfølgning',
        world: choice.world,
        body: <FollowupBody agreements={agreements} choice={choice} />,
      }
    }),
  )
  usePage(app)
  return app
}

/** Only a concluded agreement has accounts; what a paper prints has none. */
async function withUse(visit: Visit, a: Omit<AgreementRow, 'lots'>): Promise<AgreementRow> {
  return { ...a, lots: a.state === 'concluded' ? (await visit.do(showUse, { agreement: a.code })).lots : null }
}

export function FollowupBody({ agreements, choice }: { agreements: readonly AgreementRow[]; choice: WorldChoice }) {
  const followed = agreements.filter((a) => a.lots !== null)
  return (
    <>
      <Heading
        title="Opfølgning"
        lead={leadOf(followed, agreements.length)}
        actions={<WorldSwitch choice={choice} path="/opfoelgning" />}
      />
      {agreements.length === 0 ? (
        <Empty
          title="Her står aftalerne og deres lofter, når den første er indgået."
          begin={{ href: '/aftaler', label: 'Se aftaler' }}
        />
      ) : null}
      {followed.length === 0 ? null : (
        <DataTable caption="Forbrug mod loft, kr." columns={followedColumns}>
          {followed.map(followedRow)}
        </DataTable>
      )}
      {agreements.length > followed.length ? (
        <Others agreements={agreements.filter((a) => a.lots === null)} world={choice.world} />
      ) : null}
    </>
  )
}

function leadOf(followed: readonly AgreementRow[], all: number): string {
  if (followed.length === 0)
    return all === 0
      ? ''
      : 'Aftaler, som papirerne trykker dem. De har intet regnskab, så her er intet forbrug at følge.'
  const near = followed.filter((a) => ['act', 'bad'].includes(ceilingState(wholeOf(a.lots ?? [])).tone))
  const lofts = followed.length === 1 ? 'Én aftale har et loft' : `${followed.length} aftaler har et loft`
  if (near.length === 0) return `${lofts}, og det holder.`
  return near.length === 1 ? `${lofts}. Se på ${near[0]?.name ?? ''}.` : `${lofts}. Se på ${near.length} af dem.`
}

const followedColumns = [
  { label: 'Aftale' },
  ...['Loft', 'Brugt', 'Disponeret', 'Tilbage'].map((label) => ({ label, numeric: true })),
  { label: 'Stand' },
  { label: 'Udløber' },
]

function followedRow(a: AgreementRow) {
  const whole = wholeOf(a.lots ?? [])
  const stand = ceilingState(whole)
  const asked = { agreement: a.code }
  const money = (oere: bigint | undefined, href: string) =>
    html`<td>${oere === undefined ? '' : door(href, formatAmount(oere))}</td>`
  return html`<tr>
    <th scope="row"><a href="/opfoelgning/${a.code}">${a.name}</a></th>
    ${money(whole?.ceilingOere, entriesHref({ ...asked, kind: 'ceiling' }))}${money(whole?.usedOere, entriesHref({ ...asked, kind: 'use' }))}
    ${money(whole?.committedOere, entriesHref({ ...asked, kind: 'committed' }))}
    ${money(whole?.remainingOere, roomHref(asked))}
    <td>${state(stand.tone, stand.words)}</td>
    <td class="nowrap">${a.endsBefore === null ? '' : formatDay(addDays(a.endsBefore, -1))}</td>
  </tr>`
}

function Others({ agreements, world }: { agreements: readonly AgreementRow[]; world: string }) {
  return (
    <DataTable
      caption={world === 'papers' ? 'Aftaler i papirerne' : 'Aftaler uden regnskab'}
      columns={[{ label: 'Aftale' }, { label: 'Udløber' }]}
    >
      {agreements.map(
        (a) =>
          html`<tr>
            <th scope="row"><a href="/opfoelgning/${a.code}">${a.name}</a></th>
            <td>
              ${a.endsBefore === null ? html`<span class="soft">${unknownIn(world)}</span>` : formatDay(addDays(a.endsBefore, -1))}
            </td>
          </tr>`,
      )}
    </DataTable>
  )
}
