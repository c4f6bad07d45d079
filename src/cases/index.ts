import { actsIn, type Room } from '../platform/index.ts'
import * as casesActs from './cases.acts.ts'
import { ports } from './ports.ts'

export * from './cases.acts.ts'

export const cases: Room = {
  name: 'cases',
  acts: actsIn(casesActs, ports),
  entry: casesActs.listDocuments,
  pages: async () => (await import('./cases.web.tsx')).pages(),
  ports,
}
