import { html } from 'hono/html'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { page } from '../../platform/web/pages.tsx'
import {
  DataTable,
  DateField,
  Empty,
  Heading,
  Pager,
  Select,
  state,
  SubmitButton,
  WorldSwitch,
} from '../../platform/web/ui/index.ts'
import { Hidden } from '../../platform/web/ui/index.ts'
import type { WebContext } from '../../platform/web/visit.ts'
import { unknownIn, worldChoice } from '../../platform/web/worlds.ts'
import { listBodies } from '../../registers/index.ts'
import { listDecisions } from './decided.acts.ts'
import { caseSaid, pointsSentence, whenSaid } from './decided.view.ts'
import { recordDecision } from './decision.acts.ts'
import { decisionHref } from './links.ts'
import type { Stage } from './standing.ts'
import { CommitteeTabs } from './tabs.tsx'

const path = '/udvalg/beslutninger'
const pageSize = 25

export interface DecidedLine {
  item: string
  title: string
  bodyName: string | null
  day: string | null
  stage: Stage
  points: { no: number | null; outcome: string | null; outcomeText: string | null }[]
}

export const decisionsPage = page(async (visit, c) => {
  const choice = worldChoice(c)
  const query = filterOf(c)
  const asked = { world: choice.world, committee: query.udvalg, from: query.fra, to: query.til }
  const found = await visit.do(listDecisions, { ...asked, after: c.req.query('efter'), limit: pageSize })
  const mayRecord = mayDo(recordDecision, visit.by) && choice.world === visit.by.world
  const committees = (await visit.do(listBodies, { world: choice.world })).rows.filter((b) => b.kind === 'committee')
  const narrowed = Object.values(query).some((v) => v !== undefined)
  const next = found.next && address(path, { verden: choice.query, ...query, efter: found.next })
  return {
    title: 'Beslutninger',
    world: choice.world,
    crumbs: [{ href: '/udvalg', label: 'Udvalg' }, { label: 'Beslutninger' }],
    body: (
      <>
        <Heading
          title="Hvad udvalgene har besluttet"
          lead="Hver sag med sine punkter, de nyeste først. Åbn en sag for at se afstemning, bemærkninger og det, der kom før og efter."
          actions={
            <>
              <WorldSwitch choice={choice} path={path} />
              {mayRecord ? (
                <a class="button button-primary" href={`${path}/ny`}>
                  Skriv en beslutning ind
                </a>
              ) : null}
            </>
          }
        />
        <CommitteeTabs current={path} choice={choice} />
        <form method="get" action={path} class="filters" aria-label="Vælg beslutninger">
          {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
          <Select
            name="udvalg"
            label="Udvalg"
            value={query.udvalg}
            empty="Alle udvalg"
            choices={committees.map((b) => ({ value: b.id, label: b.name }))}
          />
          <DateField name="fra" label="Fra" value={query.fra} />
          <DateField name="til" label="Til" value={query.til} />
          <SubmitButton kind="secondary">Vis</SubmitButton>
        </form>
        {found.rows.length === 0 ? (
          <Empty
            title={
              narrowed ? 'Ingen beslutninger i det valgte.' : 'Her står beslutningerne, når den første er skrevet ind.'
            }
          >
            {narrowed ? (
              <a href={address(path, { verden: choice.query })}>Vis dem alle</a>
            ) : (
              'Udvalgssekretæren skriver dem ind efter mødet.'
            )}
          </Empty>
        ) : (
          <DecisionsTable rows={found.rows} world={choice.world} />
        )}
        {c.req.query('efter') === undefined && next === undefined ? null : (
          <Pager
            shown={`Viser ${found.rows.length} sager`}
            previous={
              c.req.query('efter') === undefined ? undefined : address(path, { verden: choice.query, ...query })
            }
            next={next}
          />
        )}
      </>
    ),
  }
})

function filterOf(c: WebContext) {
  const said = (name: string) => c.req.query(name) || undefined
  return { udvalg: said('udvalg'), fra: said('fra'), til: said('til') }
}

export function DecisionsTable({ rows, world }: { rows: readonly DecidedLine[]; world: string }) {
  return (
    <DataTable
      caption="Beslutninger"
      captionHidden
      columns={[{ label: 'Sag' }, { label: 'Udvalg' }, { label: 'Dag' }, { label: 'Besluttet' }]}
    >
      {rows.map((r) => {
        const said = caseSaid(r.stage, r.points)
        return html`<tr>
          <th scope="row">
            <a href="${decisionHref(r.item)}">${r.title}</a><span class="fact-note">${pointsSentence(r.points)}</span>
          </th>
          <td>${r.bodyName ?? unknownIn(world)}</td>
          <td class="nowrap">${whenSaid(r.day, null, unknownIn(world))}</td>
          <td>${state(said.tone, said.words)}</td>
        </tr>`
      })}
    </DataTable>
  )
}
