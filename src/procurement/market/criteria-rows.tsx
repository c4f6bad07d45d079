import { type Attempt, fieldOf } from '../../platform/web/pages.tsx'
import { Select, TextField, fieldId } from '../../platform/web/ui/index.ts'
import { elementWords, elements } from '../proposal/elements.ts'
import { criterionKinds } from './criteria.ts'
import { kindWords } from './criterion.view.ts'

const extraRows = 2

/** The seven elements stand as criteria to be weighed; those without a weight are not used. */
export function CriteriaRows({ attempt }: { attempt: Attempt | undefined }) {
  const rows = [
    ...elements.map((e) => ({ title: elementWords[e].title, kind: e === 'economy' ? 'economy' : 'quality' })),
    ...Array.from({ length: extraRows }, () => ({ title: '', kind: 'quality' })),
  ]
  return (
    <section id={fieldId('criteria')}>
      <h2>Hvad vurderes forslagene på?</h2>
      <p>
        Giv dem en vægt, der skal tælle, fx 30 pct. eller 1/3. Vægtene skal tilsammen give 100 pct. At en virksomhed i
        forvejen ligger i området, må ikke veje (R03). Hvor indsatsen udføres, må gerne.
      </p>
      {rows.map((row, i) => (
        <div class="halves">
          <TextField
            {...fieldOf(attempt, `criteria.${i}.title`, row.title)}
            label={`Kriterium ${i + 1}`}
            maxlength={300}
            optional
          />
          <div class="halves">
            <div>
              <Select
                {...fieldOf(attempt, `criteria.${i}.kind`, row.kind)}
                label={`Art, kriterium ${i + 1}`}
                choices={criterionKinds.map((value) => ({ value, label: kindWords[value] }))}
              />
            </div>
            <div>
              <TextField
                {...fieldOf(attempt, `criteria.${i}.weight`)}
                label={`Vægt, kriterium ${i + 1}`}
                width="xs"
                optional
              />
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
