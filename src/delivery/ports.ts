import { sql } from 'kysely'
import { addDays, formatWeek, isoWeek, mondayOf } from '../kernel/day.ts'
import { isWorkingDay } from '../kernel/holidays.ts'
import { countAct, waitingAct, type Ports, type Waiting, type Work } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'delivery',
    {
      label: ['registreret uge', 'registrerede uger'],
      labelEn: ['week registered', 'weeks registered'],
      href: '/forloeb/timer',
    },
    ({ by }) => sql`delivery.hours where world = ${by.world}`,
  ),
  waiting: waitingAct('delivery', ['mentor', 'supplier'], async (work) => [
    ...(await toRegisterToday(work)),
    ...(await missingHours(work)),
  ]),
}

/** Today's people without attendance, as one thing: they are registered on one page. Nothing on days off. */
async function toRegisterToday({ tx, today }: Work): Promise<Waiting[]> {
  if (!isWorkingDay(today)) return []
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from referrals.referral r join referrals.answer a on a.referral = r.id and a.kind = 'accept'
    where r.starts_on <= ${today} and r.ends_before > ${today}
      and not exists (select from referrals.ending x where x.referral = r.id)
      and not exists (select from delivery.attendance t where t.referral = r.id and t.day = ${today})`.execute(tx)
  const n = rows[0]?.n ?? 0
  if (n === 0) return []
  const why = n === 1 ? 'Én borger er ikke registreret i dag.' : `${n} borgere er ikke registreret i dag.`
  return [{ what: 'Registrér dagens fremmøde', why, href: '/dagen', due: today, weight: 2 }]
}

async function missingHours({ tx, today }: Work): Promise<Waiting[]> {
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
    href: `/forloeb/ansaettelser/${r.placement}/timer?uge=${isoWeek(week)}`,
    due: addDays(mondayOf(today), 4),
    weight: 2 as const,
  }))
}
