/** Every act of the evaluation, for the room's list. */
export { evaluateBids } from './evaluate.acts.ts'
export { testModel } from './model-test/model-test.acts.ts'
