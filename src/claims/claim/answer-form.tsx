import { FormKey } from '../../platform/web/pages.tsx'
import { Hidden, SubmitButton } from '../../platform/web/ui/index.ts'
import type { ClaimProps } from './claim.body.tsx'
import { LineRows } from './line-rows.tsx'

/** The supplier's answer: yes, or less on some lines. */
export function AnswerForm({ claim: c, attempt, way }: ClaimProps) {
  const path = `/afregning/${c.id}`
  return (
    <>
      <h2>Passer det med det, I har leveret?</h2>
      <p>
        Afregningen er lavet af det, I har registreret. Mangler der noget, så registrér det i forløbet; det kommer på et
        tillæg.
      </p>
      <form method="post" action={`${path}/bekraeft`}>
        <FormKey />
        <Hidden name="version" value={c.version} />
        <SubmitButton>Ja, bekræft afregningen</SubmitButton>
      </form>
      <details class="history" open={way === 'ret'}>
        <summary>Nej, noget er for højt</summary>
        <form method="post" action={`${path}/ret`}>
          <FormKey />
          <Hidden name="version" value={c.version} />
          <LineRows
            lines={c.lines}
            attempt={way === 'ret' ? attempt : undefined}
            amount="Linjen skal være"
            reason="Hvorfor?"
          />
          <SubmitButton kind="secondary">Send rettelserne</SubmitButton>
        </form>
      </details>
    </>
  )
}
