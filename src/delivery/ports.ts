import { sql } from 'kysely'
import { addDays, formatWeek, isoWeek, mondayOf } from '../kernel/day.ts'
import { countAct, waitingAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'delivery',
    { label: 'registrerede uger', labelEn: 'weeks registered', href: '/forloeb/timer' },
    ({ by }) => sql`delivery.hours where world = ${by.world}`,
  ),
  waiting: waitingAct('delivery', ['mentor', 'supplier'], async ({ tx, today }) => {
    const week = addDays(mondayOf(today), -7)
    const { rows } = await sql<{ placement: string; referral: string; name: string }>`
      select p.id as placement, p.referral, e.name from delivery.placement p join registers.enterprise e on e.id = p.enterprise
      where p.starts_on < ${addDays(week, 7)} and (p.ends_before is null or p.ends_before > ${week})
        and not exists (select from referrals.ending x where x.referral = p.referral)
        and exists (select from referrals.referral r where r.id = p.referral and r.ends_before > ${week})
        and not exists (select from delivery.hours h where h.placement = p.id and h.week = ${week}) order by e.name limit 50`.execute(
      tx,
    )
    return rows.map((r) => ({
      what: `Registrér timer hos ${r.name} for ${formatWeek(isoWeek(week))}`,
      why: 'Sidste uges lønnede timer mangler.',
      ...{
        href: `/forloeb/ansaettelser/${r.placement}/timer?uge=${isoWeek(week)}`,
        due: addDays(mondayOf(today), 4),
        weight: 2 as const,
      },
    }))
  }),
}
