/** What the noun offers: special efforts, the proposals to them, and the open register. */
export { amendEffort, beginEffort, listEfforts, showEffort } from './effort.acts.ts'
export { inviteSuppliers, moveProposalDeadline, surveyMarket } from './market.acts.ts'
export { assessProposals, awardEffort, endEffortWithoutAgreement, implementEffort } from './decide.acts.ts'
export {
  listOwnInvitations,
  saveProposalDraft,
  showOwnInvitation,
  submitProposal,
  withdrawProposal,
} from '../proposal/proposal.acts.ts'
export { enterOpenRegister, leaveOpenRegister, listOpenRegister } from '../open-register/entry.acts.ts'
