import { Call, type StepTwoProps } from '../market/call-facts.tsx'
import { Survey } from '../market/survey-table.tsx'

export function StepTwo(props: StepTwoProps) {
  const { effort } = props
  return (
    <section id="trin-2">
      <h2>Trin 2: Identifikation</h2>
      {effort.survey === null ? <p>Markedet er ikke afdækket endnu.</p> : <Survey survey={effort.survey} />}
      {effort.call === null ? null : <Call call={effort.call} {...props} />}
    </section>
  )
}
