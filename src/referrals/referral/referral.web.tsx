import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { formatPeriod } from '../../kernel/period.ts'
import { entriesHref, listEntries } from '../../budget/index.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import * as ui from '../../platform/web/ui/index.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { acceptReferral, declineReferral, endCourse } from './answer.acts.ts'
import { CostTable } from './cost.web.tsx'
import { AlreadyDone } from './already-done.web.tsx'
import { AnswerForms } from './answer-forms.web.tsx'
import { showCitizen } from '../citizen/citizen.acts.ts'
import { OfferedList } from './offers/offered.web.tsx'
import { alreadyDone, leadOf, messageOf } from './referral.view.ts'
import { showReferral } from './show.acts.ts'
import { canEnd, stateWords } from './state.ts'
import { lotNames, referralMark, stateTone } from '../words.ts'

export type Shown = z.output<typeof showReferral.output>

export interface ReferralFacts {
  referral: Shown
  lotName: (id: string) => string
  today: string
  may: { answer: boolean; end: boolean; seeCitizen: boolean; seeMoney: boolean; atSupplier: boolean }
  /** What was just done, and the years whose appropriation it goes beyond. */
  message: string | undefined
  over: readonly string[]
}

export async function referralPage(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const referral = await visit.do(showReferral, { referral: c.req.param('id') })
  const { by, today } = visit
  const may = {
    answer: mayDo(acceptReferral, by),
    end: mayDo(endCourse, by),
    seeCitizen: mayDo(showCitizen, by),
    seeMoney: mayDo(listEntries, by),
    atSupplier: by.enterprise !== null,
  }
  const over = (c.req.query('over') ?? '').split('-').filter((year) => /^\d{4}$/.test(year))
  const message = attempt === undefined ? c.req.query('besked') : undefined
  return referralView({ referral, lotName: lotNames(referral.lots), today, may, message, over }, attempt)
}

export const accepted = submitted({
  act: acceptReferral,
  input: (_, c) => ({ referral: c.req.param('id') }),
  done: ({ referral }) => `/henvisninger/${referral}?besked=modtaget`,
  again: referralPage,
})

export const declined = submitted({
  act: declineReferral,
  input: ({ reason }, c) => ({ referral: c.req.param('id'), reason }),
  done: ({ referral }) => `/henvisninger/${referral}?besked=afvist`,
  again: referralPage,
})

export function referralView(facts: ReferralFacts, attempt?: Attempt): PageView {
  const { referral, may, today } = facts
  const done = alreadyDone(attempt?.refusal, referral.state, referral.state === 'waiting')
  const body = (
    <>
      {done === undefined ? <Errors attempt={attempt} /> : <AlreadyDone referral={referral.id} words={done} />}
      <Message {...facts} />
      <ui.Heading
        kicker={`Henvisning ${referralMark(referral.id)}`}
        title={referral.name}
        state={<ui.State tone={stateTone(referral.state, may.atSupplier)}>{stateWords[referral.state]}</ui.State>}
        lead={leadOf(referral, today, may.atSupplier)}
        actions={<Actions {...facts} />}
      />
      {may.answer && referral.state === 'waiting' ? <AnswerForms referral={referral.id} attempt={attempt} /> : null}
      <ReferralFactsList {...facts} />
      {referral.cost === null || referral.cost.length === 0 ? null : <CostTable cost={referral.cost} />}
      {referral.offered.length === 0 ? null : (
        <OfferedList offered={referral.offered} chosen={referral.lot} lotName={facts.lotName} />
      )}
    </>
  )
  const mark = referralMark(referral.id)
  return {
    title: `Henvisning ${mark}`,
    body,
    crumbs: [{ href: '/henvisninger', label: 'Henvisninger' }, { label: `Henvisning ${mark}` }],
  }
}

function Message({ message, over, referral, may }: ReferralFacts) {
  const words = messageOf(message, referral)
  if (words === undefined) return null
  return (
    <>
      <ui.Notice kind="success" heading={words.heading} live>
        {words.text}
      </ui.Notice>
      {over.length > 0 && may.seeMoney ? (
        <ui.Notice kind="warning" heading={`Bevillingen for ${over.join(' og ')} rækker ikke`}>
          Henvisningen er sendt, og loftet holder, men årets bevilling er mere end disponeret. Fortæl controlleren det.
        </ui.Notice>
      ) : null}
    </>
  )
}

function Actions({ referral, may }: ReferralFacts) {
  const { state, id, citizen } = referral
  return (
    <>
      {state === 'active' ? (
        <a class="button button-primary" href={`/forloeb/${id}`}>
          Se forløbet
        </a>
      ) : null}
      {state === 'over' && may.end ? (
        <a class="button button-primary" href={`/henvisninger/${id}/afslut`}>
          Afslut forløbet
        </a>
      ) : null}
      {state === 'ended' || state === 'over' ? <a href={`/forloeb/${id}`}>Se forløbet</a> : null}
      {may.seeCitizen && citizen !== null && state === 'declined' ? (
        <a class="button button-primary" href={`/borgere/${citizen}/henvis`}>
          Find et andet tilbud
        </a>
      ) : null}
      {may.seeCitizen && citizen !== null ? <a href={`/borgere/${citizen}`}>Se borgeren</a> : null}
      {may.end && state !== 'over' && canEnd(state) ? (
        <a href={`/henvisninger/${id}/afslut`}>
          {state === 'waiting' ? 'Træk henvisningen tilbage' : 'Afslut forløbet'}
        </a>
      ) : null}
    </>
  )
}

function ReferralFactsList({ referral, lotName, may }: ReferralFacts) {
  const entries = entriesHref({ cause: referral.id, account: 'lot', kind: 'commitment' })
  const amount = formatKroner(referral.committedOere)
  return (
    <ui.Facts
      items={[
        { label: 'Formål', value: referral.purpose },
        {
          label: 'Delaftale',
          value: <a href={`/aftaler/${encodeURIComponent(referral.agreement)}`}>{lotName(referral.lot)}</a>,
        },
        { label: 'Leverandør', value: referral.supplierName },
        { label: 'Forløb', value: formatPeriod({ from: referral.startsOn, to: referral.endsBefore }) },
        { label: 'Sendt', value: formatDay(referral.sentOn), note: `Svarfrist ${formatDay(referral.answerDue)}` },
        {
          label: 'Disponeret ved afsendelsen',
          value: may.seeMoney ? (
            <ui.Door href={entries} title="Henvisningens egne posteringer på delaftalen">
              {amount}
            </ui.Door>
          ) : (
            amount
          ),
          note: 'Det, forløbet højst ventes at koste. Det frigives, efterhånden som det bliver til forbrug.',
          source: 'calculated' as const,
        },
        ...(referral.answerReason === null
          ? []
          : [{ label: 'Begrundelse for afvisning', value: referral.answerReason }]),
        ...(referral.endReason === null ? [] : [{ label: 'Begrundelse for afslutning', value: referral.endReason }]),
      ]}
    />
  )
}
