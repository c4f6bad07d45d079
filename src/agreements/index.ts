import { actsIn, type Room } from '../platform/index.ts'
import { listAgreements } from '../portfolio/index.ts'
import * as agreementsActs from './agreements.acts.ts'
import * as orderActs from './order/order.acts.ts'
import { ports } from './ports.ts'

export { concludeAgreement, recordFromPaper, showAgreementDecision } from './agreements.acts.ts'
export { endOrder, listOrders, placeOrder } from './order/order.acts.ts'

export const agreements: Room = {
  name: 'agreements',
  acts: actsIn(agreementsActs, orderActs, ports),
  entry: listAgreements,
  pages: async () => (await import('./agreements.web.tsx')).pages(),
  ports,
}
