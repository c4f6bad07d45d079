import { fieldOf, FormKey, type Attempt } from '../../../platform/web/pages.tsx'
import { Hidden, Radios, Select, SubmitButton, TextArea } from '../../../platform/web/ui/index.ts'
import { evaluationHref, type View } from './evaluation.view.ts'

export interface Mine {
  view: View
  attempt: Attempt | undefined
}

export const ownAttempt = (attempt: Attempt | undefined, form: string) =>
  attempt?.values['form'] === form ? attempt : undefined

/** Who evaluates, whether they have declared, and whether they have handed in. */
export function Team({ view, attempt, chair }: Mine & { chair: boolean }) {
  return (
    <>
      <h2>Bedømmere</h2>
      {view.evaluators.length === 0 ? <p>Ingen er udpeget endnu.</p> : null}
      <ul>
        {view.evaluators.map((e) => (
          <li>
            {e.name}: {evaluatorWords(e)}
          </li>
        ))}
      </ul>
      {chair && view.possible.length > 0 && ['sealed', 'judging', 'scoring'].includes(view.stage) ? (
        <form method="post" action={evaluationHref(view.tender, '/udpeg')}>
          <FormKey />
          <Hidden name="form" value="udpeg" />
          <Select
            {...fieldOf(ownAttempt(attempt, 'udpeg'), 'evaluator')}
            label="Hvem skal også bedømme?"
            empty="Vælg"
            choices={view.possible.map((p) => ({ value: p.id, label: p.name }))}
          />
          <SubmitButton kind="secondary">Udpeg bedømmeren</SubmitButton>
        </form>
      ) : null}
    </>
  )
}

function evaluatorWords(e: View['evaluators'][number]): string {
  if (e.released !== null) return `frigjort. ${e.released}`
  if (e.conflict === true) return 'har oplyst en interessekonflikt og deltager ikke'
  if (e.submittedAt !== null) return 'har afleveret sine point'
  return e.conflict === null ? 'har ikke oplyst, om der er interessekonflikter' : 'har ingen interessekonflikt'
}

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
