import { formatKroner } from '../../kernel/money.ts'
import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { Hidden, Radios, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { ClaimProps } from './claim.body.tsx'
import { lineChoice, type ClaimLine } from './claim.view.ts'
import { LineRows } from './line-rows.tsx'

/** One answer for each correction that waits. */
export function CorrectionForms(props: ClaimProps) {
  const open = props.claim.lines.filter((l) => l.correction !== null && l.accepted === null)
  return (
    <>
      <h2>Svar på leverandørens rettelser</h2>
      {open.map((l) => (
        <CorrectionForm {...props} line={l} />
      ))}
    </>
  )
}

function CorrectionForm({ claim, attempt, way, line: l }: ClaimProps & { line: ClaimLine }) {
  const shown = way === 'rettelse' && attempt?.values['correction'] === l.correction ? attempt : undefined
  // The one that was sent has the field's own id: the error summary links to it.
  const id = (name: string) => ({ ...fieldOf(shown, name), ...(shown ? {} : { id: `felt-${name}-${l.no}` }) })
  return (
    <form method="post" action={`/afregning/${claim.id}/rettelse`}>
      <h3>Linje {lineChoice(l)}</h3>
      <p>
        Leverandøren foreslår {formatKroner(l.proposedOere ?? 0n)} {l.proposedReason}
      </p>
      <FormKey />
      <Hidden name="correction" value={l.correction ?? ''} />
      <Radios
        {...id('accept')}
        label="Godtager du rettelsen?"
        choices={[
          { value: 'ja', label: 'Ja, linjen sættes ned' },
          { value: 'nej', label: 'Nej, linjen står ved magt' },
        ]}
      />
      <TextField
        {...id('reason')}
        label="Grund"
        hint="Skal skrives ved et nej. Leverandøren ser den."
        maxlength={1000}
      />
      <SubmitButton>Svar</SubmitButton>
    </form>
  )
}

export function AttestForm({ claim: c, attempt, way }: ClaimProps) {
  return (
    <>
      <h2>Attestér leverancen</h2>
      <p>
        Du står inde for, at det er leveret. Linjer, du ikke kan stå inde for, afviser du med en grund, som leverandøren
        ser.
      </p>
      <form method="post" action={`/afregning/${c.id}/attester`}>
        <FormKey />
        <Hidden name="version" value={c.version} />
        <details class="history" open={way === 'attester'}>
          <summary>Afvis linjer</summary>
          <LineRows
            lines={c.lines.filter((l) => l.amountOere > 0n)}
            attempt={way === 'attester' ? attempt : undefined}
            reason="Hvorfor kan linjen ikke attesteres?"
          />
        </details>
        <SubmitButton>Attestér</SubmitButton>
      </form>
    </>
  )
}
