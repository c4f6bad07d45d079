import { perform, type Act, type Call } from './act.ts'
import type { By, World } from './by.ts'
import { dayOf } from './clock.ts'

/** Who does what the house does itself: it stands in the journal as any other. */
export function theHouse(world: World): By {
  return { id: 'house', name: 'Vifte selv', role: 'admin', enterprise: null, world }
}

/**
 * Perform every act that is declared daily, once a day however often it is asked for: the day is the act's key. One that fails does not keep the others
 * from being done, and is tried again when next asked.
 * @returns the acts that failed, with why
 */
export async function doDaily(
  acts: readonly Act[],
  callOf: (by: By, more: Partial<Call>) => Call,
  world: World,
): Promise<{ act: string; error: unknown }[]> {
  const failed: { act: string; error: unknown }[] = []
  for (const act of acts.filter((a) => a.daily)) {
    const call = callOf(theHouse(world), {})
    const key = `daily/${world}/${dayOf(call.at)}`
    await perform(act, {}, { ...call, key }).catch((error: unknown) => failed.push({ act: act.name, error }))
  }
  return failed
}
