import { actsIn, type Room } from '../platform/index.ts'
import * as finishActs from './paper/finish.acts.ts'
import * as paperActs from './paper/paper.acts.ts'
import * as listActs from './paper/list.acts.ts'
import * as offerActs from './paper/offers.acts.ts'
import * as publishActs from './paper/publish.acts.ts'
import * as settleActs from './paper/settle.acts.ts'
import * as showActs from './paper/show.acts.ts'
import * as versionActs from './paper/versions.acts.ts'
import { ports } from './ports.ts'

export { finishPaper } from './paper/finish.acts.ts'
export { checkPaper, publishPaper } from './paper/publish.acts.ts'
export { settleFigure } from './paper/settle.acts.ts'
export { draftPaper, editPaper } from './paper/paper.acts.ts'
export { listPapers } from './paper/list.acts.ts'
export { paperOffers } from './paper/offers.acts.ts'
export { render, showPaper } from './paper/show.acts.ts'
export { paperChanges } from './paper/versions.acts.ts'

export const committee: Room = {
  name: 'committee',
  acts: actsIn(paperActs, settleActs, finishActs, publishActs, listActs, showActs, versionActs, offerActs, ports),
  entry: listActs.listPapers,
  pages: async () => (await import('./committee.web.tsx')).pages(),
  ports,
}
