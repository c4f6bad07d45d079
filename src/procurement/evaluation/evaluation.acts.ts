/** Every act of the evaluation, for the room's list. */
export { judgeAdmissibility, judgeConformity, lockAdmissibility } from './admissible/admissible.acts.ts'
export { evaluateBids } from './evaluate.acts.ts'
export { readBid, showEvaluation } from './show/show.acts.ts'
export { testModel } from './model-test/model-test.acts.ts'
export { recordDraw, runEvaluation, setAsideUnpriced } from './result/run.acts.ts'
export { agreePoints, lockQuality } from './scores/consensus.acts.ts'
export { giveScores, submitScores } from './scores/scores.acts.ts'
export { assignEvaluator, declareInterests, releaseEvaluator } from './team/team.acts.ts'
