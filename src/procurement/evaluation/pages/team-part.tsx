import { fieldOf, FormKey, type Attempt } from '../../../platform/web/pages.tsx'
import { Hidden, Select, SubmitButton, TextArea } from '../../../platform/web/ui/index.ts'
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
      {chair && ['sealed', 'judging', 'scoring'].includes(view.stage) ? (
        <>
          <Assign view={view} attempt={attempt} />
          <Release view={view} attempt={attempt} />
        </>
      ) : null}
    </>
  )
}

function Assign({ view, attempt }: Mine) {
  if (view.possible.length === 0) return null
  return (
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
  )
}

/** Whoever falls ill must not hold up the others; whoever has handed in stays. */
function Release({ view, attempt }: Mine) {
  const own = ownAttempt(attempt, 'frigoer')
  const waitedFor = view.evaluators.filter((e) => e.released === null && e.submittedAt === null)
  if (waitedFor.length === 0) return null
  return (
    <details open={own !== undefined}>
      <summary>Frigør en bedømmer</summary>
      <form method="post" action={evaluationHref(view.tender, '/frigoer')}>
        <p>Der ventes ikke længere på en bedømmer, der er frigjort, og det kan ikke fortrydes.</p>
        <FormKey />
        <Hidden name="form" value="frigoer" />
        <Select
          {...fieldOf(own, 'evaluator')}
          label="Hvem skal frigøres?"
          empty="Vælg"
          choices={waitedFor.map((e) => ({ value: e.person, label: e.name }))}
        />
        <TextArea {...fieldOf(own, 'reason')} label="Hvorfor?" hint="Fx sygdom." rows={2} maxlength={1000} />
        <SubmitButton kind="secondary">Frigør bedømmeren</SubmitButton>
      </form>
    </details>
  )
}

function evaluatorWords(e: View['evaluators'][number]): string {
  if (e.released !== null) return `frigjort. ${e.released}`
  if (e.conflict === true) return 'har oplyst en interessekonflikt og deltager ikke'
  if (e.submittedAt !== null) return 'har afleveret sine point'
  return e.conflict === null ? 'har ikke oplyst, om der er interessekonflikter' : 'har ingen interessekonflikt'
}
