import type { Handler } from 'hono'
import type { z } from 'zod'
import { listAgreements, listLots } from '../../portfolio/index.ts'
import { mayDo } from '../../platform/index.ts'
import { address } from '../../platform/web/address.ts'
import { csvResponse, type CsvColumn } from '../../platform/web/csv.ts'
import { framed, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import { visitOf, type Visit, type WebContext, type WebEnv } from '../../platform/web/visit.ts'
import { worldChoice, type WorldChoice } from '../../platform/web/worlds.ts'
import { findCitizen } from '../citizen/citizen.acts.ts'
import { Filters, type ListFilter as Filter } from './list-filters.web.tsx'
import { listReferrals } from './list.acts.ts'
import { ReferralTable } from './referral-table.web.tsx'
import { stateWords } from './state.ts'
import { lotNames, referralMark, stateFrom } from '../words.ts'

type Row = z.output<typeof listReferrals.output>['rows'][number]

export interface ListFacts {
  rows: readonly Row[]
  next: string | undefined
  filter: Filter
  choice: WorldChoice
  agreements: readonly { code: string; name: string }[]
  lots: readonly { id: string; agreement: string; lot: number | null; title: string | null }[]
  today: string
  atSupplier: boolean
  mayRefer: boolean
}

const pageSize = 50

export const list: Handler<WebEnv> = async (c) => {
  const visit = visitOf(c)
  const choice = worldChoice(c)
  const filter = filterOf(c)
  const lots = (await visit.do(listLots, { world: choice.world })).rows
  if (c.req.query('format') === 'csv') {
    return csvResponse(c, 'henvisninger', columns(lotNames(lots)), await allRows(visit, filter, choice))
  }
  const input = { ...inputOf(filter, choice), after: filter.efter, limit: pageSize }
  const [{ rows, next }, agreements] = [
    await visit.do(listReferrals, input),
    await visit.do(listAgreements, { world: choice.world }),
  ]
  const { by, today } = visit
  const facts = { rows, next, filter, choice, lots, today, agreements: agreements.rows }
  return framed(c, listView({ ...facts, atSupplier: by.enterprise !== null, mayRefer: mayDo(findCitizen, by) }))
}

function filterOf(c: WebContext): Filter {
  const [tilstand, aftale] = [c.req.query('tilstand'), c.req.query('aftale')]
  return { tilstand, aftale, delaftale: c.req.query('delaftale'), efter: c.req.query('efter') }
}

function inputOf({ tilstand, aftale, delaftale }: Filter, { world }: WorldChoice) {
  return { world, state: stateFrom(tilstand), agreement: aftale, lot: delaftale }
}

async function allRows(visit: Visit, filter: Filter, choice: WorldChoice): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const part = await visit.do(listReferrals, { ...inputOf(filter, choice), after, limit: 500 })
    rows.push(...part.rows)
    after = part.next
  }
  return rows
}

/** The citizen is never named in a file; the referral's mark leads back to the page. */
export function columns(lotName: (id: string) => string): CsvColumn<Row>[] {
  return [
    { label: 'Henvisning', value: (r) => referralMark(r.id) },
    { label: 'Sendt', value: (r) => r.sentOn },
    { label: 'Tilstand', value: (r) => stateWords[r.state] },
    { label: 'Svarfrist', value: (r) => r.answerDue },
    { label: 'Aftale', value: (r) => r.agreement },
    { label: 'Delaftale', value: (r) => lotName(r.lot) },
    { label: 'Leverandør', value: (r) => r.supplierName },
    { label: 'Første dag', value: (r) => r.startsOn },
    { label: 'Slutter før', value: (r) => r.endsBefore },
    { label: 'Besvaret', value: (r) => r.answeredOn },
    { label: 'Afsluttet', value: (r) => r.endedOn },
    { label: 'Disponeret, kr.', value: (r) => Number(r.committedOere) / 100 },
  ]
}

export function listView(facts: ListFacts): PageView {
  const { rows, filter, choice, atSupplier } = facts
  const { efter: _, ...kept } = filter
  const body = (
    <>
      <ui.Heading title="Henvisninger" lead={leadOf(facts)} actions={<Actions {...facts} />} />
      <Filters {...facts} />
      {rows.length === 0 ? (
        <Nothing {...facts} />
      ) : (
        <>
          <ReferralTable
            rows={rows}
            lotName={lotNames(facts.lots)}
            today={facts.today}
            caption="Henvisninger, nyeste først"
            atSupplier={atSupplier}
            naming="name"
            csv={address('/henvisninger', { ...kept, verden: choice.query, format: 'csv' })}
          />
          <Pages {...facts} />
        </>
      )}
    </>
  )
  return { title: 'Henvisninger', body, world: choice.world, crumbs: [{ label: 'Henvisninger' }] }
}

function Actions({ choice, filter, mayRefer }: ListFacts) {
  return (
    <>
      <ui.WorldSwitch choice={choice} path="/henvisninger" query={{ tilstand: filter.tilstand }} />
      {mayRefer ? (
        <a class="button button-primary" href="/borgere">
          Find en borger
        </a>
      ) : null}
    </>
  )
}

function leadOf({ atSupplier }: ListFacts): string {
  return atSupplier
    ? 'Borgere, kommunen har henvist til jer. Nyeste først.'
    : 'Alle henvisninger, nyeste først. Den enkelte henvisning viser listen, der blev valgt fra.'
}

function Nothing({ filter, choice, atSupplier }: ListFacts) {
  if (choice.world === 'papers') {
    return <ui.Empty title="Papirerne nævner ingen enkelte henvisninger." icon="document" />
  }
  const filtered = filter.tilstand || filter.aftale || filter.delaftale
  if (filtered) {
    const begin = { href: '/henvisninger', label: 'Vis alle henvisninger' }
    return <ui.Empty title="Ingen henvisninger svarer til valget." icon="search" begin={begin} />
  }
  return (
    <ui.Empty title="Her står henvisningerne, når den første er sendt." icon="send">
      {atSupplier
        ? 'Kommunen sender dem, og I svarer inden fem arbejdsdage.'
        : 'En sagsbehandler finder en borger og vælger et tilbud.'}
    </ui.Empty>
  )
}

function Pages({ rows, next, filter, choice }: ListFacts) {
  const query = { ...filter, verden: choice.query }
  const first = filter.efter === undefined ? undefined : address('/henvisninger', { ...query, efter: undefined })
  if (next === undefined && first === undefined) return null
  return (
    <ui.Pager
      shown={`${rows.length} på denne side`}
      previous={first}
      next={next === undefined ? undefined : address('/henvisninger', { ...query, efter: next })}
    />
  )
}
