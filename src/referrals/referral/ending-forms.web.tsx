import type { z } from 'zod'
import { addDays } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { showReferral } from './show.acts.ts'
import { dayField } from '../words.ts'

interface FormProps {
  referral: z.output<typeof showReferral.output>
  today: string
  title: string
  attempt: Attempt | undefined
}

/** Nothing has begun: it is withdrawn today, and only why is asked. */
export function WithdrawForm({ referral, attempt, title }: FormProps) {
  return (
    <>
      <h2>Det sker</h2>
      <ul>
        <li>{referral.supplierName} kan ikke længere svare på henvisningen.</li>
        <li>De disponerede {formatKroner(referral.committedOere)} frigives under loftet og bevillingen.</li>
        <li>Henvisningen bliver stående i listen som »Trukket tilbage«.</li>
        <li>Borgeren kan henvises igen bagefter.</li>
      </ul>
      <form method="post" action={`/henvisninger/${referral.id}/afslut`}>
        <FormKey />
        <ui.TextArea
          {...fieldOf(attempt, 'reason')}
          label="Hvorfor trækkes henvisningen tilbage?"
          hint="Fx at borgeren har fået et andet tilbud. Leverandøren læser det."
          rows={3}
          maxlength={2000}
        />
        <Buttons referral={referral.id} title={title} />
      </form>
    </>
  )
}

export function CloseForm({ referral, today, attempt, title }: FormProps) {
  const day = referral.state === 'over' ? addDays(referral.endsBefore, -1) : today
  return (
    <>
      <h2>Det sker</h2>
      <ul>
        <li>{referral.supplierName} kan ikke registrere fremmøde og timer efter slutdagen.</li>
        <li>
          Af de disponerede {formatKroner(referral.committedOere)} frigives det ubrugte under loftet og bevillingen, så
          andre kan henvises.
        </li>
        <li>Det, der er registreret, bliver stående og kan stadig rettes.</li>
        <li>Borgeren kan henvises igen bagefter, men dette forløb kan ikke åbnes.</li>
      </ul>
      <form method="post" action={`/henvisninger/${referral.id}/afslut`}>
        <FormKey />
        <ui.DateField {...fieldOf(attempt, 'endedOn', dayField(day))} label="Hvilken dag sluttede forløbet?" />
        <ui.TextArea
          {...fieldOf(attempt, 'reason')}
          label="Hvorfor slutter det?"
          hint="Fx at borgeren er begyndt i arbejde. Leverandøren læser det."
          rows={3}
          maxlength={2000}
        />
        <Buttons referral={referral.id} title={title} />
      </form>
    </>
  )
}

function Buttons({ referral, title }: { referral: string; title: string }) {
  return (
    <div class="form-acts">
      <ui.SubmitButton kind="warning">{title}</ui.SubmitButton>
      <a href={`/henvisninger/${referral}`}>Fortryd</a>
    </div>
  )
}
