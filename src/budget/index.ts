import { actsIn, type Room } from '../platform/index.ts'
import * as noteActs from './note/note.acts.ts'
import * as ledgerActs from './ledger/ledger.acts.ts'
import * as roomActs from './ledger/room.acts.ts'
import * as adoptActs from './appropriation/adopt.acts.ts'
import * as proposalActs from './appropriation/proposal.acts.ts'
import * as changeActs from './appropriation/change.acts.ts'
import * as releaseActs from './appropriation/release.acts.ts'
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
export { explainRoom, explainYear } from './ledger/room.acts.ts'
export { entriesHref, roomHref, type EntriesAddress } from './ledger/addresses.ts'
export { depositRelease } from './appropriation/release.store.ts'
export { lotAccounts, useByMonth } from './ledger/account.store.ts'
export { commit, ledgerCut, openLotAccount, postLimit, postUse, settle, type Cause } from './ledger/ledger.store.ts'

export const budget: Room = {
  name: 'budget',
  acts: actsIn(noteActs, ledgerActs, roomActs, adoptActs, proposalActs, changeActs, releaseActs, ports),
  entry: noteActs.listNotes,
  pages: async () => (await import('./budget.web.tsx')).pages(),
  ports,
}
