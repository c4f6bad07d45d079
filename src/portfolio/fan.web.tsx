import type { Day } from '../kernel/day.ts'
import { address } from '../platform/web/address.ts'
import { csvResponse } from '../platform/web/csv.ts'
import { framed, type PageView } from '../platform/web/pages.tsx'
import { Door, Empty, FanFigure, Heading, Source, Sums, WorldSwitch, type Sum } from '../platform/web/ui/index.ts'
import { visitOf, type WebContext } from '../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../platform/web/worlds.ts'
import { bladesOf, fanSentence, fanSums, offersOf, type Offer } from './fan.view.ts'
import { Filter, type Asked, type FilterChoices } from './filter.tsx'
import { LotTable, lotColumns } from './lot-table.tsx'
import { listAgreements, listLots } from './portfolio.acts.ts'

export interface FanView {
  choice: WorldChoice
  offers: readonly Offer[]
  asked: Asked
  choices: FilterChoices
  today: Day
}

const path = '/tilbud'

export async function fanPage(c: WebContext) {
  const visit = visitOf(c)
  const choice = worldChoice(c)
  const { rows: agreements } = await visit.do(listAgreements, { world: choice.world })
  const { rows: lots } = await visit.do(listLots, { world: choice.world })
  const asked = askedOf(c)
  const ended = choice.world === 'papers' || asked.udloebne === 'ja'
  const filter = { targetGroup: asked.maalgruppe, supplier: asked.leverandoer, ended }
  const offers = offersOf(agreements, lots, filter, visit.today)
  if (c.req.query('format') === 'csv')
    return csvResponse(c, 'tilbudsviften', lotColumns(choice.world, visit.today), offers)
  return framed(c, fanView({ choice, offers, asked, choices: choicesOf(lots), today: visit.today }))
}

export function fanView(view: FanView): PageView {
  return { title: 'Tilbudsviften', world: view.choice.world, body: <FanBody {...view} /> }
}

function FanBody(view: FanView) {
  const { choice, offers, asked, today } = view
  const filtered = Object.values(asked).some((value) => value !== undefined)
  return (
    <>
      <Heading
        title="Tilbudsviften"
        lead={lead(view)}
        actions={<WorldSwitch choice={choice} path={path} query={{ ...asked, maalgruppe: undefined }} />}
      />
      {offers.length === 0 ? (
        <None filtered={filtered} choice={choice} />
      ) : (
        <>
          <Sums items={sums(view)} />
          <FanFigure
            id="vifte"
            title={choice.world === 'papers' ? 'Delaftaler efter aftale' : 'Delaftaler efter målgruppe'}
            sentence={fanSentence(offers, choice.world, today)}
            blades={bladesOf(offers, choice.world, today)}
            source={
              <Source
                kind={choice.world === 'papers' ? 'paper' : choice.world === 'practice' ? 'practice' : 'entered'}
              />
            }
          />
        </>
      )}
      <Filter {...view} />
      {offers.length === 0 ? null : (
        <LotTable {...view} csv={address(path, { ...asked, verden: choice.query, format: 'csv' })} />
      )}
    </>
  )
}

function lead({ choice, offers, asked }: FanView): string {
  const lots = offers.length === 1 ? 'Én delaftale' : `${offers.length} delaftaler`
  const named = offers[0]?.lot.suppliers.find(({ id }) => id === asked.leverandoer)?.name
  if (named !== undefined) return `${lots} hos ${named}.`
  return choice.world === 'papers'
    ? `${lots}, som papirerne fra 2013 til 2025 nævner dem.`
    : `Det, jobcentret kan tilbyde i dag: ${lots.toLowerCase()}.`
}

function sums({ offers, today, choice }: FanView): Sum[] {
  const { places, unknown, lots, suppliers, ending } = fanSums(offers, today)
  const door = (figure: string | number, title: string) => (
    <Door href="#delaftaler" title={title}>
      {figure}
    </Door>
  )
  const missing =
    unknown === 0 ? undefined : `${unknown} ${unknown === 1 ? 'delaftale' : 'delaftaler'} uden oplyst antal`
  const all: Sum[] = [
    { label: 'Delaftaler', figure: door(lots, 'Rækkerne i tabellen nedenfor') },
    { label: 'Leverandører', figure: door(suppliers, 'Forskellige leverandører i tabellen nedenfor') },
  ]
  if (choice.world !== 'papers') {
    const pladser = unknown === lots ? 'ikke oplyst' : places
    all.unshift({ label: 'Pladser', figure: door(pladser, 'Summen af pladser i tabellen nedenfor'), note: missing })
  }
  if (ending > 0) {
    all.push({ label: 'Slutter inden for et år', figure: door(ending, 'Se kolonnen Stand nedenfor'), act: true })
  }
  return all
}

function None({ filtered, choice }: { filtered: boolean; choice: WorldChoice }) {
  return filtered ? (
    <Empty
      title="Ingen delaftaler passer til det valgte."
      begin={{ href: address(path, { verden: choice.query }), label: 'Vis alle' }}
    />
  ) : (
    <Empty
      title="Her folder viften sig ud, når den første aftale er indgået."
      begin={{ href: '/aftaler', label: 'Gå til aftaler' }}
    >
      Hver delaftale bliver et blad: længden er pladserne.
    </Empty>
  )
}

function askedOf(c: WebContext): Asked {
  const said = (name: string) => c.req.query(name)?.trim() || undefined
  return {
    maalgruppe: said('maalgruppe'),
    leverandoer: said('leverandoer'),
    udloebne: said('udloebne') === 'ja' ? 'ja' : undefined,
  }
}

function choicesOf(lots: readonly Offer['lot'][]): FilterChoices {
  const groups = new Map(
    lots.flatMap((lot) =>
      lot.targetGroup === null ? [] : [[lot.targetGroup, lot.targetGroupName ?? lot.targetGroup]],
    ),
  )
  const suppliers = new Map(lots.flatMap((lot) => lot.suppliers.map(({ id, name }) => [id, name] as const)))
  return { groups: sorted(groups), suppliers: sorted(suppliers) }
}

function sorted(names: ReadonlyMap<string, string>) {
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'da'))
}
