import { Errors, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { Heading, Hidden, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import { effortHref } from '../effort/effort.view.ts'
import { Row } from './survey-row.tsx'
import { type SurveyProps, rowsFor } from './survey-rows.ts'
import { Wishing } from './wishing.tsx'

export function SurveyForm(props: SurveyProps) {
  const { effort, attempt } = props
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Trin 2: Identifikation"
        title="Afdæk markedet"
        lead={`Skriv, hvem der er set på, og hvad der dokumenterer, at de kender målgruppen: ${effort.targetGroup}.`}
      />
      <Wishing {...props} />
      <form method="post" action={effortHref(effort.id, '/marked')}>
        <FormKey />
        <Hidden name="surveys" value={effort.survey?.no ?? 0} />
        <TextArea
          {...fieldOf(attempt, 'how', effort.survey?.how)}
          label="Hvordan er markedet afdækket?"
          hint="Fx opslag i registret, samtaler og en annonce"
          rows={3}
          maxlength={3000}
        />
        {rowsFor(props).map((row, i) => (
          <Row row={row} i={i} enterprises={props.enterprises} attempt={attempt} />
        ))}
        <div class="form-acts">
          <SubmitButton>Gem markedsafdækningen</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}
