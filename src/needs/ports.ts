import { sql } from 'kysely'
import { countAct, waitingAct, type Ports, type Waiting, type Work } from '../platform/index.ts'
import type { NeedState } from './need/need.ts'
import { needsWhere } from './need/need.store.ts'
import { shown } from './need/shown.ts'

export const ports: Ports = {
  countNow: countAct(
    'needs',
    { label: ['behov', 'behov'], labelEn: ['need', 'needs'], href: '/behov' },
    ({ by }) => sql`needs.need where world = ${by.world}`,
  ),
  waiting: waitingAct('needs', ['officer'], needsWaiting),
}

/** What the mapping itself waits for; that the committee is told is a duty, and waits with the others. */
async function needsWaiting({ tx, by }: Work): Promise<Waiting[]> {
  const rows = (await needsWhere(tx, { world: by.world })).map((row) => shown(row, false))
  return rows.flatMap((n) => {
    const next = waits[n.state]
    if (next === undefined) return []
    return [
      {
        what: `${next.what}: ${n.title}`,
        why: next.why,
        href: `/behov/${n.id}${next.to}`,
        due: null,
        weight: 2 as const,
      },
    ]
  })
}

const waits: Partial<Record<NeedState, { what: string; why: string; to: string }>> = {
  mapped: {
    what: 'Prøv dækningen',
    why: 'Behovet er kortlagt, og ingen har set, om et tilbud når gruppen.',
    to: '/proev',
  },
  tested: { what: 'Send til udvalget', why: 'Dækningen er prøvet. Udvalget skal orienteres før næste skridt.', to: '' },
  told: { what: 'Vælg næste skridt', why: 'Udvalget er orienteret.', to: '' },
}
