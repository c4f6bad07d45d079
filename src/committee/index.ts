import { actsIn, type Room } from '../platform/index.ts'
import * as agendaActs from './meeting/agenda.acts.ts'
import * as correctActs from './meeting/correct.acts.ts'
import * as decidedActs from './meeting/decided.acts.ts'
import * as decidedListActs from './meeting/decided-list.acts.ts'
import * as decisionActs from './meeting/decision.acts.ts'
import * as meetingActs from './meeting/meeting.acts.ts'
import * as showMeetingActs from './meeting/show-meeting.acts.ts'
import * as finishActs from './paper/finish.acts.ts'
import * as paperActs from './paper/paper.acts.ts'
import * as listActs from './paper/list.acts.ts'
import * as offerActs from './paper/offers.acts.ts'
import * as publishActs from './paper/publish.acts.ts'
import * as settleActs from './paper/settle.acts.ts'
import * as showActs from './paper/show.acts.ts'
import * as versionActs from './paper/versions.acts.ts'
import { ports } from './ports.ts'

export { moveItem, putOnAgenda, takeOffAgenda } from './meeting/agenda.acts.ts'
export { correctDecision, correctRemark } from './meeting/correct.acts.ts'
export { showDecisions } from './meeting/decided.acts.ts'
export { listDecisions } from './meeting/decided-list.acts.ts'
export { recordDecision } from './meeting/decision.acts.ts'
export { amendMeeting, callMeeting, listMeetings } from './meeting/meeting.acts.ts'
export { showMeeting } from './meeting/show-meeting.acts.ts'
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
  acts: actsIn(
    ...[paperActs, settleActs, finishActs, publishActs, listActs, showActs, versionActs, offerActs],
    ...[meetingActs, showMeetingActs, agendaActs, decisionActs, correctActs, decidedActs, decidedListActs],
    ports,
  ),
  entry: listActs.listPapers,
  pages: async () => (await import('./committee.web.tsx')).pages(),
  ports,
}
