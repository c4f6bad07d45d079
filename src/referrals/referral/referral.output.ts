import { z } from 'zod'
import { DayOut, OereOut, type Work } from '../../platform/index.ts'
import { type ReferralRow } from './referral.store.ts'
import { referralStates, shownName, stateOf } from './state.ts'

const words = z.string().nullable()
export const ReferralOut = z.object({
  /** The citizen's id, for those who may see citizens; null at a supplier. */
  citizen: z.string().nullable(),
  id: z.string(),
  name: z.string(),
  lot: z.string(),
  lotNo: z.number().nullable(),
  agreement: z.string(),
  supplier: z.string(),
  supplierName: z.string(),
  startsOn: DayOut,
  endsBefore: DayOut,
  purpose: z.string(),
  committedOere: OereOut,
  answerDue: DayOut,
  sentOn: DayOut,
  state: z.enum(referralStates),
  answerReason: words,
  answeredOn: DayOut.nullable(),
  endedOn: DayOut.nullable(),
  endReason: words,
})

export function referralView(r: ReferralRow, { by, today }: Pick<Work, 'by' | 'today'>) {
  return {
    citizen: by.enterprise === null ? r.citizen : null,
    id: r.id,
    name: shownName(r, by.enterprise !== null),
    lot: r.lot,
    lotNo: r.lot_no,
    agreement: r.agreement,
    supplier: r.supplier,
    supplierName: r.supplier_name,
    startsOn: r.starts_on,
    endsBefore: r.ends_before,
    purpose: r.purpose,
    committedOere: r.committed_oere,
    answerDue: r.answer_due,
    sentOn: r.sent_on,
    state: stateOf(r, today),
    answerReason: r.answer_reason,
    answeredOn: r.answered_on,
    endedOn: r.ended_on,
    endReason: r.end_reason,
  }
}
