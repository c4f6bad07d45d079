import { fieldOf } from '../../platform/web/pages.tsx'
import { Checkbox, Hidden, NumberField, Select, TextField } from '../../platform/web/ui/index.ts'
import type { ConcludeFormProps } from './form.tsx'

type Props = ConcludeFormProps & { lot: ConcludeFormProps['award']['lots'][number]; index: number }

/** One of the award's lots, with its winners, and what is agreed of it. */
export function LotFields({ lot, index, attempt, lines, groups }: Props) {
  const at = (field: string, otherwise = '') => fieldOf(attempt, `lots.${index}.${field}`, otherwise)
  const take = `lots.${index}.take`
  return (
    <fieldset>
      <legend class="h2">
        Delaftale {lot.no}: {lot.title}
      </legend>
      <p>Leverandører: {lot.suppliers.map((s) => s.name).join(', ')}</p>
      <Hidden name={`lots.${index}.no`} value={lot.no} />
      <Checkbox
        {...at('take')}
        label="Delaftalen er med i aftalen"
        value="ja"
        checked={attempt === undefined || attempt.values[take] !== undefined}
      />
      <TextField {...at('title', lot.title)} label="Titel" maxlength={300} />
      <TextField {...at('area')} label="Område" maxlength={300} optional />
      <Select {...at('targetGroup')} label="Målgruppe" empty="Vælg" choices={groups} />
      <NumberField {...at('capacity')} label="Pladser på samme tid" whole />
      <TextField {...at('ceilingOere')} label="Loft i hele løbetiden" hint="Fx 1,2 mio." suffix="kr." width="m" />
      <TextField {...at('yearlyOere')} label="Ventet om året" suffix="kr." width="m" optional />
      <Select {...at('line')} label="Budgetlinje" empty="Vælg" choices={lines} />
      <TextField {...at('placeMonth')} label="Pris pr. plads og måned" suffix="kr." width="s" />
      <TextField {...at('paidHour')} label="Pris pr. lønnet time" suffix="kr." width="s" />
    </fieldset>
  )
}
