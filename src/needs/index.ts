import { actsIn, type Room } from '../platform/index.ts'
import * as coverageActs from './offers/coverage.acts.ts'
import * as needActs from './need/need.acts.ts'
import * as overviewActs from './overview/overview.acts.ts'
import * as sendActs from './step/send.acts.ts'
import * as stepActs from './step/step.acts.ts'
import { ports } from './ports.ts'

export { offersOn, testCoverage } from './offers/coverage.acts.ts'
export {
  depositEvidence,
  receiveOrientation,
  type EvidenceFact,
  type EvidenceKind,
  type NeedCause,
  type Orientation,
} from './need/deposit.store.ts'
export { addEvidence, amendNeed, listNeeds, mapNeed, showNeed } from './need/need.acts.ts'
export { sendToCommittee, withdrawNeed } from './step/send.acts.ts'
export { recordOrientation, takeNextStep } from './step/step.acts.ts'
export { yearlyOverview } from './overview/overview.acts.ts'
export { sizeFor } from './need/need.ts'
export { causeWords, needHref, stateWords, stepWords } from './needs.view.ts'

export const needs: Room = {
  name: 'needs',
  acts: actsIn(needActs, coverageActs, sendActs, stepActs, overviewActs, ports),
  entry: needActs.listNeeds,
  pages: async () => (await import('./needs.web.tsx')).pages(),
  ports,
}
