import type { Handler } from 'hono'
import { rooms as plan } from './cycle.ts'
import { cycleNow, frontPage } from './desk/index.ts'
import type { House } from './house.ts'
import { mayDo, perform, type By, type Count } from './platform/index.ts'
import { personCards } from './platform/people.store.ts'
import { framed } from './platform/web/pages.tsx'
import { todayWords } from './platform/web/today.ts'
import { opens, visitOf, type WebEnv } from './platform/web/visit.ts'
import { rooms } from './rooms.ts'

/** The front door is for everybody: the cycle with its live counts, and in the demo the personas. */
export function frontDoor(house: House, storyPlaying: () => boolean): Handler<WebEnv> {
  const counts = countsOf(house)
  return async (c) => {
    const visit = visitOf(c)
    const demo = visit.installation.mode === 'demo'
    const now = await counts()
    const mayCount = rooms.map(({ ports }) => ports.countNow !== undefined && mayDo(ports.countNow, visit.by))
    return framed(
      c,
      (await frontPage())({
        lang: visit.lang,
        municipality: visit.installation.municipality,
        demo,
        storyPlaying: storyPlaying(),
        today: todayWords(visit.today, visit.lang),
        rooms: plan.map(({ danish, english, path }, i) => ({
          ...{ danish, english, path, count: countAt(now[i], mayCount[i] ? undefined : path) },
          open: opens(visit, path),
        })),
        personas: demo ? await personCards(house.databases.by.jobs) : [],
      }),
    )
  }
}

/** The rows behind a count are for those who may count; others come to the room's own page. */
function countAt(count: Count | null | undefined, instead: string | undefined): Count | null {
  return count ? { ...count, href: instead ?? count.href } : null
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
