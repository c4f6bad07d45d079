import { Hidden, Select, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { WorldChoice } from '../../platform/web/worlds.ts'
import { documentKinds } from './document.input.ts'
import { documentKind } from './document.view.ts'

interface Props {
  choice: WorldChoice
  asked: { q: string; kind: string }
}

/** One field for words and numbers; the kind narrows the list, not the search. */
export function DocumentSearch({ choice, asked }: Props) {
  return (
    <form method="get" action="/sager" role="search" class="filters filters-search" novalidate>
      {choice.query === undefined ? null : <Hidden name="verden" value={choice.query} />}
      <TextField
        name="q"
        label="Søg i titler, numre og tekst"
        type="search"
        value={asked.q}
        maxlength={200}
        hint="Fx 2022-14856 eller lokalt forankret. Ord, som en scanning har delt eller læst forkert, findes også."
      />
      <Select
        name="art"
        label="Slags"
        value={asked.kind}
        empty="Alle slags"
        choices={documentKinds.map((kind) => ({ value: kind, label: documentKind(kind) }))}
      />
      <div class="form-acts">
        <SubmitButton kind="secondary">Søg</SubmitButton>
      </div>
    </form>
  )
}
