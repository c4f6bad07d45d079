import { actsIn, type Room } from '../platform/index.ts'
import * as awardActs from './award/award.acts.ts'
import * as documentActs from './dialogue/document.acts.ts'
import * as marketActs from './dialogue/market.acts.ts'
import * as questionActs from './dialogue/question.acts.ts'
import * as publishActs from './tender/publish.acts.ts'
import * as tenderActs from './tender/tender.acts.ts'
import { ports } from './ports.ts'

export { listAwards, recordAward, showAward } from './award/award.acts.ts'

export { addDialogue, listDialogue } from './dialogue/market.acts.ts'
export { answerQuestion, askQuestion, listQuestions } from './dialogue/question.acts.ts'
export { addTenderDocument } from './dialogue/document.acts.ts'
export { cancelTender, publishTender } from './tender/publish.acts.ts'
export { amendTender, defineTender, listTenders, showTender } from './tender/tender.acts.ts'
export { factsFrom, type TenderContent } from './tender/content.ts'
export { type TenderFacts } from './tender/tender.input.ts'

export const procurement: Room = {
  name: 'procurement',
  acts: actsIn(awardActs, tenderActs, publishActs, questionActs, marketActs, documentActs, ports),
  entry: awardActs.listAwards,
  pages: async () => (await import('./procurement.web.tsx')).pages(),
  ports,
}
