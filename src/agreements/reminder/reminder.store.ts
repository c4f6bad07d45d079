import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { toJson, type By, type Tx } from '../../platform/index.ts'
import type { ReminderKind } from './due.ts'

export interface NewReminder {
  agreement: string
  agreementName: string
  lot: string
  kind: ReminderKind
  due: Day
  about: string
  aboutName: string
  fellOn: Day
}

/** Written once each; @returns those that were not there before. Two runs at once wait for each other at the key. */
export async function insertReminders(
  tx: Tx,
  by: By,
  reminders: readonly NewReminder[],
  on: Day,
): Promise<NewReminder[]> {
  if (reminders.length === 0) return []
  const { rows } = await sql<{ agreement: string; lot: string; kind: string; due: Day; about: string }>`
    insert into agreements.reminder (world, agreement, lot, kind, due, about, fell_on, made_on, by_id)
    select ${by.world}, r.agreement, r.lot, r.kind, r.due, r.about, r."fellOn", ${on}::date, ${by.id}
    from jsonb_to_recordset(${toJson(reminders)}::jsonb) as r (agreement text, lot text, kind text, due date, about text, "fellOn" date)
    on conflict do nothing returning agreement, lot, kind, due, about`.execute(tx)
  const fresh = new Set(rows.map(keyOf))
  return reminders.filter((r) => fresh.has(keyOf(r)))
}

function keyOf(r: { agreement: string; lot: string; kind: string; due: Day; about: string }): string {
  return [r.agreement, r.lot, r.kind, r.due, r.about].join(' ')
}

export async function reminders(tx: Tx, agreement: string) {
  return tx
    .selectFrom('agreements.reminder')
    .select(['lot', 'kind', 'due', 'about', 'fell_on as fellOn', 'made_on as madeOn'])
    .where('agreement', '=', agreement)
    .orderBy('made_on', 'desc')
    .orderBy('due')
    .orderBy('kind')
    .execute()
}
