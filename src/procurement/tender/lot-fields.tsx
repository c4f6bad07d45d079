import { fieldOf } from '../../platform/web/pages.tsx'
import { Rows } from '../../platform/web/rows.tsx'
import { DateField, NumberField, Select, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { FieldsProps } from './tender-form.tsx'

const reservedChoices = [
  { value: 'sec-190', label: '§ 190: organisationer med en samfundsopgave, højst 36 måneder' },
  { value: 'sec-54', label: '§ 54: beskyttede værksteder' },
]

/** One group of questions a lot: what, how many, how many suppliers, how much, and for how long. */
export function LotFields({ shown }: FieldsProps) {
  return (
    <>
      <h2>Delaftaler</h2>
      <Rows list="lots" least={1} wide attempt={shown} more="Tilføj en delaftale">
        {(i) => <Lot shown={shown} at={`lots.${i}`} nth={i + 1} />}
      </Rows>
    </>
  )
}

function Lot({ shown, at, nth }: FieldsProps & { at: string; nth: number }) {
  const field = (name: string, otherwise?: string) => fieldOf(shown, `${at}.${name}`, otherwise)
  return (
    <fieldset>
      <legend class="h3">Delaftale {nth}</legend>
      <NumberField {...field('no', String(nth))} label="Nummer" width="xxs" whole />
      <TextField {...field('title')} label="Titel" width="l" />
      <TextArea {...field('description')} label="Beskrivelse" rows={3} optional />
      <TextField {...field('targetGroup')} label="Målgruppe" width="l" optional />
      <NumberField {...field('volume')} label="Hvor mange borgere?" width="xs" whole optional />
      <TextField {...field('volumeText')} label="Omfanget i ord" hint="Fx »ca. 45 borgere«" width="m" optional />
      <NumberField {...field('places')} label="Hvor mange leverandører tildeles?" width="xxs" whole />
      <TextField
        {...field('value')}
        label="Anslået værdi"
        hint="Uden moms, med alle optioner og forlængelser (udbudslovens § 30)"
        suffix="kr."
        width="m"
        optional
      />
      <TextField
        {...field('ceiling')}
        label="Loft"
        hint="Det mest, der kan købes i hele aftaleperioden. Når loftet er nået, kan aftalen ikke bruges mere (sag C-23/20)."
        suffix="kr."
        width="m"
        optional
      />
      <DateField {...field('startsOn')} label="Første dag" optional />
      <DateField {...field('endsOn')} label="Sidste dag" optional />
      <DateField {...field('optionUntil')} label="Sidste dag, hvis optionen bruges" optional />
      <TextField {...field('condition')} label="Optionens betingelse" width="l" optional />
      <Select
        {...field('reserved')}
        label="Er kontrakten forbeholdt nogen?"
        empty="Nej"
        choices={reservedChoices}
        optional
      />
      <TextField {...field('reservedReason')} label="Hvorfor er den forbeholdt?" width="l" optional />
    </fieldset>
  )
}
