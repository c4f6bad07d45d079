import { formatDay } from '../../kernel/day.ts'
import type { Work } from '../../platform/index.ts'
import { meetingHref } from './links.ts'
import { meetings } from './meeting.store.ts'

/** Meetings that have been held and have cases no decision is written in for. */
export async function toRecord({ tx, by, today }: Pick<Work, 'tx' | 'by' | 'today'>) {
  if (by.world === 'papers') return []
  const rows = await meetings(tx, { world: by.world, to: today })
  return rows.flatMap((m) =>
    m.decided >= m.items
      ? []
      : [
          {
            what: `Skriv beslutningerne ind fra mødet den ${formatDay(m.day)}`,
            why: `${m.items - m.decided} af ${m.items} sager på dagsordenen har ingen beslutning.`,
            href: meetingHref(m.id),
            due: m.day,
            weight: 2 as const,
          },
        ],
  )
}
