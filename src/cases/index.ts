import { actsIn, type Room } from '../platform/index.ts'
import * as checkActs from './check/check.acts.ts'
import * as checkTableActs from './check/check-table.acts.ts'
import * as documentActs from './document/document.acts.ts'
import * as dutyActs from './duty/duty.acts.ts'
import * as remarkActs from './document/remark.acts.ts'
import * as searchActs from './document/search.acts.ts'
import * as textActs from './document/text.acts.ts'
import * as versionActs from './document/version.acts.ts'
import * as fileActs from './file/file.acts.ts'
import * as intakeActs from './intake/intake.acts.ts'
import { ports } from './ports.ts'

export { addRemark } from './document/remark.acts.ts'
export { searchDocuments } from './document/search.acts.ts'
export { amendDocument, listVersions } from './document/version.acts.ts'
export { check } from './check/check.acts.ts'
export { checkTableSums } from './check/check-table.acts.ts'
export { listDocuments, recordDocument, showDocument } from './document/document.acts.ts'
export { contentOf, tablesOf } from './document/content.store.ts'
export { depositEvent, type DocumentEvent } from './document/event.store.ts'
export { documentId, ownDocument } from './document/find.store.ts'
export { insertDocument } from './document/document.store.ts'
export { finishDuty, listDuties, moveDuty, recordDuty, showDuty } from './duty/duty.acts.ts'
export { endDuty, openDuties, openDuty, type DutyEnd, type NewDuty } from './duty/duty.store.ts'
export { type DutyCause } from './duty/duty.ts'
export { DocumentIn, type DocumentGiven } from './document/document.input.ts'
export { attachFile, fetchFile, listFiles, verifyFiles } from './file/file.acts.ts'
export { amendIntake, confirmIntake, dropIntake, listIntakes, readPaper, showIntake } from './intake/intake.acts.ts'
export { cellText } from './table/cell.ts'
export { TableOut, TablesIn } from './table/table.input.ts'
export {
  amountOf,
  computeTable,
  hasRowNames,
  isAmount,
  type Cell,
  type CellKind,
  type ComputedRow,
  type PrintedRow,
  type PrintedTable,
} from './table/table.ts'

export const cases: Room = {
  name: 'cases',
  acts: actsIn(
    documentActs,
    versionActs,
    textActs,
    remarkActs,
    searchActs,
    checkActs,
    checkTableActs,
    dutyActs,
    fileActs,
    intakeActs,
    ports,
  ),
  entry: documentActs.listDocuments,
  pages: async () => (await import('./cases.web.tsx')).pages(),
  ports,
  uploads: [/^\/sager\/[^/]+\/filer$/, /^\/sager\/indlaes$/],
}
