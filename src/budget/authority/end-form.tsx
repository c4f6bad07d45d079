import { formatDay } from '../../kernel/day.ts'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { DateField, Select, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'

interface EndProps {
  rows: readonly { id: string; costCentre: string; personName: string }[]
  attempt: Attempt | undefined
  today: string
}

/** An authority ends from a day, with a reason; what was approved before stands. */
export function EndForm({ rows, attempt, today }: EndProps) {
  const choices = rows.map((r) => ({ value: r.id, label: `${r.personName} på ${r.costCentre}` }))
  return (
    <form method="post" action="/budget/bemyndigelser/afslut">
      <h2>Afslut en bemyndigelse</h2>
      <FormKey />
      <Select {...fieldOf(attempt, 'authority')} label="Hvilken?" empty="Vælg" choices={choices} />
      <DateField {...fieldOf(attempt, 'lastFrom', formatDay(today))} label="Gælder ikke fra" />
      <TextArea {...fieldOf(attempt, 'why')} label="Hvorfor?" rows={2} maxlength={500} />
      <SubmitButton kind="secondary">Afslut bemyndigelsen</SubmitButton>
    </form>
  )
}

/** The two forms of one page have fields of their own. */
export function atEndFields(attempt: Attempt | undefined): Attempt | undefined {
  if (attempt === undefined) return undefined
  const names: Record<string, string> = { endsBefore: 'lastFrom', reason: 'why' }
  const own = attempt.values['lastFrom'] !== undefined
  const errors = attempt.errors.map((e) => (own && e.name !== undefined ? { ...e, name: names[e.name] ?? e.name } : e))
  return { ...attempt, errors }
}
