import { fieldOf } from '../../platform/web/pages.tsx'
import { Rows } from '../../platform/web/rows.tsx'
import { NumberField, Select, TextField } from '../../platform/web/ui/index.ts'
import type { FieldsProps } from './tender-form.tsx'

const priceKinds = [
  { value: 'linear-lowest', label: 'Lineært fra laveste pris' },
  { value: 'relative', label: 'Forholdsmæssigt: laveste pris delt med prisen' },
  { value: 'fixed-points', label: 'Faste endepunkter, uafhængigt af de andre tilbud' },
  { value: 'kroner-per-point', label: 'Kroner pr. point: kvalitet lægges til prisen' },
]
const ties = [
  { value: 'quality', label: 'Det bedste på kvalitet' },
  { value: 'price', label: 'Det billigste' },
  { value: 'draw', label: 'Lodtrækning mellem dem' },
]

/** The whole award model: everything in it is published, and weights of a level sum to exactly 1. */
export function CriteriaFields({ shown }: FieldsProps) {
  const field = (name: string, otherwise?: string) => fieldOf(shown, name, otherwise)
  return (
    <>
      <h2>Kriterier</h2>
      <p>
        Vægtene på hvert niveau skal give præcis 1, prisen medregnet. Skriv procent eller brøk: tre tredjedele er »1/3«,
        ikke »33 %«.
      </p>
      <Rows list="criteria" least={2} wide attempt={shown} more="Tilføj et kriterium">
        {(i) => (
          <>
            <TextField {...field(`criteria.${i}.id`)} label="Nummer" width="xxs" />
            <TextField {...field(`criteria.${i}.title`)} label="Kriterium" width="l" />
            <TextField {...field(`criteria.${i}.weight`)} label="Vægt" width="xs" />
            <TextField {...field(`criteria.${i}.under`)} label="Underkriterium til nummer" width="xxs" optional />
          </>
        )}
      </Rows>
      <h3>Prisen</h3>
      <Select
        {...field('priceKind')}
        label="Hvordan bliver prisen til point?"
        empty="Prisen indgår ikke"
        choices={priceKinds}
      />
      <TextField {...field('priceWeight')} label="Prisens vægt" width="xs" optional />
      <TextField
        {...field('slope')}
        label="Lineært: hvor meget over den laveste pris giver 0 point?"
        hint="Fx »50 %«"
        width="xs"
        optional
      />
      <Select
        {...field('clip', 'ja')}
        label="Lineært: kan dyre tilbud få negative point?"
        choices={[
          { value: 'ja', label: 'Nej, point stopper ved 0' },
          { value: 'nej', label: 'Ja' },
        ]}
      />
      <TextField {...field('low')} label="Faste endepunkter: den lave pris" suffix="kr." width="m" optional />
      <TextField {...field('high')} label="Faste endepunkter: den høje pris" suffix="kr." width="m" optional />
      <TextField {...field('perPoint')} label="Kroner pr. point" suffix="kr." width="m" optional />
      <h3>Skala og pointlighed</h3>
      <NumberField {...field('scaleMin')} label="Færrest point" width="xxs" optional />
      <NumberField {...field('scaleMax')} label="Flest point" width="xxs" optional />
      <NumberField {...field('decimals', '2')} label="Decimaler" width="xxs" whole />
      <Select {...field('tie')} label="Hvad afgør pointlighed?" empty="Ikke valgt endnu" choices={ties} optional />
    </>
  )
}
