import { actsIn, type Room } from '../platform/index.ts'
import * as noteActs from './note.acts.ts'
import * as ledgerActs from './ledger.acts.ts'
import * as roomActs from './room.acts.ts'
import { ports } from './ports.ts'

export { listNotes, recordNote, showNote } from './note.acts.ts'
export { adoptNote, listEntries, listLines, reconcileLedger } from './ledger.acts.ts'
export { explainRoom, explainYear } from './room.acts.ts'
export { entriesHref, roomHref, type EntriesAddress } from './addresses.ts'
export { lotAccounts, useByMonth } from './account.store.ts'
export { commit, ledgerCut, openLotAccount, postLimit, postUse, settle, type Cause } from './ledger.store.ts'

export const budget: Room = {
  name: 'budget',
  acts: actsIn(noteActs, ledgerActs, roomActs, ports),
  entry: noteActs.listNotes,
  pages: async () => (await import('./budget.web.tsx')).pages(),
  ports,
}
