import { actsIn, type Room } from '../platform/index.ts'
import * as registersActs from './registers.acts.ts'
import { ports } from './ports.ts'

export * from './registers.acts.ts'
export { bodyNameOn } from './registers.store.ts'

export const registers: Room = {
  name: 'registers',
  acts: actsIn(registersActs, ports),
  entry: registersActs.listEnterprises,
  pages: async () => (await import('./registers.web.tsx')).pages(),
  ports,
}
