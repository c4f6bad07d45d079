import { type Attempt, Errors, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { Heading, Hidden, SubmitButton, TextArea, fieldId } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'
import { effortHref } from '../effort/effort.view.ts'
import { One } from './assess-one.tsx'

export interface AssessProps {
  effort: EffortOnSheet
  attempt: Attempt | undefined
}

export function AssessForm({ effort, attempt }: AssessProps) {
  const standing = (effort.opened ?? []).filter((p) => p.withdrawn === null)
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Trin 3: Kontraktindgåelse"
        title="Vurdér forslagene"
        lead="Giv point på hvert kriterium med en begrundelse. Hvor virksomheden ligger, tæller ikke."
      />
      <form method="post" action={effortHref(effort.id, '/vurder')} id={fieldId('scores')}>
        <FormKey />
        <Hidden name="assessments" value={effort.assessment?.no ?? 0} />
        {standing.map((p, i) => (
          <One proposal={p} i={i} effort={effort} attempt={attempt} />
        ))}
        <TextArea
          {...fieldOf(attempt, 'location')}
          label="Bemærkning om, hvor virksomhederne ligger"
          hint="Kan skrives ned, men får ingen vægt (R03)"
          rows={2}
          maxlength={2000}
          optional
        />
        {effort.assessment === null ? null : (
          <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor vurderes der igen?" rows={2} maxlength={1000} />
        )}
        <div class="form-acts">
          <SubmitButton>Gem vurderingen</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}
