import { type Day, formatDay } from '../../kernel/day.ts'
import { type Attempt, Errors, FormKey, fieldOf } from '../../platform/web/pages.tsx'
import { DateField, Heading, Hidden, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import type { EffortOnSheet } from '../effort/effort.output.ts'
import { effortHref } from '../effort/effort.view.ts'

const dayText = (day: Day | null | undefined) => (day === null || day === undefined ? '' : formatDay(day))

export function ImplementForm({ effort, attempt }: { effort: EffortOnSheet; attempt: Attempt | undefined }) {
  const now = effort.implementation
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker="Trin 4: Gennemførelse"
        title="Hvem gennemfører særindsatsen?"
        lead="CDU, centret og leverandøren gennemfører den sammen, og den følges i et system uden for huset (R10)."
      />
      <form method="post" action={effortHref(effort.id, '/gennemfoer')}>
        <FormKey />
        <Hidden name="versions" value={now?.version ?? 0} />
        <DateField
          {...fieldOf(attempt, 'agreedOn', dayText(now?.agreedOn))}
          label="Hvilken dag blev aftalen indgået?"
        />
        <DateField
          {...fieldOf(attempt, 'startsOn', dayText(now?.startsOn))}
          label="Hvornår begynder indsatsen?"
          optional
        />
        <TextField
          {...fieldOf(attempt, 'agreement', now?.agreement ?? '')}
          label="Aftalens nummer"
          hint="Når aftalen er optaget under Aftaler"
          optional
        />
        <TextField
          {...fieldOf(attempt, 'supportUnit', now?.supportUnit)}
          label="Hvem har rollen som CDU?"
          hint="I modellen er det Center for Driftsunderstøttelse"
          width="l"
        />
        <TextField
          {...fieldOf(attempt, 'centre', now?.centre)}
          label="Hvilket job- eller beskæftigelsescenter?"
          width="l"
        />
        <TextField
          {...fieldOf(attempt, 'supplierContact', now?.supplierContact)}
          label="Hvem hos leverandøren?"
          width="l"
        />
        <TextField
          {...fieldOf(attempt, 'monitoredIn', now?.monitoredIn ?? 'AMES')}
          label="Hvor monitoreres indsatsen?"
          hint="Systemet ligger uden for huset"
        />
        {now === null ? null : (
          <TextArea {...fieldOf(attempt, 'reason')} label="Hvorfor rettes det?" rows={2} maxlength={1000} />
        )}
        <div class="form-acts">
          <SubmitButton>Gem</SubmitButton>
          <a href={effortHref(effort.id)}>Fortryd</a>
        </div>
      </form>
    </>
  )
}
