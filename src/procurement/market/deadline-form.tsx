import { formatDay } from '../../kernel/day.ts'
import { type Attempt, Errors, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { DateField, Heading, Hidden, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'
import { effortHref } from '../effort/effort.view.ts'

export function DeadlineForm({ effort, attempt }: { effort: EffortOnSheet; attempt: Attempt | undefined }) {
  const now = effort.answerBy === null ? '' : `Fristen er nu ${formatDay(effort.answerBy)}. `
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={effort.title}
        title="Flyt fristen for forslag"
        lead={`${now}Den nye gælder for alle indkaldte, og de kan læse begrundelsen. Fristen kan kun blive længere.`}
      />
      <form method="post" action={effortHref(effort.id, '/frist')}>
        <FormKey />
        <Hidden name="deadlines" value={effort.call?.deadlines.length ?? 0} />
        <DateField {...fieldOf(attempt, 'answerBy')} label="Hvad er den nye sidste dag?" />
        <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor flyttes den?" rows={2} maxlength={1000} />
        <div class="form-acts">
          <SubmitButton>Flyt fristen for alle</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}
