import { actsIn, type Room } from '../platform/index.ts'
import { listAgreements } from '../portfolio/index.ts'
import * as agreementsActs from './agreements.acts.ts'
import * as compareActs from './option/compare.acts.ts'
import * as declineActs from './option/decline.acts.ts'
import * as modelActs from './option/model.acts.ts'
import * as undoActs from './option/undo.acts.ts'
import * as useActs from './option/use.acts.ts'
import * as orderActs from './order/order.acts.ts'
import * as showActs from './show.acts.ts'
import * as contactActs from './file/contact.acts.ts'
import * as documentActs from './file/document.acts.ts'
import * as fileActs from './file/file.acts.ts'
import * as requirementActs from './file/requirement.acts.ts'
import * as modificationActs from './modification/modification.acts.ts'
import * as remindActs from './reminder/remind.acts.ts'
import * as stepActs from './termination/step.acts.ts'
import * as terminationActs from './termination/termination.acts.ts'
import * as timelineActs from './timeline/timeline.acts.ts'
import { ports } from './ports.ts'

export { concludeAgreement, recordFromPaper } from './agreements.acts.ts'
export { compareOptions } from './option/compare.acts.ts'
export { declineOption, takeBackDecline } from './option/decline.acts.ts'
export { correctOption } from './option/model.acts.ts'
export { optionsToDecide, type OptionToDecide } from './option/to-decide.store.ts'
export { endOrder, listOrders, placeOrder } from './order/order.acts.ts'
export { undoOption } from './option/undo.acts.ts'
export { checkOption, useOption } from './option/use.acts.ts'
export { showAgreementDecision } from './show.acts.ts'
export { dropFromFile, recordContact } from './file/contact.acts.ts'
export { fetchAgreementFile, fileDocument } from './file/document.acts.ts'
export { listAnnexKinds, showFile } from './file/file.acts.ts'
export { meetRequirement, recordRequirement } from './file/requirement.acts.ts'
export {
  approveModification,
  checkModification,
  listModifications,
  prepareModification,
  rejectModification,
  withdrawModification,
} from './modification/modification.acts.ts'
export { listReminders, remind } from './reminder/remind.acts.ts'
export { listSteps, recordStep } from './termination/step.acts.ts'
export {
  approveTermination,
  checkTermination,
  listTerminations,
  prepareTermination,
  recallTermination,
  rejectTermination,
  withdrawTermination,
} from './termination/termination.acts.ts'
export { agreementCalendar, showTimeline } from './timeline/timeline.acts.ts'
export { leadTimeWorkingDays, paperLeadTime, retenderStart } from './timeline/lead-time.ts'

export const agreements: Room = {
  name: 'agreements',
  acts: actsIn(
    agreementsActs,
    showActs,
    useActs,
    undoActs,
    declineActs,
    compareActs,
    modelActs,
    orderActs,
    requirementActs,
    documentActs,
    contactActs,
    fileActs,
    modificationActs,
    stepActs,
    terminationActs,
    timelineActs,
    remindActs,
    ports,
  ),
  entry: listAgreements,
  pages: async () => (await import('./agreements.web.tsx')).pages(),
  ports,
  uploads: [/^\/aftaler\/[^/]+\/mappe\/dokument$/],
}
