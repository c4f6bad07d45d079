import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx, World } from '../../platform/index.ts'
import { mustBeAuthorised, type Authority } from './authority.ts'

export async function insertAuthority(tx: Tx, world: World, a: Authority): Promise<void> {
  await tx
    .insertInto('budget.authority')
    .values({
      world,
      decision: a.id,
      cost_centre: a.costCentre,
      person: a.person,
      person_name: a.personName,
      limit_oere: a.limitOere,
      starts_on: a.startsOn,
      ends_before: a.endsBefore,
    })
    .execute()
}

/** What was prepared and approved, with the day it ends, if it was ended earlier than it said. */
export async function authorities(tx: Tx, f: { world: World; costCentre?: string | undefined }): Promise<Authority[]> {
  const { rows } = await sql<Authority>`
    select a.decision as id, a.cost_centre as "costCentre", a.person, a.person_name as "personName", a.limit_oere as "limitOere",
      a.starts_on as "startsOn", least(a.ends_before, s.ends_before) as "endsBefore"
    from budget.authority a join budget.decision_end e on e.decision = a.decision and e.kind = 'approved'
      left join budget.authority_end s on s.authority = a.decision
    where a.world = ${f.world} and (${f.costCentre ?? null}::text is null or a.cost_centre = ${f.costCentre ?? null})
    order by a.cost_centre, a.person_name, a.starts_on`.execute(tx)
  return rows
}

export interface NewAuthorityEnd {
  authority: string
  endsBefore: Day
  reason: string
}

/** @returns false when it has been ended already */
export async function insertAuthorityEnd(tx: Tx, by: By, e: NewAuthorityEnd): Promise<boolean> {
  const done = await tx
    .insertInto('budget.authority_end')
    .values({
      authority: e.authority,
      world: by.world,
      ends_before: e.endsBefore,
      reason: e.reason,
      by_id: by.id,
      by_name: by.name,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Those whose job it is to approve money: who can be given authority. */
export async function approvers(tx: Tx): Promise<{ id: string; name: string; role: string }[]> {
  const { rows } = await sql<{ id: string; name: string; role: string }>`select * from budget.approvers()`.execute(tx)
  return rows
}

/** A line's cost centre: its own, otherwise the line's code. */
export async function costCentreOf(tx: Tx, world: World, line: string): Promise<string> {
  const found = await tx
    .selectFrom('budget.line')
    .select(['code', 'cost_centre'])
    .where('id', '=', line)
    .where('world', '=', world)
    .executeTakeFirst()
  if (!found) throw new Refusal('not-found', `Bevillingen ${line} findes ikke.`)
  return found.cost_centre ?? found.code
}

/**
 * The guard of whoever approves money on a budget line, for this room and later ones.
 * @throws Refusal forbidden AUTHORITY that names the cost centre and who has the authority
 */
export async function mustHaveAuthority(tx: Tx, by: By, line: string, amountOere: Oere, day: Day): Promise<void> {
  const costCentre = await costCentreOf(tx, by.world, line)
  const all = await authorities(tx, { world: by.world, costCentre })
  mustBeAuthorised(all, { person: by.id, costCentre, amountOere, on: day })
}
