import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx, World } from '../../platform/index.ts'
import type { Cause } from '../ledger/ledger.store.ts'

export interface NewRelease {
  line: string
  years: readonly { year: number; amountOere: Oere }[]
  releasedOn: Day
  /** The decision: once deposited, the same decision releases the same year no more. */
  cause: Cause
}

/**
 * What a committee has released, deposited by the room that recorded its decision (R18).
 * @returns øre released, all years together
 * @throws Refusal not-found when the line is not of the caller's world; conflict when its money waits for no release, the
 *   same decision is deposited already, or the year's appropriation does not reach
 */
export async function depositRelease(tx: Tx, by: By, r: NewRelease): Promise<{ releasedOere: Oere }> {
  const line = await lockedLine(tx, by.world, r.line)
  if (!line)
    throw new Refusal('not-found', `Bevillingen ${r.line} findes ikke. Den skal være godkendt, før den frigives.`)
  if (!line.needs_release)
    throw new Refusal(
      'conflict',
      `Pengene på ${line.name} skal ikke frigives af udvalget. De kan disponeres, som de er.`,
    )
  for (const { year, amountOere } of r.years) {
    if (amountOere <= 0n) throw new Refusal('invalid', `Frigiv mere end 0 kr. for ${year}.`, { rule: 'R18' })
    const room = await yearRelease(tx, r.line, year)
    if (room.released_oere + amountOere > room.appropriated_oere) throw beyondAppropriation(year, room)
    await insertRelease(tx, by, r, { year, amountOere })
  }
  return { releasedOere: r.years.reduce((n, y) => n + y.amountOere, 0n) }
}

function beyondAppropriation(year: number, { appropriated_oere, released_oere }: YearRelease): Refusal {
  const leftOere = appropriated_oere - released_oere
  const most = leftOere > 0n ? `Frigiv højst ${formatKroner(leftOere)}` : 'Der er ikke mere at frigive'
  return new Refusal(
    'conflict',
    `Bevillingen for ${year} er ${formatKroner(appropriated_oere)}, og ${formatKroner(released_oere)} er frigivet. ${most}.`,
    { rule: 'R18', year, leftOere },
  )
}

/** The line, kept from changing until the transaction ends: two at once wait for each other here. */
export async function lockedLine(tx: Tx, world: World, id: string) {
  return tx
    .selectFrom('budget.line')
    .select(['id', 'name', 'needs_release'])
    .where('id', '=', id)
    .where('world', '=', world)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

export interface YearRelease {
  appropriated_oere: Oere
  released_oere: Oere
  drawn_oere: Oere
}

/** A line's year: what is appropriated, released by the committee, and drawn down. */
export async function yearRelease(tx: Tx, line: string, year: number): Promise<YearRelease> {
  const { rows } = await sql<YearRelease>`
    select coalesce((select a.limit_oere from budget.account a where a.kind = 'year' and a.line = ${line} and a.year = ${year}), 0)::bigint as appropriated_oere,
      budget.released_oere(${line}, ${year}) as released_oere, budget.drawn_oere(${line}, ${year}) as drawn_oere`.execute(
    tx,
  )
  return rows[0] ?? { appropriated_oere: 0n, released_oere: 0n, drawn_oere: 0n }
}

async function insertRelease(tx: Tx, by: By, r: NewRelease, y: NewRelease['years'][number]): Promise<void> {
  const done = await tx
    .insertInto('budget.release')
    .values({
      world: by.world,
      line: r.line,
      year: y.year,
      amount_oere: y.amountOere,
      released_on: r.releasedOn,
      cause_kind: r.cause.kind,
      cause_id: r.cause.id,
      cause_label: r.cause.label,
      cause_href: r.cause.href,
      by_id: by.id,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!done)
    throw new Refusal('conflict', `${r.cause.label} har allerede frigivet penge for ${y.year} på bevillingen.`, {
      rule: 'R18',
    })
}
