import type pg from 'pg'
import { tables } from './servers/raw.sql.ts'

export interface Registration {
  lot: string
  placement: string
  week: string
  hours: number
}

/** Lots enough that registrations rarely wait for each other's ceiling: a large municipality has some two hundred. */
const lots = 100
const mondays = Array.from({ length: 100 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + 7 * i)).toISOString().slice(0, 10))

/** In bulk, as the owner: lots with line, accounts, price and one accepted course each, and placements on it. */
export async function furnish(client: pg.Client, registrations: number): Promise<Registration[]> {
  await client.query(tables)
  for (const statement of copies) await client.query(statement, statement.includes('$1') ? [lots] : [])
  const each = Math.ceil(registrations / lots / mondays.length)
  const { rows } = await client.query<{ lot: string; placement: string }>(
    `insert into delivery.placement (id, world, referral, supplier, lot, enterprise, starts_on, tasks, by_id)
     select gen_random_uuid(), r.world, r.id, r.supplier, r.lot, (select min(enterprise) from delivery.placement where world = r.world),
       '2024-01-01', 'Bænkprøve', 'mentor-lot1' from referrals.referral r, generate_series(1, $1) where r.lot like 'BENCH/%'
     returning lot, id as placement`,
    [each],
  )
  await client.query('analyze')
  const byTurns = rows.sort((a, b) => a.placement.localeCompare(b.placement))
  return mondays.flatMap((week) => byTurns.map((r) => ({ ...r, week, hours: 14.8 })))
}

const copies = [
  `insert into budget.line (id, world, name, code) select 'BENCH-' || n, 'practice', 'Bænk ' || n, 'Ø-78' from generate_series(1, $1) n`,
  `insert into portfolio.agreement (code, world, name, kind, state, starts_on, ends_before, cause_kind, cause_id, cause_label, cause_href)
   select 'BENCH', world, 'Bænk', kind, state, starts_on, ends_before, cause_kind, cause_id, cause_label, cause_href
   from portfolio.agreement where code = 'PRACTICE-LOCAL'`,
  `insert into portfolio.lot (id, world, agreement, position, no, title, target_group, places)
   select 'BENCH/' || n, world, 'BENCH', n, n, title, target_group, places
   from portfolio.lot, generate_series(1, $1) n where id = 'PRACTICE-LOCAL/1'`,
  `insert into portfolio.place (world, lot, enterprise, position) select world, id, 'sup-havnen', 1 from portfolio.lot where agreement = 'BENCH'`,
  `insert into portfolio.price (world, lot, unit, amount_oere, valid_from)
   select l.world, l.id, p.unit, p.amount_oere, p.valid_from from portfolio.lot l, portfolio.price p
   where l.agreement = 'BENCH' and p.lot = 'PRACTICE-LOCAL/1'`,
  `insert into budget.account (world, kind, name, line, lot, agreement, limit_oere)
   select 'practice', 'lot', 'Bænk ' || n, 'BENCH-' || n, 'BENCH/' || n, 'BENCH', 1000000000000 from generate_series(1, $1) n`,
  `insert into budget.account (world, kind, name, line, year, limit_oere)
   select 'practice', 'year', 'Bænk ' || n || ' ' || y, 'BENCH-' || n, y, 1000000000000
   from generate_series(1, $1) n, generate_series(2024, 2026) y`,
  `insert into referrals.referral (id, world, citizen, lot, supplier, starts_on, ends_before, purpose, offered, committed_oere, answer_due, sent_on, by_id)
   select gen_random_uuid(), r.world, r.citizen, l.id, r.supplier, '2024-01-01', '2026-10-01', r.purpose, r.offered, r.committed_oere, r.answer_due,
     r.sent_on, r.by_id from portfolio.lot l, (${course()}) r where l.agreement = 'BENCH'`,
  `insert into referrals.answer (referral, world, supplier, kind, answered_on, by_id)
   select id, world, supplier, 'accept', sent_on, 'mentor-lot1' from referrals.referral where lot like 'BENCH/%'`,
  `insert into bench.counter (lot, ceiling) select id, 9000000000000000 from portfolio.lot where agreement = 'BENCH'`,
]

/** One accepted course of the story, with all its columns. */
export function course(): string {
  return `select r.* from referrals.referral r join referrals.answer a on a.referral = r.id
    where r.lot = 'PRACTICE-LOCAL/1' and r.supplier = 'sup-havnen' and a.kind = 'accept' and r.world = 'practice' order by r.id limit 1`
}
