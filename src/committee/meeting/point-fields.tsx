import { fieldOf } from '../../platform/web/pages.tsx'
import { type Choice, Hidden, Radios, Select, TextField } from '../../platform/web/ui/index.ts'
import type { RecordProps } from './decision-rows.tsx'
import { ends, outcomes } from './outcome.ts'
import { outcomeSaid } from './outcome.view.ts'
import { Rows } from '../../platform/web/rows.tsx'

export const outcomeChoices: readonly Choice[] = outcomes.map((value) => ({ value, label: outcomeSaid(value).words }))

export function PointFields(props: RecordProps) {
  const { attempt, decided } = props
  const known = decided?.points.filter((p) => p.says !== null) ?? []
  if (known.length === 0) return <NewPoints {...props} />
  return (
    <>
      {known.map((p, i) =>
        p.outcome !== null && ends(p.outcome) ? (
          <p>
            <strong>Punkt {p.no}</strong> er afgjort: {p.outcomeText}.
          </p>
        ) : (
          <div class="row-group">
            <Hidden name={`points.${i}.no`} value={p.no ?? ''} />
            <Hidden name={`points.${i}.known`} value="ja" />
            <Radios
              {...fieldOf(attempt, `points.${i}.outcome`)}
              label={`Punkt ${p.no}: ${p.says ?? ''}`}
              hint={p.outcome === null ? undefined : `Sidst: ${p.outcomeText}.`}
              choices={outcomeChoices}
            />
            <TextField
              {...fieldOf(attempt, `points.${i}.outcomeText`)}
              label="Protokollens ord"
              hint="Udfyldes, når der står andet end det valgte."
              maxlength={400}
              width="l"
              optional
            />
          </div>
        ),
      )}
    </>
  )
}

function NewPoints({ attempt }: RecordProps) {
  return (
    <Rows list="points" least={1} attempt={attempt} more="Tilføj et punkt">
      {(i) => (
        <>
          <Hidden name={`points.${i}.no`} value={i + 1} />
          <TextField
            {...fieldOf(attempt, `points.${i}.says`)}
            label={`Hvad gik punkt ${i + 1} ud på?`}
            maxlength={1000}
            width="l"
          />
          <Select
            {...fieldOf(attempt, `points.${i}.outcome`)}
            label="Hvad besluttede udvalget?"
            empty="Vælg"
            choices={outcomeChoices}
          />
          <TextField
            {...fieldOf(attempt, `points.${i}.outcomeText`)}
            label="Protokollens ord"
            hint="Udfyldes, når der står andet end det valgte."
            width="l"
            optional
          />
        </>
      )}
    </Rows>
  )
}
