import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx, World } from '../../platform/index.ts'
import { stopped } from './proposal.ts'
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

/**
 * A decision was written in wrongly and releases nothing: what it released is taken back, as rows of their own (R18).
 * @param r.released the decision with its corrections, which may have taken something back before
 * @param r.cause the correction
 * @throws Refusal conflict when the money has been drawn down
 */
export async function takeBackRelease(
  tx: Tx,
  by: By,
  r: { released: { kind: string; ids: readonly string[] }; on: Day; cause: Cause },
): Promise<void> {
  const { rows } = await sql<{ line: string; year: number; amount: bigint }>`
    select line, year, sum(amount_oere)::bigint as amount from budget.release
    where world = ${by.world} and cause_kind = ${r.released.kind} and cause_id = any(${[...r.released.ids]}::text[])
    group by line, year having sum(amount_oere) > 0 order by line, year`.execute(tx)
  for (const { line, year, amount } of rows) {
    await lockedLine(tx, by.world, line)
    const { released_oere, drawn_oere } = await yearRelease(tx, line, year)
    if (released_oere - amount < drawn_oere)
      throw new Refusal(
        'conflict',
        `Pengene for ${year}, som beslutningen frigav på bevillingen ${line}, er udmøntet. Giv dem retur, før beslutningen rettes.`,
        { rule: 'R18', line, year },
      )
    await insertRelease(tx, by, { line, years: [], releasedOn: r.on, cause: r.cause }, { year, amountOere: -amount })
  }
}

function beyondAppropriation(year: number, { appropriated_oere, released_oere }: YearRelease): Refusal {
  const leftOere = appropriated_oere - released_oere
  const most = leftOere > 0n ? `Frigiv højst ${formatKroner(leftOere)}` : 'Der er ikke mere at frigive'
  return new Refusal(
    'conflict',
    `Bevillingen for ${year} er ${formatKroner(appropriated_oere)}, og ${formatKroner(released_oere)} er frigivet. ${stopped(most)}`,
    { rule: 'R18', year, leftOere: Number(leftOere) },
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

/** The draw-down itself: the database refuses one that goes beyond what is released, and one nobody else has approved. */
export async function insertDrawDown(
  tx: Tx,
  d: { proposal: string; world: World; line: string; year: number; amountOere: Oere; on: Day },
): Promise<void> {
  await tx
    .insertInto('budget.draw_down')
    .values({
      proposal: d.proposal,
      world: d.world,
      line: d.line,
      year: d.year,
      amount_oere: d.amountOere,
      drawn_on: d.on,
    })
    .execute()
}

export interface ReleaseYear extends YearRelease {
  line: string
  name: string
  year: number
}

/** The years of the lines whose money waits for a committee: appropriated, released and drawn. */
export async function releaseYears(tx: Tx, f: { world: World; line?: string | undefined }): Promise<ReleaseYear[]> {
  const { rows } = await sql<ReleaseYear>`
    select l.id as line, l.name, a.year, coalesce(a.limit_oere, 0)::bigint as appropriated_oere,
      budget.released_oere(l.id, a.year) as released_oere, budget.drawn_oere(l.id, a.year) as drawn_oere
    from budget.line l join budget.account a on a.kind = 'year' and a.line = l.id
    where l.needs_release and l.world = ${f.world} and (${f.line ?? null}::text is null or l.id = ${f.line ?? null})
    order by l.name, l.id, a.year`.execute(tx)
  return rows
}

/** Lines with money that is released, not drawn down, and in no proposal that waits. */
export async function undrawn(tx: Tx, world: World): Promise<{ line: string; name: string; undrawn: Oere }[]> {
  const { rows } = await sql<{ line: string; name: string; undrawn: Oere }>`
    select l.id as line, l.name, sum(greatest(0, budget.released_oere(l.id, a.year) - budget.drawn_oere(l.id, a.year)))::bigint as undrawn
    from budget.line l join budget.account a on a.kind = 'year' and a.line = l.id
    where l.needs_release and l.world = ${world} and not exists (
      select from budget.proposal p where p.line = l.id and p.kind = 'draw-down' and not exists (select from budget.proposal_end e where e.proposal = p.id))
    group by l.id, l.name having sum(greatest(0, budget.released_oere(l.id, a.year) - budget.drawn_oere(l.id, a.year))) > 0 order by l.name`.execute(
    tx,
  )
  return rows
}

export interface ReleaseRow {
  id: bigint
  line: string
  name: string
  year: number
  amount_oere: Oere
  released_on: Day
  cause_kind: string
  cause_id: string
  cause_label: string
  cause_href: string
  by_id: string
}

/** What committees have released, in the order it was deposited. */
export async function releases(
  tx: Tx,
  f: { world: World; line?: string | undefined; after?: number | undefined; limit: number },
): Promise<ReleaseRow[]> {
  const { rows } = await sql<ReleaseRow>`
    select r.id, r.line, l.name, r.year, r.amount_oere, r.released_on, r.cause_kind, r.cause_id, r.cause_label, r.cause_href, r.by_id
    from budget.release r join budget.line l on l.id = r.line
    where r.world = ${f.world} and (${f.line ?? null}::text is null or r.line = ${f.line ?? null})
      and (${f.after ?? null}::bigint is null or r.id > ${f.after ?? null}) order by r.id limit ${f.limit + 1}`.execute(
    tx,
  )
  return rows
}

export interface LeftOfYear {
  account: number
  leftOere: Oere
}

/** What a line's year has left; undefined when nothing was ever appropriated or used in it. */
export async function leftOfYear(tx: Tx, line: string, year: number): Promise<LeftOfYear | undefined> {
  const { rows } = await sql<LeftOfYear>`
    select id as account, (coalesce(limit_oere, 0) - used_oere - committed_oere)::bigint as "leftOere"
    from budget.account where kind = 'year' and line = ${line} and year = ${year}`.execute(tx)
  return rows[0]
}
