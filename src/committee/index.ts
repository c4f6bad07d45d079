import { actsIn, type Room } from '../platform/index.ts'
import * as agendaActs from './meeting/agenda.acts.ts'
import * as correctActs from './meeting/correct.acts.ts'
import * as decidedActs from './meeting/decided.acts.ts'
import * as decidedListActs from './meeting/decided-list.acts.ts'
import * as decisionActs from './meeting/decision.acts.ts'
import * as meetingActs from './meeting/meeting.acts.ts'
import * as showMeetingActs from './meeting/show-meeting.acts.ts'
import * as paperActs from './paper/paper.acts.ts'
import { ports } from './ports.ts'

export { moveItem, putOnAgenda, takeOffAgenda } from './meeting/agenda.acts.ts'
export { correctDecision, correctRemark } from './meeting/correct.acts.ts'
export { showDecisions } from './meeting/decided.acts.ts'
export { listDecisions } from './meeting/decided-list.acts.ts'
export { recordDecision } from './meeting/decision.acts.ts'
export { amendMeeting, callMeeting, listMeetings } from './meeting/meeting.acts.ts'
export { showMeeting } from './meeting/show-meeting.acts.ts'
export { draftPaper, editPaper, finishPaper, listPapers, showPaper } from './paper/paper.acts.ts'

export const committee: Room = {
  name: 'committee',
  acts: actsIn(
    ...[paperActs, meetingActs, showMeetingActs, agendaActs, decisionActs, correctActs, decidedActs, decidedListActs],
    ports,
  ),
  entry: paperActs.listPapers,
  pages: async () => (await import('./committee.web.tsx')).pages(),
  ports,
}
