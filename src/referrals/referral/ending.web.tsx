import type { z } from 'zod'
import { Errors, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { onlyFor } from '../../platform/web/only-for.ts'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { AlreadyDone } from './already-done.web.tsx'
import { endCourse } from './answer.acts.ts'
import { CloseForm, WithdrawForm } from './ending-forms.web.tsx'
import { showReferral } from './show.acts.ts'
import { alreadyDone } from './referral.view.ts'
import { canEnd, type ReferralState } from './state.ts'
import { referralMark } from '../words.ts'

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
  done: ({ referral, withdrawn, held }) =>
    `/henvisninger/${referral}?besked=${withdrawn ? 'trukket' : held ? 'afsluttet-holder' : 'afsluttet'}`,
  again: endPage,
})

export function endView(referral: Shown, today: string, attempt?: Attempt): PageView {
  const { id, state } = referral
  const mark = referralMark(id)
  const open = canEnd(state)
  const withdraw = state === 'waiting' || state === 'withdrawn'
  const title = withdraw ? 'Træk henvisningen tilbage' : 'Afslut forløbet'
  const done = alreadyDone(attempt?.refusal, state, open)
  const Form = withdraw ? WithdrawForm : CloseForm
  const body = (
    <>
      {done === undefined ? <Errors attempt={attempt} /> : <AlreadyDone referral={id} words={done} />}
      <ui.Heading
        kicker={`${referral.name} hos ${referral.supplierName}`}
        title={title}
        lead={open ? 'Det kan ikke fortrydes. Læs, hvad der sker, før du gør det.' : closedWords(state)}
      />
      {open ? (
        <Form referral={referral} today={today} attempt={attempt} title={title} />
      ) : done === undefined ? (
        <p>
          <a href={`/henvisninger/${id}`}>Se henvisningen</a>
        </p>
      ) : null}
    </>
  )
  const crumbs = [
    { href: '/henvisninger', label: 'Henvisninger' },
    { href: `/henvisninger/${id}`, label: `Henvisning ${mark}` },
    { label: title },
  ]
  return { title: `${title} · ${mark}`, body, crumbs }
}

function closedWords(state: ReferralState): string {
  if (state === 'declined') return 'Leverandøren har afvist henvisningen, så der er intet forløb at afslutte.'
  return state === 'withdrawn' ? 'Henvisningen er allerede trukket tilbage.' : 'Forløbet er allerede afsluttet.'
}
