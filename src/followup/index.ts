import { actsIn, type Room } from '../platform/index.ts'
import * as followupActs from './use/use.acts.ts'
import { ports } from './ports.ts'

export { showUse, useOf } from './use/use.acts.ts'

export const followup: Room = {
  name: 'followup',
  acts: actsIn(followupActs, ports),
  entry: followupActs.showUse,
  pages: async () => (await import('./followup.web.tsx')).pages(),
  ports,
}
