import { sql } from 'kysely'
import { addMonth, firstOfMonth, formatMonth, monthOf, type Month } from '../../kernel/day.ts'
import { addWorkingDays } from '../../kernel/holidays.ts'
import type { Waiting, Work } from '../../platform/index.ts'

/** Working days of the next month a month may wait to be run. */
const runDays = 5

/** What the room itself asks of a controller: months to run, and what is ready to be paid. A month that was missed is caught up. */
export async function dueNow({ tx, by, today }: Work): Promise<Waiting[]> {
  if (by.role !== 'controller') return []
  const last = addMonth(monthOf(today), -1)
  const { rows } = await sql<{ months: Month[] | null; ready: number }>`
    select (select array_agg(distinct to_char(m.month, 'YYYY-MM')) from budget.account_month m join budget.account a on a.id = m.account and a.kind = 'lot'
        where a.world = ${by.world} and m.month <= ${firstOfMonth(last)}::date and m.used_oere <> 0
          and m.month >= coalesce((select min(r.month) from claims.run r where r.world = ${by.world}), ${firstOfMonth(last)}::date)
          and not exists (select from claims.run r where r.world = ${by.world} and r.month = m.month)) as months,
      (select count(*)::int from claims.claim_now c where c.world = ${by.world} and c.state = 'invoiced') as ready`.execute(
    tx,
  )
  const { months, ready } = rows[0] ?? { months: null, ready: 0 }
  const runs = (months ?? []).map((month) => {
    const due = addWorkingDays(firstOfMonth(addMonth(month, 1)), runDays)
    const why = 'Måneden er slut, og leverandørerne venter på at kunne bekræfte.'
    return {
      what: `Dan afregninger for ${formatMonth(month)}`,
      why,
      href: '/afregning',
      due,
      weight: weightOf(due, today),
    }
  })
  if (ready === 0) return runs
  const why =
    ready === 1 ? 'Én afregning er godkendt og faktureret.' : `${ready} afregninger er godkendt og faktureret.`
  return [...runs, { what: 'Lav en betalingsfil', why, href: '/afregning/betalinger', due: null, weight: 2 }]
}

function weightOf(due: string, today: string): 1 | 2 {
  return due <= today ? 1 : 2
}
