import { formatAmount } from '../../kernel/money.ts'
import { type Attempt, Errors, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { Checkbox, Heading, Hidden, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'
import { effortHref } from '../effort/effort.view.ts'
import { Buttons } from './buttons.tsx'

export function AmendForm({ effort, attempt }: { effort: EffortOnSheet; attempt: Attempt | undefined }) {
  const local = attempt === undefined ? effort.areaEffort : attempt.values['areaEffort'] === 'ja'
  const amount = effort.amountOere === null ? '' : formatAmount(effort.amountOere)
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={effort.title}
        title="Ret beskrivelsen"
        lead="De indkaldte virksomheder læser beskrivelsen. Når der er indkaldt forslag, ligger den fast."
      />
      <form method="post" action={effortHref(effort.id, '/ret')}>
        <FormKey />
        <Hidden name="version" value={effort.version} />
        <TextField {...fieldOf(attempt, 'title', effort.title)} label="Overskrift" maxlength={300} width="l" />
        <TextArea {...fieldOf(attempt, 'targetGroup', effort.targetGroup)} label="Hvem er indsatsen for?" rows={3} />
        <TextArea
          {...fieldOf(attempt, 'description', effort.description ?? '')}
          label="Hvad skal der ske?"
          rows={6}
          maxlength={6000}
          optional
        />
        <TextField
          {...fieldOf(attempt, 'areas', effort.areas.join(', '))}
          label="Hvilke områder?"
          hint="Med komma imellem"
          width="l"
          optional
        />
        <Checkbox
          {...fieldOf(attempt, 'areaEffort')}
          value="ja"
          checked={local}
          label="Indsatsen er forankret i området"
          hint="Så bliver forslagene også spurgt om områdets planer og om at gennemføre indsatsen lokalt (R08)."
        />
        <TextField
          {...fieldOf(attempt, 'placeOfPerformance', effort.placeOfPerformance ?? '')}
          label="Krav om, hvor indsatsen udføres"
          hint="Det kan kræves. At virksomheden i forvejen ligger i området, må ikke tælle (R03)."
          maxlength={300}
          width="l"
          optional
        />
        <TextField {...fieldOf(attempt, 'amountOere', amount)} label="Beløb" suffix="kr." width="m" optional />
        <TextField
          {...fieldOf(attempt, 'route', effort.route ?? '')}
          label="Afgørelse om lovlig vej"
          hint="Afgørelsens nummer"
          optional
        />
        <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor rettes den?" rows={2} maxlength={1000} />
        <Buttons to={effortHref(effort.id)}>Gem rettelsen</Buttons>
      </form>
    </>
  )
}
