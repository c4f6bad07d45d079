import { actsIn, type Room } from '../platform/index.ts'
import * as documentActs from './document/document.acts.ts'
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
export { TableOut, TablesIn } from './table/table.input.ts'
export {
  amountOf,
  computeTable,
  isAmount,
  type Cell,
  type CellKind,
  type ComputedRow,
  type PrintedRow,
  type PrintedTable,
} from './table/table.ts'

export const cases: Room = {
  name: 'cases',
  acts: actsIn(documentActs, ports),
  entry: documentActs.listDocuments,
  pages: async () => (await import('./cases.web.tsx')).pages(),
  ports,
}
