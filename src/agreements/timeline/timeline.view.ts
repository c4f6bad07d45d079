import type { z } from 'zod'
import { formatDay, type Day } from '../../kernel/day.ts'
import { eventNames, type EventKind } from './events.ts'
import type { showTimeline } from './timeline.acts.ts'

export type Timeline = z.output<(typeof showTimeline)['output']>
export type TimelineEventShown = Timeline['events'][number]

const toActOn: ReadonlySet<EventKind> = new Set(['decide-by', 'retender', 'document-lapses'])

/** What the picture says in a sentence: the next day somebody must act, and the last day. */
export function timelineSentence({ events, world }: Timeline, today: Day): string {
  if (events.length === 0)
    return world === 'papers' ? 'Papiret trykker ingen dage for aftalen.' : 'Ingen dage er sat endnu.'
  if (world === 'papers') return ''
  const next = events.find((e) => e.day >= today && toActOn.has(e.kind))
  const last = events.findLast((e) => e.kind === 'ends' || e.kind === 'terminated')
  const missed = events.filter((e) => e.day < today && e.kind === 'retender').length
  const parts = [
    next === undefined ? null : `${eventNames[next.kind]} ${formatDay(next.day)} (${next.what}).`,
    missed === 0 || (last !== undefined && last.day < today)
      ? null
      : 'Dagen, hvor et nyt udbud skulle være begyndt, er gået.',
    last === undefined ? null : `${eventNames[last.kind]} ${formatDay(last.day)}.`,
  ].filter((p) => p !== null)
  return parts.length === 0 ? 'Der er ingen frister foran.' : parts.join(' ')
}
