import { sql } from 'kysely'
import { toRecord } from './meeting/waiting.acts.ts'
import { countAct, waitingAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'committee',
    {
      label: ['papir til udvalget', 'papirer til udvalget'],
      labelEn: ['committee paper', 'committee papers'],
      href: '/udvalg',
    },
    ({ by }) => sql`committee.paper where world = ${by.world}`,
  ),
  waiting: waitingAct('committee', ['secretary'], async ({ tx, by, today }) => {
    const { rows } = await sql<{ id: string; title: string; meeting_day: string | null }>`
      select p.id, p.title, p.meeting_day from committee.paper p
      where p.world = ${by.world} and not exists (select from committee.finish f where f.paper = p.id) order by p.meeting_day nulls last`.execute(
      tx,
    )
    return [
      ...(await toRecord({ tx, by, today })),
      ...rows.map((r) => ({
        what: `Gør papiret “${r.title}” færdigt`,
        why: 'Tallene er levende, til papiret gøres færdigt.',
        href: `/udvalg/${r.id}`,
        due: r.meeting_day,
        weight: 1 as const,
      })),
    ]
  }),
}
