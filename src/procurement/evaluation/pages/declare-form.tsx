import { fieldOf, FormKey } from '../../../platform/web/pages.tsx'
import { Hidden, Radios, SubmitButton, TextArea } from '../../../platform/web/ui/index.ts'
import { ownAttempt, type Mine } from './team-part.tsx'

/** Asked before anything can be read. */
export function DeclareForm({ view, attempt, action }: Mine & { action: string }) {
  const own = ownAttempt(attempt, 'habil')
  return (
    <form method="post" action={action}>
      <h2>Har du en interessekonflikt?</h2>
      <p>
        Du har en konflikt, hvis du, din nærmeste familie eller nogen, du har tætte bånd til, har en interesse i et af
        tilbuddene. Med en konflikt kan du intet læse af tilbuddene, og det kan ikke fortrydes.
      </p>
      {view.bids.length === 0 ? null : <p>Der har budt: {view.bids.map((b) => b.name).join(', ')}.</p>}
      <FormKey />
      <Hidden name="form" value="habil" />
      <Radios
        {...fieldOf(own, 'conflict')}
        label="Dit svar"
        choices={[
          { value: 'nej', label: 'Jeg har ingen interessekonflikt' },
          { value: 'ja', label: 'Jeg har en interessekonflikt' },
        ]}
      />
      <TextArea {...fieldOf(own, 'words')} label="Hvori består konflikten?" rows={2} maxlength={1000} optional />
      <SubmitButton>Gem svaret</SubmitButton>
    </form>
  )
}
