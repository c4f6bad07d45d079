import { DateField, Hidden, Select, SubmitButton } from '../../platform/web/ui/index.ts'
import type { DutiesView } from './duties.view.ts'
import { whoText } from './duty.view.ts'

/** As the address says them, in Danish. */
/** The address carries the filters; a month has its own days. */
export function DutyFilters({ filter, choice, month, who, rules, bodies, errors }: DutiesView) {
  const wrong = (name: string) => errors.find((e) => e.name === name)?.message
  return (
    <form class="filters" method="get" action="/sager/pligter">
      {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
      {month === null ? (
        <>
          <DateField name="fra" label="Fra" value={filter.fra} error={wrong('fra')} />
          <DateField name="til" label="Til" value={filter.til} error={wrong('til')} />
        </>
      ) : (
        <>
          <Hidden name="vis" value="maaned" />
          <Hidden name="maaned" value={month} />
        </>
      )}
      <Select
        name="hvem"
        label="Hvem"
        empty="Alle"
        value={filter.hvem}
        choices={who.map((value) => ({ value, label: whoText(value, bodies) }))}
      />
      <Select
        name="regel"
        label="Regel"
        empty="Alle"
        value={filter.regel}
        choices={rules.map((value) => ({ value, label: value }))}
      />
      {month === null ? (
        <Select
          name="udfoerte"
          label="Udførte"
          empty="Skjul"
          value={filter.udfoerte}
          choices={[{ value: 'ja', label: 'Vis' }]}
        />
      ) : null}
      <SubmitButton kind="secondary">Vis</SubmitButton>
    </form>
  )
}
