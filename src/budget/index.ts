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
import { ports } from './ports.ts'

export { listNotes, recordNote, showNote } from './note/note.acts.ts'
export { composeNote } from './note/version/compose.acts.ts'
export { proposeExtension } from './note/extension/extension.acts.ts'
export { compareScenarios, scenario } from './note/scenario/scenario.acts.ts'
export { noteShares } from './note/share/shares.acts.ts'
export { diffNote, freezeNote } from './note/version/version.acts.ts'
export { enterPriceIndex, listPriceIndex } from './price/price.acts.ts'
export { adoptNote, listEntries, listLines, reconcileLedger } from './ledger/ledger.acts.ts'
export { explainRoom, explainYear } from './ledger/room.acts.ts'
export { entriesHref, roomHref, type EntriesAddress } from './ledger/addresses.ts'
export { lotAccounts, useByMonth } from './ledger/account.store.ts'
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
    ports,
  ),
  entry: noteActs.listNotes,
  pages: async () => (await import('./budget.web.tsx')).pages(),
  ports,
}
