import { formatMonth } from '../../kernel/day.ts'
import type { WebContext } from '../../platform/web/visit.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import { claimStates, claimStateWords } from './state.ts'

/** The list's filters as the address says them. */
export interface ClaimsFilter {
  maaned: string | undefined
  tilstand: string | undefined
  leverandoer: string | undefined
  /** A lot's agreement and number: `PRACTICE-LOCAL~1`. */
  delaftale: string | undefined
}

export function filterFrom(c: WebContext): ClaimsFilter {
  const of = (name: string) => c.req.query(name)
  return { maaned: of('maaned'), tilstand: of('tilstand'), leverandoer: of('leverandoer'), delaftale: of('delaftale') }
}

export function inputOf(f: ClaimsFilter, world: string) {
  const [agreement, lot] = f.delaftale?.split('~') ?? []
  return { world, month: f.maaned, state: f.tilstand, supplier: f.leverandoer, agreement, lot }
}

interface Props {
  filter: ClaimsFilter
  choice: WorldChoice
  months: readonly string[]
  suppliers: readonly { id: string; name: string }[]
  lots: readonly { agreement: string; agreementName: string; lotNo: number | null; lotName: string }[]
}

/** Only what there are claims for can be chosen. */
export function ClaimFilters({ filter, choice, months, suppliers, lots }: Props) {
  return (
    <form class="filters" method="get" action="/afregning">
      {choice.query === undefined ? null : <ui.Hidden name="verden" value={choice.query} />}
      <ui.Select
        name="maaned"
        label="Måned"
        empty="Alle"
        value={filter.maaned}
        choices={months.map((m) => ({ value: m, label: formatMonth(m) }))}
      />
      <ui.Select
        name="tilstand"
        label="Tilstand"
        empty="Alle"
        value={filter.tilstand}
        choices={claimStates.map((s) => ({ value: s, label: claimStateWords[s] }))}
      />
      <ui.Select
        name="delaftale"
        label="Delaftale"
        empty="Alle"
        value={filter.delaftale}
        choices={lots.map((l) => ({
          value: `${l.agreement}~${l.lotNo ?? ''}`,
          label: `${l.agreementName}: ${l.lotName}`,
        }))}
      />
      {suppliers.length < 2 ? null : (
        <ui.Select
          name="leverandoer"
          label="Leverandør"
          empty="Alle"
          value={filter.leverandoer}
          choices={suppliers.map((s) => ({ value: s.id, label: s.name }))}
        />
      )}
      <ui.SubmitButton kind="secondary">Vis</ui.SubmitButton>
    </form>
  )
}
