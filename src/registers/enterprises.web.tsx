import { html } from 'hono/html'
import type { z } from 'zod'
import { address } from '../platform/web/address.ts'
import { csvResponse } from '../platform/web/csv.ts'
import { framed, type PageView } from '../platform/web/pages.tsx'
import { DataTable, Empty, Heading, Pager, Select, SubmitButton, TextField } from '../platform/web/ui/index.ts'
import { Hidden, WorldSwitch } from '../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { mayDo } from '../platform/index.ts'
import { cvrWords, foundWords, kindWords } from './enterprise.view.ts'
import { RegisterTabs } from './frame.tsx'
import { listEnterprises, recordEnterprise } from './enterprise.acts.ts'

type Found = z.output<(typeof listEnterprises)['output']>

export interface EnterprisesView extends Found {
  choice: WorldChoice
  query: string
  kind: string
  mayRecord: boolean
}

const path = '/registre'
const pageSize = 50

export async function enterprisesPage(c: WebContext) {
  const visit = visitOf(c)
  const choice = worldChoice(c)
  const asked = { query: (c.req.query('navn') ?? '').trim().slice(0, 200), kind: kindAsked(c.req.query('art')) }
  const filter = { world: choice.world, ...asked }
  if (c.req.query('format') === 'csv') {
    return csvResponse(c, 'virksomheder', columns, (await visit.do(listEnterprises, filter)).rows)
  }
  const found = await visit.do(listEnterprises, { ...filter, after: c.req.query('efter'), limit: pageSize })
  const mayRecord = mayDo(recordEnterprise, visit.by) && choice.world === visit.by.world
  return framed(c, enterprisesView({ ...found, ...asked, choice, mayRecord }))
}

export function enterprisesView(view: EnterprisesView): PageView {
  return { title: 'Virksomheder', world: view.choice.world, body: <EnterprisesBody {...view} /> }
}

function EnterprisesBody(view: EnterprisesView) {
  const { choice, query, kind, rows, total, next, mayRecord } = view
  const asked = { navn: query, art: kind, verden: choice.query }
  return (
    <>
      <Heading
        kicker="Registre"
        title="Virksomheder"
        lead={foundWords({ total, query, kind, world: choice.world })}
        actions={
          <>
            <WorldSwitch choice={choice} path={path} query={{ navn: query, art: kind }} />
            {mayRecord ? (
              <a class="button button-primary" href="/registre/virksomheder/ny">
                Optag en virksomhed
              </a>
            ) : null}
          </>
        }
      />
      <RegisterTabs current={path} choice={choice} />
      <Filter {...view} />
      {rows.length === 0 ? <None {...view} /> : <Rows view={view} csv={address(path, { ...asked, format: 'csv' })} />}
      {total > rows.length ? (
        <Pager shown={`Viser ${rows.length} af ${total}`} next={next && address(path, { ...asked, efter: next })} />
      ) : null}
    </>
  )
}

function Filter({ choice, query, kind }: EnterprisesView) {
  return (
    <form class="filters" method="get" action={path} role="search" aria-label="Find en virksomhed">
      {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
      <TextField name="navn" label="Navn eller tidligere navn" type="search" value={query} />
      <Select name="art" label="Slags" empty="Alle" value={kind} choices={kinds} />
      <SubmitButton kind="secondary">Find</SubmitButton>
    </form>
  )
}

function Rows({ view, csv }: { view: EnterprisesView; csv: string }) {
  return (
    <DataTable
      caption="Virksomheder"
      captionHidden
      csv={csv}
      columns={[{ label: 'Navn' }, { label: 'Slags' }, { label: 'Fag' }, { label: 'Cvr-nummer' }]}
    >
      {view.rows.map(
        (row) =>
          html`<tr>
            <th scope="row">
              <a href="/registre/virksomheder/${encodeURIComponent(row.id)}">${row.name}</a>
              ${row.aliases.length === 0 ? '' : html`<br /><span class="soft">også: ${row.aliases.join('; ')}</span>`}
            </th>
            <td>${kindWords(row.kind)}</td>
            <td>${row.trade ?? ''}</td>
            <td>${cvrWords(row.cvr, view.choice.world)}</td>
          </tr>`,
      )}
    </DataTable>
  )
}

function None({ query, kind, choice, mayRecord }: EnterprisesView) {
  if (query !== '' || kind !== '') {
    return (
      <Empty
        title="Ingen virksomheder passer til det, du søger."
        begin={{ href: address(path, { verden: choice.query }), label: 'Vis alle' }}
      >
        Prøv en del af navnet, eller et navn virksomheden har haft.
      </Empty>
    )
  }
  const begin = mayRecord ? { href: '/registre/virksomheder/ny', label: 'Optag en virksomhed' } : undefined
  return (
    <Empty title="Her står leverandører og arbejdspladser, når den første er optaget." begin={begin}>
      {mayRecord ? undefined : 'Udbudskonsulenten og administratoren kan optage virksomheder.'}
    </Empty>
  )
}

function kindAsked(text: string | undefined): '' | 'supplier' | 'employer' {
  return kinds.find(({ value }) => value === text)?.value ?? ''
}

const kinds = [
  { value: 'supplier', label: 'Leverandører' },
  { value: 'employer', label: 'Arbejdspladser' },
] as const

const columns = [
  { label: 'Navn', value: (r: Found['rows'][number]) => r.name },
  { label: 'Andre navne', value: (r: Found['rows'][number]) => r.aliases.join('; ') },
  { label: 'Slags', value: (r: Found['rows'][number]) => kindWords(r.kind) },
  { label: 'Fag', value: (r: Found['rows'][number]) => r.trade },
  { label: 'Cvr-nummer', value: (r: Found['rows'][number]) => r.cvr },
]
