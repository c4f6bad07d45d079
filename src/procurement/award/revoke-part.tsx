import { mayDo } from '../../platform/index.ts'
import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { AfterProps } from './after-award.tsx'
import { revokeAward } from './complaint.acts.ts'

/** Out of the way, since it cannot be undone: the award stays, marked, and the tender can be awarded anew. */
export function RevokePart({ award, attempt, visit }: AfterProps) {
  if (!mayDo(revokeAward, visit.by)) return null
  return (
    <details class="details" open={attempt?.values['revokeReason'] !== undefined}>
      <summary>Tilbagekald tildelingen</summary>
      <form method="post" action={`/indkoeb/${encodeURIComponent(award.id)}/tilbagekald`}>
        <FormKey />
        <TextArea
          {...fieldOf(attempt, 'revokeReason')}
          label="Hvorfor tilbagekaldes tildelingen?"
          hint="Tildelingen bliver stående med grunden. Udbuddet kan tildeles igen eller annulleres. Det kan ikke fortrydes."
          rows={3}
        />
        <SubmitButton kind="warning">Tilbagekald tildelingen</SubmitButton>
      </form>
    </details>
  )
}
