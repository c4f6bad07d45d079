import { sql } from 'kysely'
import { addDays } from '../kernel/calendar.ts'
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
    const { rows } = await sql<{ id: string; title: string; meeting_day: string | null; finished: boolean }>`
      select p.id, p.title, p.meeting_day, f.paper is not null as finished
      from committee.paper p left join committee.finish f on f.paper = p.id
      where p.world = ${by.world} and not exists (select from committee.publication u where u.paper = p.id)
      order by p.meeting_day nulls last`.execute(tx)
    const near = addDays(today, 14)
    const papers = rows.map((r) => ({
      what: r.finished ? `Offentliggør papiret “${r.title}”` : `Gør papiret “${r.title}” færdigt`,
      why: r.finished
        ? 'Papiret er færdigt, og kun medarbejdere kan læse det.'
        : 'Tallene er levende, til papiret gøres færdigt.',
      href: `/udvalg/${r.id}`,
      due: r.meeting_day,
      weight: r.meeting_day !== null && r.meeting_day <= near ? (1 as const) : (2 as const),
    }))
    return [...(await toRecord({ tx, by, today })), ...papers]
  }),
}
