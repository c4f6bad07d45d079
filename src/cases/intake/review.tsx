import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { ErrorSummary, Heading, Hidden, Notice, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import { writeDraft } from './form.ts'
import type { Body, Intake } from './review-part.ts'
import { Decided, Points, Remarks } from './review-decision.tsx'
import { Head } from './review-head.tsx'
import { Annexes, Numbers, Said, Sections } from './review-lists.tsx'
import { Tables } from './review-table.tsx'
import { Missed, Text } from './review-text.tsx'

interface Props {
  intake: Intake
  bodies: readonly Body[]
  attempt: Attempt | undefined
  saved: boolean
}

/** The draft as a form, beside the text it was read from. */
export function ReviewBody({ intake, bodies, attempt, saved }: Props) {
  const stale = attempt?.refusal.code === 'stale'
  const sent = attempt && 'draft.document.id' in attempt.values ? attempt.values : undefined
  const part = { values: sent ?? writeDraft(intake.draft), attempt, places: intake.places }
  const href = `/sager/indlaes/${intake.intake}`
  const version = stale ? intake.version : (attempt?.values['version'] ?? intake.version)
  return (
    <>
      {stale ? (
        <ErrorSummary errors={attempt.errors} heading="En anden har gemt imens" />
      ) : (
        <Errors attempt={attempt} />
      )}
      <Heading
        kicker="Udkast, ikke journaliseret"
        title={intake.draft.document.title}
        lead={`Læst fra ${intake.name}. Ret det, der ikke passer med papiret, og bekræft.`}
      />
      {stale ? <p>Det, du skrev, står i felterne. Gemmer du igen, er det dit, der gælder.</p> : null}
      {saved && !attempt ? <Notice kind="success" live heading="Rettelserne er gemt." /> : null}
      <Twice filed={intake.alreadyFiled} />
      <Missed missed={intake.notUnderstood} />
      <div class="review">
        <div class="review-form">
          <form method="post" action={href}>
            <FormKey />
            <Hidden name="version" value={version} />
            <Head part={part} bodies={bodies} />
            <Numbers part={part} />
            <Points part={part} bodies={bodies} />
            <Decided part={part} />
            <Remarks part={part} />
            <Tables part={part} />
            <Annexes part={part} />
            <Sections part={part} />
            <Said part={part} />
            <div class="form-acts review-acts">
              <SubmitButton kind="secondary">Gem rettelserne</SubmitButton>
              <button type="submit" class="button button-primary" formaction={`${href}/journaliser`}>
                Journalisér
              </button>
            </div>
          </form>
          <Drop href={href} version={version} attempt={attempt} />
        </div>
        <Text text={intake.text} missed={intake.notUnderstood} />
      </div>
    </>
  )
}

function Twice({ filed }: { filed: Intake['alreadyFiled'] }) {
  if (filed.length === 0) return null
  return (
    <Notice kind="warning" heading="Papiret er måske journaliseret før.">
      <ul>
        {filed.map((f) => (
          <li>
            {f.number} står på <a href={`/sager/${encodeURIComponent(f.document)}`}>{f.title}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Drop({ href, version, attempt }: { href: string; version: string | number; attempt: Attempt | undefined }) {
  const failed = attempt !== undefined && 'reason' in attempt.values
  return (
    <details class="review-part" open={failed}>
      <summary>Kassér indlæsningen</summary>
      <form method="post" action={`${href}/kasser`}>
        <FormKey />
        <Hidden name="version" value={version} />
        <TextField {...fieldOf(attempt, 'reason')} label="Hvorfor kasseres den?" maxlength={400} width="l" />
        <SubmitButton kind="warning">Kassér</SubmitButton>
      </form>
    </details>
  )
}
