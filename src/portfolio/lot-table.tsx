import { html } from 'hono/html'
import type { Day } from '../kernel/day.ts'
import type { CsvColumn } from '../platform/web/csv.ts'
import { DataTable, door, state } from '../platform/web/ui/index.ts'
import { unknownIn, type WorldChoice } from '../platform/web/worlds.ts'
import { lastDay } from './agreement.view.ts'
import { lotHref, lotName, stateOf, type Offer } from './fan.view.ts'

interface LotTableProps {
  choice: WorldChoice
  offers: readonly Offer[]
  today: Day
  csv: string
}

/** The same lots as rows. */
export function LotTable({ choice, offers, today, csv }: LotTableProps) {
  const unknown = unknownIn(choice.world)
  const placed = offers.some(({ lot }) => lot.capacity !== null)
  return (
    <DataTable id="delaftaler" caption="Delaftalerne som tabel" csv={csv} columns={headsOf(placed)}>
      {offers.map((offer) => {
        const { lot, agreement } = offer
        const { tone, words } = stateOf(offer, today)
        return html`<tr>
          <th scope="row">
            <a href="${lotHref(offer)}">${lotName(offer)}</a><br /><span class="soft">${agreement.name}</span>
          </th>
          <td>${lot.targetGroupName ?? unknown}</td>
          <td>${lot.area ?? unknown}</td>
          ${placed ? html`<td>${places(offer, unknown)}</td>` : ''}
          <td class="nowrap">${agreement.endsBefore === null ? unknown : lastDay(agreement.endsBefore)}</td>
          <td>${lot.suppliers.length === 0 ? unknown : lot.suppliers.map(({ name }) => name).join(', ')}</td>
          <td>${state(tone, words)}</td>
        </tr>`
      })}
    </DataTable>
  )
}

export function lotColumns(world: string, today: Day): CsvColumn<Offer>[] {
  return [
    { label: 'Verden', value: () => (world === 'papers' ? 'papirer' : world === 'practice' ? 'øvelse' : 'drift') },
    { label: 'Delaftale', value: lotName },
    { label: 'Aftale', value: ({ agreement }) => agreement.name },
    { label: 'Målgruppe', value: ({ lot }) => lot.targetGroupName },
    { label: 'Område', value: ({ lot }) => lot.area },
    { label: 'Pladser', value: ({ lot }) => lot.capacity },
    { label: 'Begynder', value: ({ agreement }) => agreement.startsOn },
    { label: 'Slutter før', value: ({ agreement }) => agreement.endsBefore },
    { label: 'Leverandører', value: ({ lot }) => lot.suppliers.map(({ name }) => name).join('; ') },
    { label: 'Stand', value: (offer) => stateOf(offer, today).words },
  ]
}

function places(offer: Offer, unknown: string) {
  const { lot } = offer
  return lot.capacity === null ? unknown : door(lotHref(offer), String(lot.capacity), 'Aftalte pladser på samme tid')
}

/** No paper prints places: then the column would say so twenty times, and is left out. */
function headsOf(placed: boolean) {
  return heads.filter(({ label }) => placed || label !== 'Pladser')
}

const heads = [
  { label: 'Delaftale' },
  { label: 'Målgruppe' },
  { label: 'Område' },
  { label: 'Pladser', numeric: true, hint: 'Aftalte pladser på samme tid' },
  { label: 'Slutter' },
  { label: 'Leverandører' },
  { label: 'Stand' },
]
