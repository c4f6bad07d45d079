import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { Checkbox, DateField, NumberField, TextField } from '../../platform/web/ui/index.ts'

/** What the contract says of its option; left empty where there is none. */
export function OptionFields({ attempt }: { attempt: Attempt | undefined }) {
  const ticked = (name: string) => (attempt === undefined ? true : attempt.values[name] !== undefined)
  return (
    <fieldset>
      <legend class="h2">Option</legend>
      <TextField
        {...fieldOf(attempt, 'option.steps')}
        label="Måneder i hver option"
        hint="To gange et år: 12 + 12. Tomt, når der ingen er."
        width="s"
        optional
      />
      <DateField
        {...fieldOf(attempt, 'option.untilBefore')}
        label="Eller: den første dag efter den længste løbetid"
        optional
      />
      <NumberField
        {...fieldOf(attempt, 'option.decideMonths')}
        label="Varsel i måneder, når den bruges"
        whole
        optional
      />
      <Checkbox
        {...fieldOf(attempt, 'option.needsFunding')}
        label="Kun hvis der er afsat penge (R17)"
        value="ja"
        checked={ticked('option.needsFunding')}
      />
      <Checkbox
        {...fieldOf(attempt, 'option.perLot')}
        label="Hver delaftale kan forlænges for sig (R16)"
        value="ja"
        checked={ticked('option.perLot')}
      />
      <Checkbox
        {...fieldOf(attempt, 'option.allSuppliers')}
        label="Alle delaftalens leverandører eller ingen (R15)"
        value="ja"
        checked={ticked('option.allSuppliers')}
      />
    </fieldset>
  )
}
