import { actsIn, type Room } from '../platform/index.ts'
import * as awardActs from './award/award.acts.ts'
import * as purchaseActs from './goods/purchase.acts.ts'
import * as decideActs from './route/decide.acts.ts'
import * as routeActs from './route/route.acts.ts'
import { ports } from './ports.ts'

export { recordPurchase } from './goods/purchase.acts.ts'
export { decideRoute, listRoutes, showRoute } from './route/decide.acts.ts'
export { listAwards, recordAward, showAward } from './award/award.acts.ts'

export const procurement: Room = {
  name: 'procurement',
  acts: actsIn(awardActs, routeActs, decideActs, purchaseActs, ports),
  entry: awardActs.listAwards,
  pages: async () => (await import('./procurement.web.tsx')).pages(),
  ports,
}
