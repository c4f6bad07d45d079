import { actsIn, type Room } from '../platform/index.ts'
import * as awardActs from './award/award.acts.ts'
import * as evaluateActs from './evaluation/evaluate.acts.ts'
import * as modelTestActs from './evaluation/model-test/model-test.acts.ts'
import { ports } from './ports.ts'

export { listAwards, recordAward, showAward } from './award/award.acts.ts'

export const procurement: Room = {
  name: 'procurement',
  acts: actsIn(awardActs, evaluateActs, modelTestActs, ports),
  entry: awardActs.listAwards,
  pages: async () => (await import('./procurement.web.tsx')).pages(),
  ports,
}
