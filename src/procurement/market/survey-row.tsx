import { type Attempt, fieldOf } from '../../platform/web/pages.tsx'
import { type Choice, Radios, Select, TextArea } from '../../platform/web/ui/index.ts'

export interface RowValues {
  enterprise: string
  knowledge: string
  suitable: string
  reason: string
}

export function Row(props: {
  row: RowValues
  i: number
  enterprises: readonly Choice[]
  attempt: Attempt | undefined
}) {
  const { row, i, enterprises, attempt } = props
  const field = (name: keyof RowValues) => fieldOf(attempt, `candidates.${i}.${name}`, row[name])
  return (
    <section class="judged">
      <h2>Virksomhed {i + 1}</h2>
      <Select {...field('enterprise')} label="Hvilken virksomhed?" empty="Ingen" choices={enterprises} optional />
      <TextArea
        {...field('knowledge')}
        label="Hvad dokumenterer, at de kender målgruppen?"
        hint="Fx tidligere forløb, evalueringer eller referencer"
        rows={2}
        maxlength={2000}
        optional
      />
      <Radios
        {...field('suitable')}
        label="Er virksomheden egnet?"
        choices={[
          { value: 'ja', label: 'Ja, fagligt og økonomisk' },
          { value: 'nej', label: 'Nej' },
        ]}
      />
      <TextArea {...field('reason')} label="Hvis nej, hvorfor?" rows={2} maxlength={2000} optional />
    </section>
  )
}
