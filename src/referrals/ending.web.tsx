import type { z } from 'zod'
import { formatKroner } from '../kernel/money.ts'
import { Errors, fieldOf, FormKey, submitted, type Attempt, type PageView } from '../platform/web/pages.tsx'
import { onlyFor } from '../platform/web/only-for.ts'
import * as ui from '../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../platform/web/visit.ts'
import { endCourse } from './answer.acts.ts'
import { showReferral } from './referral.acts.ts'
import { dayField, referralMark } from './words.ts'

type Shown = z.output<typeof showReferral.output>

/** It cannot be undone, so the page says what will happen, to whom, and what stays. */
export async function endPage(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  onlyFor(endCourse, visit)
  const referral = await visit.do(showReferral, { referral: c.req.param('id') })
  return endView(referral, visit.today, attempt)
}

export const ended = submitted({
  act: endCourse,
  input: (values, c) => ({ ...values, referral: c.req.param('id') }),
  done: ({ referral }) => `/henvisninger/${referral}?besked=afsluttet`,
  again: endPage,
})

export function endView(referral: Shown, today: string, attempt?: Attempt): PageView {
  const mark = referralMark(referral.id)
  const waiting = referral.state === 'waiting'
  const open = waiting || referral.state === 'active'
  const title = waiting ? 'Træk henvisningen tilbage' : 'Afslut forløbet'
  const body = (
    <>
      <Errors attempt={attempt} />
      <ui.Heading
        kicker={`${referral.name} hos ${referral.supplierName}`}
        title={title}
        lead={open ? 'Det kan ikke fortrydes. Læs, hvad der sker, før du gør det.' : 'Forløbet er allerede afsluttet.'}
      />
      {open || attempt !== undefined ? (
        <EndForm referral={referral} today={today} attempt={attempt} title={title} />
      ) : null}
    </>
  )
  const crumbs = [
    { href: '/henvisninger', label: 'Henvisninger' },
    { href: `/henvisninger/${referral.id}`, label: mark },
    { label: title },
  ]
  return { title, body, crumbs }
}

interface EndFormProps {
  referral: Shown
  today: string
  title: string
  attempt: Attempt | undefined
}

function EndForm({ referral, today, attempt, title }: EndFormProps) {
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
        <ui.DateField {...fieldOf(attempt, 'endedOn', dayField(today))} label="Hvilken dag sluttede forløbet?" />
        <ui.TextArea
          {...fieldOf(attempt, 'reason')}
          label="Hvorfor slutter det?"
          hint="Fx at borgeren er begyndt i arbejde. Leverandøren læser det."
          rows={3}
          maxlength={2000}
        />
        <div class="form-acts">
          <ui.SubmitButton kind="warning">{title}</ui.SubmitButton>
          <a href={`/henvisninger/${referral.id}`}>Fortryd</a>
        </div>
      </form>
    </>
  )
}
