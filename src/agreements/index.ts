import { actsIn, type Room } from '../platform/index.ts'
import { listAgreements } from '../portfolio/index.ts'
import * as agreementsActs from './agreements.acts.ts'
import * as compareActs from './option/compare.acts.ts'
import * as declineActs from './option/decline.acts.ts'
import * as modelActs from './option/model.acts.ts'
import * as undoActs from './option/undo.acts.ts'
import * as useActs from './option/use.acts.ts'
import * as orderActs from './order/order.acts.ts'
import * as showActs from './show.acts.ts'
import { ports } from './ports.ts'

export { concludeAgreement, recordFromPaper } from './agreements.acts.ts'
export { compareOptions } from './option/compare.acts.ts'
export { declineOption, takeBackDecline } from './option/decline.acts.ts'
export { correctOption } from './option/model.acts.ts'
export { optionsToDecide, type OptionToDecide } from './option/to-decide.store.ts'
export { endOrder, listOrders, placeOrder } from './order/order.acts.ts'
export { undoOption } from './option/undo.acts.ts'
export { checkOption, useOption } from './option/use.acts.ts'
export { showAgreementDecision } from './show.acts.ts'

export const agreements: Room = {
  name: 'agreements',
  acts: actsIn(
    agreementsActs,
    showActs,
    useActs,
    undoActs,
    declineActs,
    compareActs,
    modelActs,
    orderActs,
    ports,
  ),
  entry: listAgreements,
  pages: async () => (await import('./agreements.web.tsx')).pages(),
  ports,
}
