import type { Act, Ports, Room } from '../platform/index.ts'
import { deskActs } from './desk.acts.ts'
import { listReadings, waiting } from './readings.acts.ts'
import { trace } from './trace/trace.acts.ts'

export type { FrontFacts } from './front.web.tsx'

export function deskOver(ports: readonly Ports[]): Room {
  const { overview, cycle } = deskActs([...ports, { waiting }])
  return {
    name: 'desk',
    acts: [overview, cycle, listReadings, trace, waiting],
    entry: overview,
    pages: async () => (await import('./desk.web.tsx')).pages(overview),
    ports: {},
  }
}

export async function frontPage() {
  return (await import('./front.web.tsx')).frontPage
}

/** The act that counts what is in each room now. */
export function cycleNow(rooms: readonly Room[]): Act {
  const found = rooms.flatMap((r) => r.acts).find((a) => a.name === 'desk.cycle')
  if (!found) throw new Error('desk.cycle mangler')
  return found
}
