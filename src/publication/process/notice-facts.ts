import type { NoticeTyped } from '../facts/facts.input.ts'
import type { NoticeFacts, Received, ReviewBody } from './process.ts'

/** What was typed, in the words of the process. A change names the notice of the agreement, where its number is recorded. */
export function noticeFrom(
  typed: NoticeTyped,
  reviewBody: ReviewBody | undefined,
  sent: readonly { subtype: string; number: string }[],
): NoticeFacts {
  const { bidCounts, suppliers, budget: _budget, award: _award, ...rest } = typed
  const told = sent.findLast((s) => s.subtype === '33')?.number
  return {
    ...noneTyped,
    ...rest,
    reviewBody,
    changedNotice: typed.changedNotice ?? told,
    received: Object.fromEntries(bidCounts.map(({ lot, ...r }) => [String(lot), r as Received])),
    suppliers: Object.fromEntries(suppliers.map(({ id, ...s }) => [id, s])),
  }
}

const noneTyped: Omit<NoticeFacts, 'received' | 'suppliers' | 'reviewBody'> = {
  procedureFeatures: undefined,
  documentsUrl: undefined,
  submissionUrl: undefined,
  framework: undefined,
  contractNumber: undefined,
  contractDate: undefined,
  mainCpv: undefined,
  nuts: undefined,
  changedNotice: undefined,
  directAwardReason: undefined,
  directAwardText: undefined,
  plannedPublication: undefined,
  dialogueClosesAt: undefined,
  noWinner: undefined,
}
