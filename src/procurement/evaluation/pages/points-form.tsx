import type { Child } from 'hono/jsx'
import { fieldOf, FormKey, type Attempt } from '../../../platform/web/pages.tsx'
import { Hidden, NumberField, SubmitButton, TextArea } from '../../../platform/web/ui/index.ts'
import { comma, pointCriteriaOf, type View } from './evaluation.view.ts'

interface Row {
  points: string
  reason: string
}

interface PointsFormProps {
  view: View
  attempt: Attempt | undefined
  /** What stands already, by criterion. */
  before: ReadonlyMap<string, Row>
  /** What is shown above a criterion's fields: the bid's answer, or the points given alone. */
  shown: (criterion: string) => Child
  submit: string
  reasonLabel: string
}

/** One column, a criterion at a time: what is to be judged, the points, and why. */
export function PointsForm({ view, attempt, before, shown, submit, reasonLabel }: PointsFormProps) {
  const { min, max, decimals } = view.scale ?? { min: '0', max: '', decimals: 2 }
  return (
    <form method="post">
      <FormKey />
      {pointCriteriaOf(view).map((c, i) => (
        <section>
          <h2>
            {c.id}. {c.title ?? 'Kriterium'} <span class="soft">({c.percent})</span>
          </h2>
          {shown(c.id)}
          <Hidden name={`scores.${i}.criterion`} value={c.id} />
          <NumberField
            {...fieldOf(attempt, `scores.${i}.points`, comma(before.get(c.id)?.points ?? ''))}
            label={`Point fra ${min} til ${max}`}
            hint={`Højst ${decimals} decimaler, fx ${comma((Number(max) * 0.75).toFixed(decimals))}`}
          />
          <TextArea
            {...fieldOf(attempt, `scores.${i}.reason`, before.get(c.id)?.reason ?? '')}
            label={reasonLabel}
            rows={4}
            maxlength={4000}
          />
        </section>
      ))}
      <SubmitButton>{submit}</SubmitButton>
    </form>
  )
}

/** The form's fields as the act takes them, in their order. */
export function scoresFrom(values: Record<string, string>) {
  const scores = []
  for (let i = 0; values[`scores.${i}.criterion`] !== undefined; i++) {
    const { [`scores.${i}.criterion`]: criterion, [`scores.${i}.points`]: points } = values
    scores.push({ criterion, points, reason: values[`scores.${i}.reason`] })
  }
  return scores
}
