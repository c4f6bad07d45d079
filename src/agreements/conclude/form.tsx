import type { z } from 'zod'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  DateField,
  Hidden,
  NumberField,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
  type Choice,
} from '../../platform/web/ui/index.ts'
import type { showAward } from '../../procurement/index.ts'
import { LotFields } from './lot-fields.tsx'
import { OptionFields } from './option-fields.tsx'

export interface ConcludeFormProps {
  award: z.output<(typeof showAward)['output']>
  lines: readonly Choice[]
  groups: readonly Choice[]
  attempt: Attempt | undefined
}

export function ConcludeForm(props: ConcludeFormProps) {
  const { award, attempt } = props
  return (
    <form method="post" action={`/aftaler/ny?tildeling=${encodeURIComponent(award.id)}`}>
      <FormKey />
      <Hidden name="award" value={award.id} />
      <TextField
        {...fieldOf(attempt, 'code')}
        label="Aftalens kode"
        hint="Store bogstaver, tal og bindestreg."
        width="m"
      />
      <TextField {...fieldOf(attempt, 'name', award.title)} label="Aftalens navn" maxlength={300} />
      <DateField
        {...fieldOf(attempt, 'concludedOn')}
        label="Indgået den"
        hint="Tidligst den dag, tildelingen er besluttet, og efter standstill."
      />
      <DateField {...fieldOf(attempt, 'startsOn')} label="Den første dag" />
      <DateField
        {...fieldOf(attempt, 'endsBefore')}
        label="Den første dag efter aftalen"
        hint="Slutter den 31. december 2027, skriv 1. januar 2028."
      />
      <Radios
        {...fieldOf(attempt, 'regime', 'framework')}
        label="Hvilken regel følger løbetiden?"
        hint="R19: højst 48 måneder med alle forlængelser; 36 for en forbeholdt aftale (§ 190, skal bekræftes af en jurist)."
        choices={[
          { value: 'framework', label: 'Rammeaftale' },
          { value: 'light', label: 'Light-regimet: længere, når det begrundes' },
          { value: 'reserved', label: 'Forbeholdt efter § 190' },
        ]}
      />
      <TextArea
        {...fieldOf(attempt, 'termReason')}
        label="Hvorfor løber den længere?"
        hint="Kun efter light-regimet."
        rows={2}
        maxlength={2000}
        optional
      />
      <NumberField {...fieldOf(attempt, 'noticeDays')} label="Opsigelsesvarsel i dage" whole optional />
      <OptionFields attempt={attempt} />
      {award.lots.map((lot, i) => (
        <LotFields {...props} lot={lot} index={i} />
      ))}
      <div class="form-acts">
        <SubmitButton>Indgå aftalen</SubmitButton>
        <a href={`/indkoeb/${encodeURIComponent(award.id)}`}>Fortryd</a>
      </div>
    </form>
  )
}
