import { actsIn, type Room } from '../platform/index.ts'
import * as bodyActs from './body.acts.ts'
import * as codeActs from './code.acts.ts'
import * as enterpriseActs from './enterprise.acts.ts'
import * as nounActs from './noun.acts.ts'
import { ports } from './ports.ts'

export * from './body.acts.ts'
export * from './code.acts.ts'
export * from './enterprise.acts.ts'
export * from './noun.acts.ts'
export { bodyNameOn } from './registers.store.ts'

export const registers: Room = {
  name: 'registers',
  acts: actsIn(enterpriseActs, bodyActs, nounActs, codeActs, ports),
  entry: enterpriseActs.listEnterprises,
  pages: async () => (await import('./registers.web.tsx')).pages(),
  ports,
}
