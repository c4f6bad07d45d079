import { type Attempt, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { Hidden, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import { type Aim, aimWords, aims } from './aims.ts'
import { type Element, elementWords, elements } from './elements.ts'
import type { InvitationOnSheet } from './invitation.output.ts'
import { knownOf } from './known.ts'
import { mineHref } from './proposal.view.ts'

interface ProposalProps {
  invitation: InvitationOnSheet
  attempt: Attempt | undefined
}

/** The seven elements as questions, each with what it is about. What was last saved or sent stands in them. */
export function ProposalForm({ invitation, attempt }: ProposalProps) {
  const again = invitation.proposal !== null && invitation.proposal.withdrawn === null
  const known = knownOf(invitation)
  const area = (name: Element | Aim, { title, help }: { title: string; help: string }, optional: boolean) => (
    <TextArea
      {...fieldOf(attempt, name, known[name])}
      label={title}
      hint={help}
      rows={5}
      maxlength={8000}
      optional={optional}
    />
  )
  return (
    <form method="post" action={mineHref(invitation.effort)}>
      <h2>{again ? 'Send et nyt forslag' : 'Skriv jeres forslag'}</h2>
      <p>
        Et forslag er færdigt, når alle syv elementer er beskrevet. Skriv ingen oplysninger om enkelte borgere.
        {again ? ' Det nye erstatter det, I har sendt.' : ''}
      </p>
      <FormKey />
      <Hidden name="sent" value={invitation.sent} />
      <Hidden name="drafts" value={invitation.drafts} />
      {elements.map((e) => area(e, elementWords[e], false))}
      <TextField
        {...fieldOf(attempt, 'amountOere', known.amountOere)}
        label="Hvad koster indsatsen i alt?"
        hint="Uden moms, fx 480.000 eller 1,2 mio."
        suffix="kr."
        width="m"
      />
      {invitation.areaEffort ? (
        <>
          <h3>To formål mere, fordi indsatsen er forankret i et område</h3>
          {aims.map((a) => area(a, aimWords[a], true))}
        </>
      ) : null}
      <div class="form-acts">
        <SubmitButton name="button" value="send">
          {again ? 'Send det nye forslag' : 'Send forslaget'}
        </SubmitButton>
        <SubmitButton kind="secondary" name="button" value="gem">
          Gem som kladde
        </SubmitButton>
      </div>
    </form>
  )
}
