import { actsIn, type Room } from '../platform/index.ts'
import * as needsActs from './needs.acts.ts'
import { ports } from './ports.ts'

export {
  depositEvidence,
  receiveOrientation,
  type EvidenceFact,
  type EvidenceKind,
  type NeedCause,
  type Orientation,
} from './need/need.store.ts'
export { listNeeds } from './needs.acts.ts'

export const needs: Room = {
  name: 'needs',
  acts: actsIn(needsActs, ports),
  entry: needsActs.listNeeds,
  pages: async () => (await import('./needs.web.tsx')).pages(),
  ports,
}
