import * as ui from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import { stateWords } from './state.ts'
import { stateInAddress } from '../words.ts'

export interface FilterFacts {
  filter: ListFilter
  agreements: readonly { code: string; name: string }[]
  lots: readonly { id: string; agreement: string; lot: number | null; title: string | null }[]
  choice: WorldChoice
}

/** What the address says of the list, as it stands there. */
export interface ListFilter {
  tilstand: string | undefined
  aftale: string | undefined
  delaftale: string | undefined
  efter: string | undefined
}

/** The address carries the filters. */
export function Filters({ filter, agreements, lots, choice }: FilterFacts) {
  const numbers = [...new Set(lots.flatMap((l) => (l.lot === null ? [] : [l.lot])))].sort((a, b) => a - b)
  return (
    <form class="filters" method="get" action="/henvisninger">
      {choice.query === undefined ? null : <ui.Hidden name="verden" value={choice.query} />}
      <ui.Select
        name="tilstand"
        label="Tilstand"
        empty="Alle"
        value={filter.tilstand}
        choices={Object.entries(stateInAddress).map(([value, state]) => ({ value, label: stateWords[state] }))}
      />
      <ui.Select
        name="aftale"
        label="Aftale"
        empty="Alle"
        value={filter.aftale}
        choices={agreements.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ui.Select
        name="delaftale"
        label="Delaftale"
        empty="Alle"
        value={filter.delaftale}
        choices={numbers.map((no) => ({ value: String(no), label: `Delaftale ${no}` }))}
      />
      <ui.SubmitButton kind="secondary">Vis</ui.SubmitButton>
    </form>
  )
}
