import { actsIn, type Room } from '../platform/index.ts'
import * as finishActs from './paper/finish.acts.ts'
import * as paperActs from './paper/paper.acts.ts'
import * as showActs from './paper/show.acts.ts'
import { ports } from './ports.ts'

export { checkPaper, finishPaper, publishPaper, settleFigure } from './paper/finish.acts.ts'
export { draftPaper, editPaper } from './paper/paper.acts.ts'
export { listPapers, paperChanges, paperOffers, render, showPaper } from './paper/show.acts.ts'

export const committee: Room = {
  name: 'committee',
  acts: actsIn(paperActs, finishActs, showActs, ports),
  entry: showActs.listPapers,
  pages: async () => (await import('./committee.web.tsx')).pages(),
  ports,
}
