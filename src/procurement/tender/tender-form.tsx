import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { Heading, Hidden, SubmitButton, TextArea, type Choice } from '../../platform/web/ui/index.ts'
import { AboutFields } from './about-fields.tsx'
import { CriteriaFields } from './criteria-fields.tsx'
import { LotFields } from './lot-fields.tsx'
import { RequirementFields } from './requirement-fields.tsx'
import { TimetableFields } from './timetable-fields.tsx'
import { tenderHref } from './tender.view.ts'

/** What the fields show: what was written, or what stands. */
export interface FieldsProps {
  shown: Attempt
}

interface FormProps {
  values: Record<string, string>
  attempt: Attempt | undefined
  needs: readonly Choice[]
  tender?: { id: string; title: string } | undefined
}

/** A tender as questions, one after another; what is left open can wait until it is published. */
export function TenderForm({ values, attempt, needs, tender }: FormProps) {
  const shown: Attempt = { values, errors: attempt?.errors ?? [], refusal: attempt?.refusal as Attempt['refusal'] }
  const failed = attempt && attempt.errors.length > 0 ? attempt : undefined
  return (
    <>
      <Errors attempt={failed} />
      <Heading
        kicker={tender?.title ?? 'Udbud'}
        title={tender ? 'Ret udbuddet' : 'Skriv et udbud'}
        lead="Gem undervejs. Det, der mangler, bliver du spurgt om, før udbuddet kan offentliggøres."
      />
      <form method="post" action={tender ? tenderHref(tender.id, '/ret') : '/udbud/nyt'}>
        <FormKey />
        {tender ? <Hidden name="version" value={values['version'] ?? ''} /> : null}
        {tender ? <Hidden name="stands" value={values['stands'] ?? '{}'} /> : null}
        <AboutFields shown={shown} needs={needs} named={tender !== undefined} />
        <LotFields shown={shown} />
        <CriteriaFields shown={shown} />
        <RequirementFields shown={shown} />
        <TimetableFields shown={shown} />
        {tender ? (
          <TextArea
            {...fieldOf(shown, 'reason')}
            label="Hvad er ændret, og hvorfor?"
            hint="Er udbuddet offentliggjort, læser alle tilbudsgivere det."
            rows={3}
          />
        ) : null}
        <div class="form-acts">
          <SubmitButton>{tender ? 'Gem ny version' : 'Gem kladden'}</SubmitButton>
          <a href={tender ? tenderHref(tender.id) : '/udbud'}>Fortryd</a>
        </div>
      </form>
    </>
  )
}
