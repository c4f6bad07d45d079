import { mayDo } from '../../platform/index.ts'
import { Notice } from '../../platform/web/ui/index.ts'
import { recordInvoice } from '../invoice/invoice.acts.ts'
import { confirmClaim } from './answer.acts.ts'
import { approveClaim } from './approve.acts.ts'
import { attestClaim } from './attest.acts.ts'
import { AllowForm, ApproveForm } from './approve-form.tsx'
import { AttestForm, CorrectionForms } from './attest-form.tsx'
import type { ClaimProps } from './claim.body.tsx'
import { InvoiceForm } from './invoice-form.tsx'
import { AnswerForm } from './answer-form.tsx'

/** The form of whoever is next; others are told whom it waits for. */
export function NextForm(props: ClaimProps) {
  const { claim: c, by } = props
  switch (c.state) {
    case 'awaiting-supplier':
      return mayDo(confirmClaim, by) ? (
        <AnswerForm {...props} />
      ) : (
        <Waits>Afregningen venter på, at leverandøren bekræfter den eller foreslår rettelser.</Waits>
      )
    case 'correcting':
      return mayDo(attestClaim, by) ? (
        <CorrectionForms {...props} />
      ) : (
        <Waits>Afregningen venter på, at en sagsbehandler svarer på rettelserne.</Waits>
      )
    case 'awaiting-attestation':
      return mayDo(attestClaim, by) ? (
        <AttestForm {...props} />
      ) : (
        <Waits>Afregningen venter på, at en sagsbehandler attesterer leverancen.</Waits>
      )
    case 'awaiting-approval':
      return <Approval {...props} />
    default:
      return mayDo(recordInvoice, by) && c.invoicedOere !== (c.approvedOere ?? 0n) ? <InvoiceForm {...props} /> : null
  }
}

function Approval(props: ClaimProps) {
  const { claim: c, by } = props
  if (!mayDo(approveClaim, by)) return <Waits>Afregningen venter på, at en controller godkender den.</Waits>
  const allow = c.blockers.filter((b) => b.stops && (b.code === 'NO-COMMITMENT' || b.code === 'OVER-CEILING'))
  return (
    <>
      {allow.map((b) => (
        <AllowForm {...props} blocker={b} />
      ))}
      {c.hindrance === null ? (
        <ApproveForm {...props} />
      ) : (
        <Notice kind="info" heading="En anden skal godkende">
          {c.hindrance.text} ({c.hindrance.rule})
        </Notice>
      )}
    </>
  )
}

function Waits({ children }: { children: string }) {
  return <Notice kind="info">{children}</Notice>
}
