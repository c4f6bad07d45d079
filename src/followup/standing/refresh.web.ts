import type { World } from '../../platform/index.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { forecastAll } from '../run/run.acts.ts'

/** Forecasts being made in the background: how far, and what went wrong. */
export interface Refresh {
  running: boolean
  done: number
  left: number
  failed: boolean
}

/** Lots at a time: each batch is one transaction of a second or so. */
const batch = 4

/** One refresh of a world at a time; what is computed is kept batch by batch, so one that was cut off goes on where it was. */
export class Refreshes {
  readonly #of = new Map<World, Refresh>()

  of(world: World): Refresh | undefined {
    return this.#of.get(world)
  }

  /** Makes the first batch, so that a small town's are ready at once; the rest go on behind. */
  async start(visit: Visit): Promise<void> {
    const { world } = visit.by
    if (this.#of.get(world)?.running === true) return
    const state: Refresh = { running: true, done: 0, left: 0, failed: false }
    this.#of.set(world, state)
    if (await step(visit, state)) void rest(visit, state)
  }
}

/** True while there is more. */
async function step(visit: Visit, state: Refresh): Promise<boolean> {
  try {
    const { runs, left } = await visit.do(forecastAll, { limit: batch })
    state.done += runs.length
    state.left = left
    state.running = left > 0 && runs.length > 0
  } catch (error) {
    state.running = false
    state.failed = true
    if (state.done === 0) throw error
  }
  return state.running
}

async function rest(visit: Visit, state: Refresh): Promise<void> {
  let more = true
  while (more) more = await step(visit, state)
}
