import { formatMonth } from '../../kernel/day.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import type { HoursFilter } from './hours-list.view.ts'

interface FiltersProps {
  filter: HoursFilter
  choice: WorldChoice
  agreements: readonly { code: string; name: string; lots: number }[]
  months: readonly string[]
}

/** The address carries the filters; the cut `til` is kept, so that a frozen sum stays the sum it was. */
export function HoursFilters({ filter, choice, agreements, months }: FiltersProps) {
  const most = Math.max(0, ...agreements.map((a) => a.lots))
  const numbers = Array.from({ length: most }, (_, i) => String(i + 1))
  return (
    <form class="filters" method="get" action="/forloeb/timer">
      {choice.query === undefined ? null : <ui.Hidden name="verden" value={choice.query} />}
      {filter.til ? <ui.Hidden name="til" value={filter.til} /> : null}
      {filter.forloeb ? <ui.Hidden name="forloeb" value={filter.forloeb} /> : null}
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
        choices={numbers.map((no) => ({ value: no, label: `Delaftale ${no}` }))}
      />
      <ui.Select
        name="maaned"
        label="Måned"
        empty="Alle"
        value={filter.maaned}
        choices={months.map((month) => ({ value: month, label: formatMonth(month) }))}
      />
      <ui.SubmitButton kind="secondary">Vis</ui.SubmitButton>
    </form>
  )
}
