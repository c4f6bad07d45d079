import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { NumberField, Radios, TextArea } from '../../platform/web/ui/index.ts'
import { causeWords } from '../needs.view.ts'
import type { NeedShown } from './need.input.ts'
import { causes } from './need.ts'

interface PartProps {
  attempt: Attempt | undefined
  need?: NeedShown | undefined
}

/** What has made it a need now, and the year it is for. */
export function Why({ attempt, need }: PartProps) {
  return (
    <>
      <h2>Hvorfor nu?</h2>
      <Radios
        {...fieldOf(attempt, 'cause', need?.cause)}
        label="Hvorfor er behovet opstået?"
        choices={causes.map((value) => ({ value, label: causeWords[value] }))}
      />
      <TextArea
        {...fieldOf(attempt, 'causeText', need?.causeText ?? '')}
        label="Uddyb"
        rows={2}
        maxlength={1000}
        optional
      />
      <NumberField
        {...fieldOf(attempt, 'year', need?.year?.toString())}
        label="Hvilket år er en indsats for?"
        hint="Behovet kommer med i det års oversigt."
        whole
        optional
      />
    </>
  )
}
