import { actsIn, type Room } from '../platform/index.ts'
import * as portfolioActs from './portfolio.acts.ts'
import { ports } from './ports.ts'

export { agreementKind, agreementState, endsWithinYear, lastDay, termWords } from './agreement.view.ts'
export { listAgreements, listLots, showAgreement } from './portfolio.acts.ts'
export { agreementsOf, lotById, lotsOf, type LotView } from './face.store.ts'
export { depositLotEnd, withdrawLotEnd } from './end.store.ts'
export { depositLotTerm, termsOf, withdrawLotTerm, type LotTerm } from './term.store.ts'
export { priceFor, priceOn, pricesOf, variantsOf, type DatedPrice, type Unit } from './price.ts'
export * from './pricing/index.ts'
export { depositPrice } from './deposit-price.store.ts'
export { depositAgreement, lotId, type AgreementFacts, type LotFacts } from './portfolio.store.ts'

export const portfolio: Room = {
  name: 'portfolio',
  acts: actsIn(portfolioActs, ports),
  entry: portfolioActs.listLots,
  pages: async () => (await import('./portfolio.web.tsx')).pages(),
  ports,
}
