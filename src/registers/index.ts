import { actsIn, type Room } from '../platform/index.ts'
import * as bodyActs from './body.acts.ts'
import * as codeActs from './code.acts.ts'
import * as enterpriseActs from './enterprise.acts.ts'
import * as lawActs from './law/law.acts.ts'
import * as nounActs from './noun.acts.ts'
import { ports } from './ports.ts'

export * from './body.acts.ts'
export * from './code.acts.ts'
export * from './enterprise.acts.ts'
export * from './noun.acts.ts'
export * from './law/law.acts.ts'
export { lawOn, lawsByIds, lawsOn } from './law/law.store.ts'
export { holdsOn, lawKinds, type LawKind, type LawMark, type LawRow } from './law/law.ts'
export { lawHref, lawLabels, valueWords } from './law/law.view.ts'
export { bodyNameOn } from './registers.store.ts'

export const registers: Room = {
  name: 'registers',
  acts: actsIn(enterpriseActs, bodyActs, nounActs, codeActs, lawActs, ports),
  entry: enterpriseActs.listEnterprises,
  pages: async () => (await import('./registers.web.tsx')).pages(),
  ports,
}
