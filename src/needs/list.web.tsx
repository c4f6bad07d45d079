import { mayDo } from '../platform/index.ts'
import { address } from '../platform/web/address.ts'
import { page, type PageView } from '../platform/web/pages.tsx'
import {
  Card,
  Cards,
  Empty,
  Heading,
  Hidden,
  Select,
  State,
  SubmitButton,
  WorldSwitch,
} from '../platform/web/ui/index.ts'
import { unknownIn, worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { listNeeds, mapNeed } from './need/need.acts.ts'
import type { NeedShown } from './need/need.input.ts'
import { coverageText, needHref, sizeText, stateInAddress, stateWords } from './needs.view.ts'

export interface NeedsView {
  choice: WorldChoice
  rows: readonly NeedShown[]
  years: readonly number[]
  filter: { aar: string | undefined; tilstand: string | undefined }
  mayMap: boolean
}

export const needsPage = page(async (visit, c) => {
  const choice = worldChoice(c)
  const all = (await visit.do(listNeeds, { world: choice.world })).rows
  const filter = { aar: c.req.query('aar') || undefined, tilstand: c.req.query('tilstand') || undefined }
  const state = stateInAddress[filter.tilstand ?? '']
  const rows = all.filter(
    (n) => (filter.aar === undefined || String(n.year) === filter.aar) && (state === undefined || n.state === state),
  )
  const years = [...new Set(all.map((n) => n.year).filter((y) => y !== null))].sort((a, b) => b - a)
  const mayMap = mayDo(mapNeed, visit.by) && choice.world === visit.by.world
  return needsView({ choice, rows, years, filter, mayMap })
})

export function needsView(view: NeedsView): PageView {
  return { title: 'Behov', world: view.choice.world, body: <NeedsBody {...view} /> }
}

function NeedsBody(view: NeedsView) {
  const { choice, rows, years, mayMap } = view
  return (
    <>
      <Heading
        title="Behov"
        lead="Hvem mangler hvad, og hvorfor når intet i kraft dem? Udvalget orienteres, før der tages et næste skridt."
        actions={
          <>
            <WorldSwitch choice={choice} path="/behov" />
            {mayMap ? (
              <a class="button button-primary" href="/behov/nyt">
                Kortlæg et behov
              </a>
            ) : null}
          </>
        }
      />
      {years.length === 0 ? <Nothing mayMap={mayMap} /> : <Found {...view} />}
      {years.length === 0 || rows.length === 0 ? null : (
        <p class="data-table-after">
          Årsoversigt:{' '}
          {years.map((year, i) => (
            <>
              {i === 0 ? '' : ', '}
              <a href={address('/behov/oversigt', { aar: year, verden: choice.query })}>{year}</a>
            </>
          ))}
        </p>
      )}
    </>
  )
}

function Found(view: NeedsView) {
  return (
    <>
      <Filters {...view} />
      {view.rows.length === 0 ? (
        <Empty title="Intet behov passer til det, du har valgt." begin={{ href: '/behov', label: 'Se alle behov' }} />
      ) : (
        <>
          <h2 class="sr-only">Behovene</h2>
          <Cards label="Behov">{view.rows.map((n) => card(n))}</Cards>
        </>
      )}
    </>
  )
}

function Nothing({ mayMap }: { mayMap: boolean }) {
  return (
    <Empty
      title="Her står behovene, når det første er kortlagt."
      begin={mayMap ? { href: '/behov/nyt', label: 'Kortlæg et behov' } : undefined}
    >
      En udbudskonsulent eller leder kortlægger dem. Andre end kommunens egne ser dem, når udvalget er orienteret.
    </Empty>
  )
}

function Filters({ choice, years, filter }: NeedsView) {
  return (
    <form class="filters" method="get" action="/behov">
      {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
      <Select
        name="aar"
        label="År"
        empty="Alle"
        value={filter.aar}
        choices={years.map((y) => ({ value: String(y), label: String(y) }))}
      />
      <Select
        name="tilstand"
        label="Tilstand"
        empty="Alle"
        value={filter.tilstand}
        choices={Object.entries(stateInAddress).map(([value, s]) => ({ value, label: stateWords[s].words }))}
      />
      <SubmitButton kind="secondary">Vis</SubmitButton>
    </form>
  )
}

function card(n: NeedShown) {
  const { words, tone } = stateWords[n.state]
  const where = n.areas.length === 0 ? '' : `${n.areas.join(', ')}. `
  return (
    <Card heading={n.title} href={needHref(n.id)} kicker={n.year === null ? 'Behov' : `Behov, ${n.year}`}>
      <p>
        <State tone={tone}>{words}</State>
      </p>
      <p>
        {where}Antal: {sizeText(n, unknownIn(n.world))}.
      </p>
      <p class="soft">{coverageText(n.coverage, n.world)}</p>
    </Card>
  )
}
