import { actsIn, type Room } from '../platform/index.ts'
import * as paperActs from './paper/paper.acts.ts'
import { ports } from './ports.ts'

export { draftPaper, editPaper, finishPaper, listPapers, showPaper } from './paper/paper.acts.ts'

export const committee: Room = {
  name: 'committee',
  acts: actsIn(paperActs, ports),
  entry: paperActs.listPapers,
  pages: async () => (await import('./committee.web.tsx')).pages(),
  ports,
}
