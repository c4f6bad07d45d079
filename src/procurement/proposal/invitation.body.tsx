import { type Day, formatDay } from '../../kernel/day.ts'
import { formatKroner } from '../../kernel/money.ts'
import { dueWords } from '../../platform/web/due.ts'
import { type Attempt, Errors } from '../../platform/web/pages.tsx'
import { Facts, Heading, Notice, State } from '../../platform/web/ui/index.ts'
import { kindWords, weightText } from '../market/criterion.view.ts'
import type { InvitationOnSheet } from './invitation.output.ts'
import { ProposalBody } from './proposal-body.tsx'
import { ProposalForm } from './proposal-form.tsx'
import { ownWords } from './proposal.view.ts'
import { WithdrawForm } from './withdraw-form.tsx'

interface InvitationProps {
  invitation: InvitationOnSheet
  attempt: Attempt | undefined
  today: Day
  done: string | undefined
}

/** What the municipality asks for, what it weighs, and one's own answer. */
export function InvitationBody({ invitation, attempt, today, done }: InvitationProps) {
  const { words, tone } = ownWords[invitation.state]
  const stands = invitation.proposal !== null && invitation.proposal.withdrawn === null
  return (
    <>
      <Errors attempt={attempt} />
      {done === undefined || attempt ? null : <Notice kind="success" live heading={done} />}
      <Heading
        kicker="Særindsats"
        title={invitation.title}
        lead={invitation.closed ?? dueWords(invitation.answerBy, today, 'Send jeres forslag senest')}
        state={<State tone={tone}>{words}</State>}
      />
      {invitation.deadlineReason === null ? null : (
        <Notice kind="info" heading={`Fristen er flyttet til ${formatDay(invitation.answerBy)}`}>
          {invitation.deadlineReason}
        </Notice>
      )}
      <Asked invitation={invitation} />
      {invitation.proposal === null ? null : (
        <>
          <h2>{stands ? 'Jeres forslag' : 'Trukket tilbage'}</h2>
          <ProposalBody proposal={invitation.proposal} areaEffort={invitation.areaEffort} />
          {stands && invitation.closed === null ? <WithdrawForm invitation={invitation} /> : null}
        </>
      )}
      {invitation.closed === null ? <ProposalForm invitation={invitation} attempt={attempt} /> : null}
    </>
  )
}

function Asked({ invitation }: { invitation: InvitationOnSheet }) {
  const { amountOere, description } = invitation
  return (
    <>
      <Facts
        items={[
          { label: 'For hvem', value: invitation.targetGroup },
          ...(description === null ? [] : [{ label: 'Hvad', value: description }]),
          ...(invitation.areas.length === 0 ? [] : [{ label: 'Hvor', value: invitation.areas.join(', ') }]),
          ...(invitation.placeOfPerformance === null
            ? []
            : [{ label: 'Krav til, hvor den udføres', value: invitation.placeOfPerformance }]),
          ...(amountOere === null ? [] : [{ label: 'Beløb', value: formatKroner(amountOere) }]),
        ]}
      />
      <h2>Det vurderes forslagene på</h2>
      <Facts
        compact
        items={invitation.criteria
          .filter((c) => c.weight.numerator > 0n)
          .map((c) => ({ label: c.title, value: weightText(c.weight), note: kindWords[c.kind] }))}
      />
      <p class="soft">Hvor jeres virksomhed ligger, tæller ikke. Andre indkaldte kan ikke se jeres forslag.</p>
    </>
  )
}
