import { actsIn, type Room } from '../platform/index.ts'
import * as documentActs from './document/document.acts.ts'
import * as fileActs from './file/file.acts.ts'
import * as intakeActs from './intake/intake.acts.ts'
import { ports } from './ports.ts'

export { listDocuments, recordDocument, showDocument } from './document/document.acts.ts'
export {
  contentOf,
  depositEvent,
  documentId,
  insertDocument,
  tablesOf,
  type DocumentEvent,
} from './document/document.store.ts'
export { DocumentIn, type DocumentGiven } from './document/document.input.ts'
export { attachFile, fetchFile, listFiles, verifyFiles } from './file/file.acts.ts'
export { amendIntake, confirmIntake, dropIntake, listIntakes, readPaper, showIntake } from './intake/intake.acts.ts'
export { TableOut, TablesIn } from './table/table.input.ts'
export {
  amountOf,
  computeTable,
  type Cell,
  type CellKind,
  type ComputedRow,
  type PrintedRow,
  type PrintedTable,
} from './table/table.ts'

export const cases: Room = {
  name: 'cases',
  acts: actsIn(documentActs, fileActs, intakeActs, ports),
  entry: documentActs.listDocuments,
  pages: async () => (await import('./cases.web.tsx')).pages(),
  ports,
  uploads: [/^\/sager\/[^/]+\/filer$/, /^\/sager\/indlaes$/],
}
