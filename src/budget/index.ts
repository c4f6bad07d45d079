import { actsIn, type Room } from '../platform/index.ts'
import * as noteActs from './note/note.acts.ts'
import * as composeActs from './note/version/compose.acts.ts'
import * as extensionActs from './note/extension/extension.acts.ts'
import * as scenarioActs from './note/scenario/scenario.acts.ts'
import * as sharesActs from './note/share/shares.acts.ts'
import * as versionActs from './note/version/version.acts.ts'
import * as priceActs from './price/price.acts.ts'
import * as ledgerActs from './ledger/ledger.acts.ts'
import * as roomActs from './ledger/room.acts.ts'
import * as adoptActs from './appropriation/adopt.acts.ts'
import * as proposalActs from './appropriation/proposal.acts.ts'
import * as changeActs from './appropriation/change.acts.ts'
import * as releaseActs from './appropriation/release.acts.ts'
import * as authorityActs from './authority/authority.acts.ts'
import * as decisionActs from './decision/decision.acts.ts'
import { ports } from './ports.ts'

export { listNotes, recordNote, showNote } from './note/note.acts.ts'
export { adoptNote } from './appropriation/adopt.acts.ts'
export {
  approveProposal,
  listProposals,
  rejectProposal,
  showProposal,
  withdrawProposal,
} from './appropriation/proposal.acts.ts'
export { proposeChange } from './appropriation/change.acts.ts'
export { drawDown, listReleases } from './appropriation/release.acts.ts'
export { listEntries, listLines, reconcileLedger } from './ledger/ledger.acts.ts'
export { composeNote } from './note/version/compose.acts.ts'
export { proposeExtension } from './note/extension/extension.acts.ts'
export { compareScenarios, scenario } from './note/scenario/scenario.acts.ts'
export { noteShares } from './note/share/shares.acts.ts'
export { diffNote, freezeNote } from './note/version/version.acts.ts'
export { enterPriceIndex, listPriceIndex } from './price/price.acts.ts'
export { explainRoom, explainYear } from './ledger/room.acts.ts'
export { entriesHref, roomHref, type EntriesAddress } from './ledger/addresses.ts'
export { depositRelease, takeBackRelease } from './appropriation/release.store.ts'
export { lotAccounts, useByMonth } from './ledger/account.store.ts'
export { approveDecision, listDecisions, rejectDecision, withdrawDecision } from './decision/decision.acts.ts'
export { endAuthority, grantAuthority, listAuthority } from './authority/authority.acts.ts'
export { costCentreOf, mustHaveAuthority } from './authority/authority.store.ts'
export { openCommitments, type OpenCommitment } from './ledger/commitment.store.ts'
export { depositExceedance, type Exceedance } from './ledger/exceedance.store.ts'
export { commit, ledgerCut, openLotAccount, postLimit, postUse, settle, type Cause } from './ledger/ledger.store.ts'

export const budget: Room = {
  name: 'budget',
  acts: actsIn(
    noteActs,
    composeActs,
    extensionActs,
    scenarioActs,
    sharesActs,
    versionActs,
    priceActs,
    ledgerActs,
    roomActs,
    adoptActs,
    proposalActs,
    changeActs,
    releaseActs,
    authorityActs,
    decisionActs,
    ports,
  ),
  entry: noteActs.listNotes,
  pages: async () => (await import('./budget.web.tsx')).pages(),
  ports,
}
