import { actsIn, type Room } from '../platform/index.ts'
import * as awardActs from './award/award.acts.ts'
import * as decisionActs from './award/award-page.acts.ts'
import * as complaintActs from './award/complaint.acts.ts'
import * as letterActs from './award/letters.acts.ts'
import * as tenderAwardActs from './award/tender-award.acts.ts'
import * as bidActs from './bid/bid.acts.ts'
import * as documentActs from './dialogue/document.acts.ts'
import * as marketActs from './dialogue/market.acts.ts'
import * as questionActs from './dialogue/question.acts.ts'
import * as purchaseActs from './goods/purchase.acts.ts'
import * as decideActs from './route/decide.acts.ts'
import * as routeActs from './route/route.acts.ts'
import * as publishActs from './tender/publish.acts.ts'
import * as versionActs from './tender/versions.acts.ts'
import * as tenderActs from './tender/tender.acts.ts'
import * as effortActs from './effort/index.ts'
import * as evaluationActs from './evaluation/evaluation.acts.ts'
import { ports } from './ports.ts'

export { recordPurchase } from './goods/purchase.acts.ts'
export { decideRoute, listRoutes, showRoute } from './route/decide.acts.ts'
export { listAwards, recordAward, showAward } from './award/award.acts.ts'
export { closeComplaint, listComplaints, recordComplaint, revokeAward } from './award/complaint.acts.ts'
export { fetchLetter, listLetters, sendLetters, showLetter } from './award/letters.acts.ts'
export { awardTender, recordProof } from './award/tender-award.acts.ts'

export {
  giveShare,
  listOpenedBids,
  listOwnBids,
  makeTenderSeal,
  openEnvelopes,
  publishCheckpoint,
  registerOpenerKey,
} from './bid/bid.acts.ts'
export {
  registerDemoKey,
  rehearseSeal,
  showCheckpoint,
  showOpening,
  showSeal,
  submitBid,
  verifyLog,
  withdrawBid,
} from './bid/bid.acts.ts'
export { giveDemoShare, keepDraft, listOpeners, submitOpenBid } from './bid/bid.acts.ts'
export { lockedKey, sealedBid, sealedCeremony, unlockedKey } from './bid/seal/by-hand.ts'
export { CheckpointFileOut, ReceiptOut } from './bid/log/receipt.input.ts'
export { verifiedReceipt } from './bid/log/verify.ts'

export { addDialogue, listDialogue } from './dialogue/market.acts.ts'
export { answerQuestion, askQuestion, listQuestions } from './dialogue/question.acts.ts'
export { addTenderDocument } from './dialogue/document.acts.ts'
export { cancelTender, publishTender } from './tender/publish.acts.ts'
export { amendTender, defineTender, listTenders, showTender } from './tender/tender.acts.ts'
export { factsFrom, type TenderContent } from './tender/content.ts'
export { isCpvDivision, isDanishArea } from './tender/codes.ts'
export { type TenderFacts } from './tender/tender.input.ts'

export {
  agreePoints,
  assignEvaluator,
  declareInterests,
  evaluateBids,
  giveScores,
  judgeAdmissibility,
  judgeConformity,
  lockAdmissibility,
  lockQuality,
  readBid,
  recordDraw,
  releaseEvaluator,
  runEvaluation,
  setAsideUnpriced,
  showEvaluation,
  submitScores,
  testModel,
} from './evaluation/evaluation.acts.ts'
export { evaluationOf, type LotEvaluation, type RankedBid } from './evaluation/result/evaluation-of.store.ts'

export * from './effort/index.ts'

export { demoIdentity } from './bid/seal/demo-opener.ts'
export { unwrapShare } from './bid/seal/split.ts'
export { sealedLetter } from './bid/seal/envelope.ts'
export { envelopeKinds, sealFor, type EnvelopeKind, type Letter } from './bid/content/content.ts'

export const procurement: Room = {
  name: 'procurement',
  acts: [
    ...actsIn(tenderActs, versionActs, publishActs),
    ...actsIn(questionActs, marketActs, documentActs),
    ...actsIn(bidActs),
    ...actsIn(evaluationActs),
    ...actsIn(effortActs),
    ...actsIn(routeActs, decideActs, purchaseActs),
    ...actsIn(awardActs, decisionActs, tenderAwardActs, letterActs, complaintActs),
    ...actsIn(ports),
  ],
  entry: tenderActs.listTenders,
  pages: async () => (await import('./procurement.web.tsx')).pages(),
  ports,
  uploads: [/^\/udbud\/[^/]+\/(bilag|tilbud|tilbud\/filer)$/, /^\/indkoeb\/dokumenter$/],
}
