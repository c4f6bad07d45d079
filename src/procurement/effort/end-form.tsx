import { type Attempt, Errors, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { Heading, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from './effort.output.ts'
import { effortHref } from './effort.view.ts'

export function EndForm({ effort, attempt }: { effort: EffortOnSheet; attempt: Attempt | undefined }) {
  const told = effort.call === null ? '' : ' De indkaldte kan se, at særindsatsen er afsluttet, men ikke begrundelsen.'
  const award =
    effort.award === null
      ? ''
      : ' Tildelingen bliver stående som det, der blev besluttet; pligten til at orientere bortfalder.'
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={effort.title}
        title="Afslut uden aftale"
        lead={`Når der ikke kan opnås enighed, eller ingen er egnet. Det kan ikke fortrydes.${told}${award}`}
      />
      <form method="post" action={effortHref(effort.id, '/afslut')}>
        <FormKey />
        <TextArea
          {...fieldOf(attempt, 'reason')}
          label="Hvorfor bliver der ikke en aftale?"
          rows={4}
          maxlength={2000}
        />
        <div class="form-acts">
          <SubmitButton kind="warning">Afslut særindsatsen</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}
