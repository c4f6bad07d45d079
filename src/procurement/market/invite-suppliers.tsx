import { type Attempt, fieldOf } from '../../platform/web/pages.tsx'
import { Checkbox, fieldId } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'

export interface InviteProps {
  effort: EffortOnSheet
  attempt: Attempt | undefined
}

export function Suppliers({ effort, attempt }: InviteProps) {
  const invited = new Set(effort.call?.invitations.map((i) => i.enterprise))
  const suitable = (effort.survey?.candidates ?? []).filter((c) => c.suitable && !invited.has(c.enterprise))
  return (
    <fieldset id={fieldId('suppliers')}>
      <legend class="form-label">Hvem indkaldes?</legend>
      {suitable.length === 0 ? <p>Alle egnede fra markedsafdækningen er indkaldt.</p> : null}
      {suitable.map((c, i) => (
        <Checkbox
          {...fieldOf(attempt, `suppliers.${i}`)}
          value={c.enterprise}
          checked={attempt !== undefined && attempt.values[`suppliers.${i}`] === c.enterprise}
          label={c.name}
          hint={c.knowledge ?? undefined}
        />
      ))}
    </fieldset>
  )
}
