import { fieldOf, type Attempt } from '../../platform/web/pages.tsx'
import { NumberField, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { NeedShown } from './need.input.ts'

interface WhoProps {
  attempt: Attempt | undefined
  need?: NeedShown | undefined
  districts: readonly string[]
}

/** Who they are, where they live, how many, and how that is known. */
export function Who({ attempt, need, districts }: WhoProps) {
  return (
    <>
      <TextField
        {...fieldOf(attempt, 'title', need?.title)}
        label="Hvad mangler, og for hvem?"
        hint="En kort overskrift"
        maxlength={300}
        width="l"
      />
      <TextArea
        {...fieldOf(attempt, 'targetGroup', need?.targetGroup)}
        label="Hvem drejer det sig om?"
        rows={3}
        maxlength={1000}
      />
      <TextField
        {...fieldOf(attempt, 'areas', need?.areas.join(', '))}
        label="Hvor bor de?"
        width="l"
        hint={`Skriv områderne med komma imellem${districts.length === 0 ? '' : `, fx ${districts.slice(0, 2).join(', ')}`}.`}
        optional
      />
      <NumberField
        {...fieldOf(attempt, 'size', need?.size === null ? '' : need?.size.toString())}
        label="Hvor mange er de?"
        suffix="borgere"
        whole
        optional
      />
      <TextField
        {...fieldOf(attempt, 'sizeText', need?.sizeText ?? '')}
        label="Eller med ord, hvis tallet ikke er kendt"
        hint="Fx “ca. 40” eller “40-50”"
        width="s"
        maxlength={80}
        optional
      />
      <TextField
        {...fieldOf(attempt, 'sizeSource', need?.sizeSource ?? '')}
        label="Hvor kommer antallet fra?"
        hint="Fx “Jobcentrets optælling den 1. februar 2026”. Skal stå, når der er et antal."
        maxlength={300}
        width="l"
        optional
      />
    </>
  )
}
