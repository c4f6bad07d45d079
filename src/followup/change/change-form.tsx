import { addMonth, formatMonth, monthOf, type Day } from '../../kernel/day.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { Heading, NumberField, Radios, Select, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import { lotName } from '../use/use.view.ts'
import { changeKinds, changeWords, type ToldChange } from './change.ts'

interface Props {
  attempt: Attempt | undefined
  lots: readonly { id: string; lot: number | null; title: string; agreementName: string }[]
  lot: string | undefined
  today: Day
}

export function ChangeForm({ attempt, lots, lot, today }: Props) {
  const of = (name: string, otherwise = '') => fieldOf(attempt, name, otherwise)
  const months = Array.from({ length: 36 }, (_, i) => addMonth(monthOf(today), i))
  const choices = months.map((value) => ({ value, label: formatMonth(value) }))
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Prognose"
        title="Fortæl om en ændring, der kommer"
        lead="Prognosen kender kun fortiden. Det, du ved om fremtiden, regner den med fra den måned, du skriver."
      />
      <form method="post" action="/opfoelgning/aendringer/ny">
        <FormKey />
        <Radios
          {...of('kind')}
          label="Hvad kommer der?"
          choices={Object.entries(changeKinds).map(([value, label]) => ({ value, label }))}
        />
        <Select
          {...of('lot', lot)}
          label="Hvilken delaftale?"
          empty="Alle delaftaler"
          choices={lots.map((l) => ({ value: l.id, label: `${l.agreementName}: ${lotName(l)}` }))}
          optional
        />
        <Select {...of('from')} label="Fra hvilken måned?" empty="Vælg" choices={choices} />
        <Select {...of('to')} label="Til og med hvilken måned?" empty="Til videre" choices={choices} optional />
        <NumberField
          {...of('intakePercent')}
          label="Hvor mange begynder, i procent af det ventede?"
          hint="160 er 60 % flere. Ved et visitationsstop kan feltet stå tomt: så begynder ingen."
          suffix="%"
          whole
          optional
        />
        <NumberField
          {...of('usePercent')}
          label="Hvad koster et forløb, i procent af det nuværende?"
          hint="103 er 3 % dyrere"
          suffix="%"
          whole
          optional
        />
        <TextArea {...of('reason')} label="Hvor ved du det fra?" rows={3} maxlength={1000} />
        <div class="form-acts">
          <SubmitButton>Fortæl prognosen det</SubmitButton>
          <a href="/opfoelgning/aendringer">Fortryd</a>
        </div>
      </form>
    </>
  )
}

export function TakeBackForm({ attempt, change }: { attempt: Attempt | undefined; change: ToldChange | undefined }) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Kendte ændringer"
        title="Tag en ændring tilbage"
        lead={change === undefined ? 'Ændringen findes ikke.' : `${changeWords(change)}. ${change.reason}`}
      />
      {change === undefined ? null : (
        <form method="post" action={`/opfoelgning/aendringer/${change.id}/tilbage`}>
          <FormKey />
          <TextArea
            {...fieldOf(attempt, 'reason')}
            label="Hvorfor gælder den ikke længere?"
            rows={3}
            maxlength={1000}
          />
          <div class="form-acts">
            <SubmitButton>Tag tilbage</SubmitButton>
            <a href="/opfoelgning/aendringer">Fortryd</a>
          </div>
        </form>
      )}
    </>
  )
}
