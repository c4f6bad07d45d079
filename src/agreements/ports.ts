import { sql } from 'kysely'
import { addDays, addMonths, formatDay } from '../kernel/day.ts'
import { countAct, waitingAct, type Ports } from '../platform/index.ts'

export const ports: Ports = {
  countNow: countAct(
    'agreements',
    {
      label: ['aftale i kraft', 'aftaler i kraft'],
      labelEn: ['agreement in force', 'agreements in force'],
      href: '/aftaler',
    },
    ({ by, today }) =>
      sql`portfolio.agreement a where world = ${by.world} and state = 'concluded' and starts_on <= ${today} and portfolio.agreement_ends_before(a) > ${today}`,
  ),
  waiting: waitingAct('agreements', ['officer', 'manager'], async ({ tx, by, today }) => {
    const { rows } = await sql<{ code: string; name: string; ends_before: string }>`
      select code, name, ends_before from (
        select a.code, a.name, a.world, a.state, portfolio.agreement_ends_before(a) as ends_before from portfolio.agreement a) a
      where world = ${by.world} and state = 'concluded' and ends_before > ${today} and ends_before <= ${addMonths(today, 12)} order by ends_before`.execute(
      tx,
    )
    return rows.map((r) => ({
      what: `Forbered, hvad der skal afløse ${r.name}`,
      why: `Aftalen udløber ${formatDay(addDays(r.ends_before, -1))}.`,
      href: `/aftaler/${r.code}`,
      due: addDays(r.ends_before, -1),
      weight: 1 as const,
    }))
  }),
}
