import { formatAmount } from '../../kernel/money.ts'
import type { Aim } from './aims.ts'
import type { Element } from './elements.ts'
import type { InvitationOnSheet } from './invitation.output.ts'

type Known = Partial<Record<Element | Aim | 'amountOere', string>>

export function knownOf({ draft, proposal }: InvitationOnSheet): Known {
  if (draft !== null) {
    const { amountOere, ...texts } = draft
    const amount = amountOere === undefined ? {} : { amountOere: formatAmount(BigInt(amountOere)) }
    return { ...(texts as Known), ...amount }
  }
  if (proposal === null) return {}
  return {
    ...(proposal.elements as Known),
    ...{ localPlans: proposal.localPlans ?? '', carriedOutLocally: proposal.carriedOutLocally ?? '' },
    amountOere: formatAmount(proposal.amountOere),
  }
}
