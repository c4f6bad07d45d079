import { actsIn, type Room } from '../platform/index.ts'
import * as factsActs from './facts/facts.acts.ts'
import * as eformsActs from './formats/eforms.acts.ts'
import * as ocdsActs from './formats/ocds.acts.ts'
import * as snapshotActs from './snapshot/snapshot.acts.ts'
import { ports } from './ports.ts'

export { completeNotice, describeBuyer, recordChange, showBuyer } from './facts/facts.acts.ts'
export { checkNotice, eformsNotice, listNotices } from './formats/eforms.acts.ts'
export { ocdsPackage, ocdsRecord } from './formats/ocds.acts.ts'
export { listPublished, publishProcess, recordSent, showPublished } from './snapshot/snapshot.acts.ts'

export const publication: Room = {
  name: 'publication',
  acts: actsIn(factsActs, ocdsActs, eformsActs, snapshotActs, ports),
  entry: snapshotActs.listPublished,
  pages: async () => (await import('./publication.web.tsx')).pages(),
  ports,
}
