import type { House } from './house.ts'
import { doDaily } from './platform/daily.ts'
import { acts } from './rooms.ts'

/** What the house does each day by itself, in the world it works in. */
export async function daily(house: House): Promise<{ act: string; error: unknown }[]> {
  const world = house.installation.mode === 'demo' ? 'practice' : 'live'
  return doDaily(acts, (by, more) => house.call(by, more), world)
}
