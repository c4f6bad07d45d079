import type { FrameWords } from '../words.ts'
import { Icon } from './icon.tsx'
import { remembered } from './remembered.ts'

/** Which world the figures belong to: the papers' own facts, the invented practice municipality, or a municipality in production. */
export type World = 'papers' | 'practice' | 'live' | null

/** One thin line above everything, so that nobody takes practice for truth. Nothing in production. */
export function Band({ world, today, words }: { world: World; today?: string | undefined; words: FrameWords }) {
  if (world !== 'papers' && world !== 'practice') return ''
  const practice = world === 'practice'
  return remembered(`band ${world} ${today} ${words.todayIs}`, () => (
    <aside
      class={practice ? 'practice-band' : 'practice-band papers-band'}
      aria-label={practice ? words.practiceBand : words.papersBand}
    >
      <div class="band-inner">
        <Icon name={practice ? 'science' : 'document'} />
        <strong>{practice ? words.practiceBand : words.papersBand}</strong>
        <span class="band-why">{practice ? words.practiceWhy : words.papersWhy}</span>
        {today === undefined ? null : (
          <span class="band-today">
            {words.todayIs} {today}
          </span>
        )}
      </div>
    </aside>
  ))
}
