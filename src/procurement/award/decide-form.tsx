import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { Notice, Radios, SubmitButton, TextArea, TextField } from '../../platform/web/ui/index.ts'
import { tenderHref } from '../tender/tender.view.ts'
import type { Decision } from './decision-parts.tsx'

interface FormProps {
  decision: Decision
  attempt: Attempt | undefined
  tender: { id: string }
}

/** The decision, lot by lot, in a person's own words; closed to whoever reckoned. */
export function DecideForm({ decision, attempt, tender }: FormProps) {
  if (decision.reckonedByYou)
    return (
      <Notice kind="info" heading="Du har regnet evalueringen ud">
        En anden skal beslutte tildelingen (FOUR-EYES). Det ligger på »Mit overblik« hos dem, der kan.
      </Notice>
    )
  return (
    <form method="post" action={tenderHref(tender.id, '/tildeling')}>
      <FormKey />
      <h2>Beslut tildelingen</h2>
      <TextField {...fieldOf(attempt, 'award')} label="Tildelingens nummer" hint="Fx EB-TILDELING-2026-3" width="m" />
      {decision.lots.map((l) => (
        <fieldset class="form-group">
          <legend class="h3">
            Delaftale {l.no}: {l.title}
          </legend>
          <Radios
            {...fieldOf(attempt, `award.${l.no}`, l.winners.length > 0 ? 'ja' : 'nej')}
            label="Hvad besluttes?"
            choices={[
              {
                value: 'ja',
                label: `Tildel til ${l.winners.map((w) => w.name).join(' og ') || 'dem, evalueringen finder'}`,
              },
              { value: 'nej', label: 'Tildel ikke delaftalen' },
            ]}
          />
          <TextArea
            {...fieldOf(attempt, `reason.${l.no}`)}
            label="Begrundelse"
            hint="Står i tildelingen, som alle kan læse, når brevene er sendt."
            rows={3}
          />
        </fieldset>
      ))}
      <p>
        Når du trykker, besluttes tildelingen, og pligten til at orientere udvalget skrives op. Brevene sendes bagefter;
        standstill varer {decision.standstillDays} kalenderdage fra brevene.
      </p>
      <SubmitButton>Beslut tildelingen</SubmitButton>
    </form>
  )
}
