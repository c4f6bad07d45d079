import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { page } from '../../platform/web/pages.tsx'
import {
  DateField,
  Empty,
  Heading,
  Hidden,
  Pager,
  Select,
  SubmitButton,
  WorldSwitch,
  type Choice,
} from '../../platform/web/ui/index.ts'
import type { WebContext } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { listBodies } from '../../registers/index.ts'
import { listDecisions } from './decided-list.acts.ts'
import { recordDecision } from './decision.acts.ts'
import { DecisionsTable } from './decisions-table.tsx'
import { CommitteeTabs } from './tabs.tsx'

const path = '/udvalg/beslutninger'

const pageSize = 25

export const decisionsPage = page(async (visit, c) => {
  const choice = worldChoice(c)
  const query = filterOf(c)
  const asked = { world: choice.world, committee: query.udvalg, from: query.fra, to: query.til }
  const found = await visit.do(listDecisions, { ...asked, after: c.req.query('efter'), limit: pageSize })
  const mayRecord = mayDo(recordDecision, visit.by) && choice.world === visit.by.world
  const committees = (await visit.do(listBodies, { world: choice.world })).rows.flatMap((b) =>
    b.kind === 'committee' ? [{ value: b.id, label: b.name }] : [],
  )
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
        <Filters choice={choice} query={query} committees={committees} />
        {found.rows.length === 0 ? (
          <NoDecisions narrowed={narrowed} all={address(path, { verden: choice.query })} />
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

type Query = ReturnType<typeof filterOf>

function Filters({ choice, query, committees }: { choice: WorldChoice; query: Query; committees: readonly Choice[] }) {
  return (
    <form method="get" action={path} class="filters" aria-label="Vælg beslutninger">
      {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
      <Select name="udvalg" label="Udvalg" value={query.udvalg} empty="Alle udvalg" choices={committees} />
      <DateField name="fra" label="Fra" value={query.fra} />
      <DateField name="til" label="Til" value={query.til} />
      <SubmitButton kind="secondary">Vis</SubmitButton>
    </form>
  )
}

function NoDecisions({ narrowed, all }: { narrowed: boolean; all: string }) {
  return (
    <Empty
      title={narrowed ? 'Ingen beslutninger i det valgte.' : 'Her står beslutningerne, når den første er skrevet ind.'}
    >
      {narrowed ? <a href={all}>Vis dem alle</a> : 'Udvalgssekretæren skriver dem ind efter mødet.'}
    </Empty>
  )
}
