import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { Errors, FormKey, fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import {
  Checkbox,
  DateField,
  Heading,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { OwnAgreement } from '../own.acts.ts'
import { hrefOf } from '../sub-page.ts'
import { fieldsOf } from './form-values.ts'
import { kindNames, modificationKinds, reasonNames, reasons } from './modification.ts'

export interface FormProps {
  agreement: OwnAgreement
  attempt: Attempt | undefined
  today: string
}

export function ModificationForm({ agreement, attempt, today }: FormProps) {
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={agreement.name}
        title="Forbered en ændring"
        lead="Ændringen holdes op mod loven, og en anden skal godkende den, før den gælder."
      />
      <form method="post" action={hrefOf(agreement, '/aendringer/ny')}>
        <FormKey />
        <What attempt={attempt} today={today} />
        <h2>Værdi pr. delaftale</h2>
        {agreement.lots.map((lot) => (
          <LotFields lot={lot} attempt={attempt} />
        ))}
        <TextArea
          {...fieldOf(attempt, 'assessment')}
          label="En jurists vurdering"
          hint="Hvem, hvornår og hvad. Kræves, når reglerne siger nej, og aftalen er efter light-regimet."
          rows={3}
          maxlength={2000}
          optional
        />
        <div class="form-acts">
          <SubmitButton>Send til godkendelse</SubmitButton>
          <a href={hrefOf(agreement)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

function What({ attempt, today }: Omit<FormProps, 'agreement'>) {
  return (
    <>
      <Select
        {...fieldOf(attempt, 'kind')}
        label="Hvad ændres?"
        empty="Vælg"
        choices={modificationKinds.map((k) => ({ value: k, label: kindNames[k] }))}
      />
      <Radios
        {...fieldOf(attempt, 'reason')}
        label="Hvad er grunden?"
        hint="Lovens lukkede liste. Om den binder en aftale efter light-regimet, skal bekræftes af en jurist."
        choices={reasons.map((r) => ({ value: r, label: reasonNames[r] }))}
      />
      <TextArea {...fieldOf(attempt, 'words')} label="Hvad ændres, og hvorfor?" rows={4} maxlength={2000} />
      <DateField {...fieldOf(attempt, 'effectiveOn', formatDay(today))} label="Fra hvilken dag?" />
      <Radios
        {...fieldOf(attempt, 'regime', 'light')}
        label="Hvilke regler er aftalen udbudt efter?"
        choices={[
          { value: 'light', label: 'Light-regimet: sociale og andre særlige tjenesteydelser' },
          { value: 'general', label: 'De almindelige regler' },
        ]}
      />
      <Checkbox
        name="keepsNature"
        label="Aftalens samlede karakter er den samme efter ændringen"
        checked={attempt?.values['keepsNature'] === 'ja'}
      />
      <TextField
        {...fieldOf(attempt, 'index')}
        label="Hvor mange procent er aftalen indekseret?"
        hint="Kun når aftalen har en indekseringsklausul, fx 4,5."
        optional
        width="xs"
      />
    </>
  )
}

const unitNames: Readonly<Record<string, string>> = { 'place-month': 'Pladsmåned', 'paid-hour': 'Lønnet time' }

function LotFields({ lot, attempt }: { lot: OwnAgreement['lots'][number]; attempt: Attempt | undefined }) {
  const f = fieldsOf(lot)
  const units = [...new Set(lot.prices.map((p) => p.unit))]
  return (
    <fieldset>
      <legend class="form-label">
        Delaftale {f.no}
        {lot.title === null ? '' : `: ${lot.title}`}
        {lot.ceilingOere === null ? '' : ` (loft ${formatKroner(lot.ceilingOere)})`}
      </legend>
      <TextField
        {...fieldOf(attempt, f.value)}
        label="Ændringens værdi"
        hint="Uden moms; med minus foran, når den gør aftalen mindre. Tom: delaftalen ændres ikke."
        optional
        width="s"
      />
      <TextField {...fieldOf(attempt, f.over)} label="Heraf mere end loftet" optional width="s" />
      {units.length === 0 ? null : (
        <>
          <Select
            {...fieldOf(attempt, f.unit, units[0])}
            label="Ny pris for"
            choices={units.map((u) => ({ value: u, label: unitNames[u] ?? u }))}
          />
          <TextField {...fieldOf(attempt, f.price)} label="Ny pris" optional width="s" />
          <DateField {...fieldOf(attempt, f.from)} label="Den nye pris gælder fra" optional />
        </>
      )}
    </fieldset>
  )
}
