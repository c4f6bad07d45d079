import { FormKey } from '../../platform/web/pages.tsx'
import { Hidden, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { InvitationOnSheet } from './invitation.output.ts'
import { mineHref } from './proposal.view.ts'

export function WithdrawForm({ invitation }: { invitation: InvitationOnSheet }) {
  return (
    <details class="details">
      <summary>Træk forslaget tilbage</summary>
      <form method="post" action={mineHref(invitation.effort, '/traek-tilbage')}>
        <p>Kommunen kan se, at der har været et forslag, men vurderer det ikke. I kan sende et nyt inden fristen.</p>
        <FormKey />
        <Hidden name="sent" value={invitation.sent} />
        <TextField name="reason" label="Hvorfor?" width="l" maxlength={1000} optional />
        <SubmitButton kind="warning">Træk forslaget tilbage</SubmitButton>
      </form>
    </details>
  )
}
