import { type Room, actsIn } from '../platform/index.ts'
import * as awardActs from './award/award.acts.ts'
import * as effortActs from './effort/index.ts'
import { ports } from './ports.ts'

export { listAwards, recordAward, showAward } from './award/award.acts.ts'
export * from './effort/index.ts'

export const procurement: Room = {
  name: 'procurement',
  acts: actsIn(awardActs, effortActs, ports),
  entry: awardActs.listAwards,
  pages: async () => (await import('./procurement.web.tsx')).pages(),
  ports,
}
