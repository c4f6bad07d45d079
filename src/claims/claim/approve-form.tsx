import { formatKroner } from '../../kernel/money.ts'
import { fieldOf, FormKey } from '../../platform/web/pages.tsx'
import { Facts, Hidden, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { ClaimProps } from './claim.body.tsx'
import type { ShownClaim } from './claim.view.ts'
import { LineRows } from './line-rows.tsx'

export function ApproveForm({ claim: c, attempt, way }: ClaimProps) {
  const most = c.lines.reduce((n, l) => n + l.mostOere, 0n)
  if (c.blockers.some((b) => b.stops)) return null
  return (
    <>
      <h2>Godkend</h2>
      <Facts
        items={[
          {
            label: 'Hvad sker der?',
            value: `${formatKroner(most)} godkendes, hvis du ikke sætter linjer ned. Forbruget bringes ned til det, du godkender.`,
          },
          {
            label: 'Kan det gøres om?',
            value: 'Nej. En senere rettelse registreres i forløbet og kommer på et tillæg.',
          },
        ]}
      />
      <form method="post" action={`/afregning/${c.id}/godkend`}>
        <FormKey />
        <Hidden name="version" value={c.version} />
        <details class="history" open={way === 'godkend'}>
          <summary>Godkend mindre på nogle linjer</summary>
          <LineRows
            lines={c.lines}
            attempt={way === 'godkend' ? attempt : undefined}
            amount="Godkend"
            reason="Hvorfor? Leverandøren ser grunden"
          />
        </details>
        <SubmitButton>Godkend afregningen</SubmitButton>
      </form>
    </>
  )
}

/** A stop a person may let pass: whoever does, does not approve. */
export function AllowForm({
  claim: c,
  attempt,
  way,
  blocker,
}: ClaimProps & { blocker: ShownClaim['blockers'][number] }) {
  const own = way === 'tillad' && attempt?.values['blocker'] === blocker.code ? attempt : undefined
  return (
    <details class="history" open={own !== undefined}>
      <summary>Lad det passere: {blocker.text}</summary>
      <form method="post" action={`/afregning/${c.id}/tillad`}>
        <FormKey />
        <Hidden name="version" value={c.version} />
        <Hidden name="blocker" value={blocker.code} />
        <TextArea
          {...fieldOf(own, 'reason')}
          {...(own === undefined ? { id: `felt-reason-${blocker.code}` } : {})}
          label="Hvorfor skal der betales alligevel?"
          hint="Det står på afregningen. En anden end dig skal godkende den."
          rows={2}
          maxlength={1000}
        />
        <SubmitButton kind="secondary">Lad det passere</SubmitButton>
      </form>
    </details>
  )
}
