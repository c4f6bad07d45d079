import type { House } from '../house.ts'
import { setTheCast } from './cast.ts'
import { playAuthority } from './authority.ts'
import { playDays } from './days.ts'
import { playMoney, playProposal } from './money.ts'
import { playPapers } from './papers.ts'
import { playPractice } from './practice.ts'
import { playTenders } from './tenders.ts'
import { tellerOf } from './teller.ts'

export interface PlayOptions {
  /** The last day of practice that is told; the demo's clock stops there. */
  until?: string
  /** Courses under way at a time on lot 1 and lot 2: a test tells a smaller town. */
  slots?: readonly [number, number]
  progress?: (line: string) => void
  /** Asked between months: true makes the story rest where it is. */
  stopped?: () => boolean
}

export const storyEnds = '2026-10-06'
const whole = 'whole story'

/** Play the story through the acts. Idempotent: what was told before is not told again. */
export async function playStory(
  house: House,
  { until = storyEnds, slots = [30, 8], progress = () => undefined, stopped = () => false }: PlayOptions = {},
): Promise<{ played: boolean }> {
  if (house.installation.mode !== 'demo') return { played: false }
  if (await isTold(house)) return { played: false }
  await setTheCast(house)
  const teller = await tellerOf(house)
  progress('Papirerne lægges i arkivet')
  await playPapers(teller.within('papers'))
  progress('Øvelseskommunen indretter sig')
  await playPractice(teller)
  await playAuthority(teller)
  await playMoney(teller)
  progress('Udbuddene skrives, forsegles, åbnes og bedømmes')
  await playTenders(house, teller)
  const finished = await playDays(house, teller, { until, slots, progress, stopped })
  if (!finished) return { played: false }
  if (until === storyEnds) await playProposal(teller)
  await house.asOwner((client) =>
    client.query('insert into platform.chapter (name) values ($1) on conflict do nothing', [whole]),
  )
  await house.refresh()
  return { played: true }
}

export async function isTold(house: House): Promise<boolean> {
  return house.asOwner(async (client) => {
    const { rowCount } = await client.query('select from platform.chapter where name = $1', [whole])
    return rowCount === 1
  })
}
