import { Checkbox, Hidden, Select, SubmitButton } from '../platform/web/ui/index.ts'
import type { WorldChoice } from '../platform/web/worlds.ts'

/** What the address asks for. */
export interface Asked {
  maalgruppe: string | undefined
  leverandoer: string | undefined
  udloebne: 'ja' | undefined
}

export interface FilterChoices {
  groups: readonly { value: string; label: string }[]
  suppliers: readonly { value: string; label: string }[]
}

export function Filter({ choice, asked, choices }: { choice: WorldChoice; asked: Asked; choices: FilterChoices }) {
  return (
    <form class="filters" method="get" action="/tilbud" aria-label="Vælg delaftaler">
      {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
      <Select name="maalgruppe" label="Målgruppe" empty="Alle" value={asked.maalgruppe} choices={choices.groups} />
      <Select
        name="leverandoer"
        label="Leverandør"
        empty="Alle"
        value={asked.leverandoer}
        choices={choices.suppliers}
      />
      {choice.world === 'papers' ? null : (
        <Checkbox name="udloebne" label="Vis også udløbne" checked={asked.udloebne === 'ja'} />
      )}
      <SubmitButton kind="secondary">Vis</SubmitButton>
    </form>
  )
}
