import type { Handler } from 'hono'
import { formatWeekday } from './kernel/day.ts'
import { rooms as plan } from './cycle.ts'
import { cycleNow, frontPage } from './desk/index.ts'
import type { House } from './house.ts'
import { perform, type By, type Count } from './platform/index.ts'
import { personCards } from './platform/people.store.ts'
import { framed } from './platform/web/pages.tsx'
import { visitOf, type WebEnv } from './platform/web/visit.ts'
import { rooms } from './rooms.ts'

/** The front door is for everybody: the cycle with its live counts, and in the demo the personas. */
export function frontDoor(house: House, storyPlaying: () => boolean): Handler<WebEnv> {
  const counts = countsOf(house)
  return async (c) => {
    const visit = visitOf(c)
    const demo = visit.installation.mode === 'demo'
    const now = await counts()
    return framed(
      c,
      (await frontPage())({
        lang: visit.lang,
        municipality: visit.installation.municipality,
        demo,
        storyPlaying: storyPlaying(),
        today: formatWeekday(visit.today),
        rooms: plan.map((r, i) => ({ danish: r.danish, english: r.english, path: r.path, count: now[i] ?? null })),
        personas: demo ? await personCards(house.databases.by.jobs) : [],
      }),
    )
  }
}

const keepMs = 15_000

/** Counts are the same for everybody and asked for as the house itself; they may be a few seconds old. */
function countsOf(house: House): () => Promise<(Count | null)[]> {
  const world = house.installation.mode === 'demo' ? ('practice' as const) : ('live' as const)
  const itself: By = { id: 'front-door', name: 'Forsiden', role: 'manager', enterprise: null, world }
  let last: { at: number; counts: (Count | null)[] } | undefined
  return async () => {
    if (last && Date.now() - last.at < keepMs) return last.counts
    const { counts } = (await perform(cycleNow(rooms), {}, house.call(itself))) as { counts: (Count | null)[] }
    last = { at: Date.now(), counts }
    return counts
  }
}
