import { html } from 'hono/html'
import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import { DataTable, DateField, Notice, Select, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { showDecision } from './award-page.acts.ts'

export type Decision = z.output<(typeof showDecision)['output']>

/** What the evaluation found, lot by lot. */
export function LotsFound({ decision, href }: { decision: Decision; href: string }) {
  return (
    <>
      <h2>Hvad evalueringen har fundet</h2>
      <DataTable
        caption="Vindere efter den offentliggjorte model"
        captionHidden
        columns={[{ label: 'Delaftale' }, { label: 'Vindere' }]}
      >
        {decision.lots.map(
          (l) =>
            html`<tr>
              <th scope="row">${l.no}. ${l.title}</th>
              <td>${found(l)}</td>
            </tr>`,
        )}
      </DataTable>
      <p>
        <a href={`${href}/evaluering`}>Se hele evalueringen</a>
      </p>
      {decision.lots
        .filter((l) => l.tied.length > 0)
        .map((l) => (
          <Notice kind="warning" heading={`Delaftale ${l.no}: tilbud står lige`}>
            {l.tied.map((t) => t.name).join(' og ')} skilles ikke ad af reglen. Der skal trækkes lod, før der kan
            tildeles.
          </Notice>
        ))}
    </>
  )
}

function found(lot: Decision['lots'][number]): string {
  if (!lot.evaluated) return 'Ikke evalueret'
  return lot.winners.map((w) => w.name).join(', ') || 'Ingen antagelige tilbud'
}

interface ProofProps {
  decision: Decision
  attempt: Attempt | undefined
  href: string
  may: boolean
}

/** What whoever is to be chosen has shown, and a form for what comes in. */
export function ProofPart({ decision, attempt, href, may }: ProofProps) {
  const winners = [...new Map(decision.lots.flatMap((l) => l.winners).map((w) => [w.enterprise, w.name]))]
  const missing = winners.filter(([id]) => !decision.proofs.some((p) => p.enterprise === id))
  return (
    <>
      <h2>{may ? 'Dokumentation fra dem, der skal vælges' : 'Dokumentation fra vinderne'}</h2>
      <ul>
        {winners.map(([id, name]) => {
          const proof = decision.proofs.find((p) => p.enterprise === id)
          return (
            <li>{proof ? `${name}: ${proof.what}, modtaget ${formatDay(proof.receivedOn)}` : `${name}: mangler`}</li>
          )
        })}
      </ul>
      {may && missing.length > 0 ? (
        <form method="post" action={`${href}/tildeling/bevis`}>
          <FormKey />
          <Select
            {...fieldOf(attempt, 'enterprise')}
            label="Hvem har dokumenteret, at ingen udelukkelsesgrund gælder?"
            empty="Vælg"
            choices={missing.map(([value, label]) => ({ value, label }))}
          />
          <TextField {...fieldOf(attempt, 'what')} label="Hvad er modtaget?" hint="Fx serviceattest" width="l" />
          <DateField {...fieldOf(attempt, 'receivedOn')} label="Hvornår?" />
          <SubmitButton kind="secondary">Skriv ind</SubmitButton>
        </form>
      ) : null}
    </>
  )
}
