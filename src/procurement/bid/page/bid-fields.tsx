import { fieldOf, type Attempt } from '../../../platform/web/pages.tsx'
import { Checkbox, FileField, NumberField, Radios, TextArea } from '../../../platform/web/ui/index.ts'
import type { Asked } from '../content/asked.ts'
import { kindNames } from '../submit/rules.ts'

/** A ticked box is kept ticked when the form comes back. */
export function box(attempt: Attempt | undefined, name: string) {
  const error = attempt?.errors.find((e) => e.name === name)?.message
  return { name, error, checked: attempt?.values[name] !== undefined }
}

export function Together({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <>
      <Radios
        {...fieldOf(attempt, 'sammen', 'alone')}
        label="Byder I alene eller sammen med andre?"
        hint="Et konsortium hæfter sammen for hele aftalen. En underleverandør løser en del for jer, og I hæfter."
        choices={[
          { value: 'alone', label: 'Alene' },
          { value: 'consortium', label: 'I et konsortium' },
          { value: 'subcontractor', label: 'Med underleverandører' },
        ]}
      />
      <TextArea
        {...fieldOf(attempt, 'partnere')}
        label="Hvem byder I sammen med?"
        hint="Én på hver linje: navnet, en tankestreg og det, de løser. Fx: Værkstedet – praktikpladser"
        rows={3}
        optional
      />
    </>
  )
}

interface LotProps {
  lot: Asked['lots'][number]
  asked: Asked
  attempt: Attempt | undefined
}

export function LotPart({ lot, asked, attempt }: LotProps) {
  const { no, title } = lot
  return (
    <>
      <h3>
        Delaftale {no}: {title}
      </h3>
      <Checkbox {...box(attempt, `delaftale-${no}`)} label={`Vi byder på delaftale ${no}`} />
      {asked.criteria.map((c) => (
        <TextArea {...fieldOf(attempt, `svar-${no}-${c.id}`)} label={c.title} rows={8} optional />
      ))}
      <NumberField
        {...fieldOf(attempt, `pris-${no}`)}
        label={`Jeres pris for delaftale ${no}`}
        hint="Samlet pris uden moms. Den lægges i sin egen kuvert."
        width="m"
        suffix="kr."
        optional
      />
    </>
  )
}

export function Files({ kind, hint }: { kind: 'qualification' | 'quality'; hint: string }) {
  return (
    <>
      {[1, 2, 3].map((n) => (
        <FileField
          name={`bilag-${kind}-${n}`}
          label={`Bilag ${n} til ${kindNames[kind].toLowerCase()}`}
          hint={n === 1 ? hint : undefined}
          optional
        />
      ))}
    </>
  )
}
