import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { hardTop, sourceColumns, staff, type By, type SourceFact, type Tx, type World } from '../../platform/index.ts'
import type { DutyCause, DutyRow } from './duty.ts'

/** What must be done by when. Without a day a text says when ("når midlerne udmøntes"). */
export interface NewDuty {
  what: string
  rule?: string | undefined
  /** A role of the house, or a body by its short name. */
  who?: string | undefined
  due?: Day | undefined
  dueText?: string | undefined
  /** The document it stands in, by id. */
  document?: string | undefined
  remindDays?: number | undefined
  cause: DutyCause
  source: SourceFact
  on: Day
}

/**
 * For later rooms: open a duty, once per cause. Answers the duty's id, also when it was open already.
 * @throws Refusal invalid when neither a day nor a text says when
 */
export async function openDuty(tx: Tx, by: By, d: NewDuty): Promise<string> {
  if (d.due === undefined && d.dueText === undefined)
    throw new Refusal('invalid', 'Skriv, hvornår pligten skal være udført: en dag, eller hvad den afhænger af.')
  await openDuties(tx, by, [d])
  return (await dutyOfCause(tx, by.world, d.cause)) ?? ''
}

/** Many at once, each once per cause, in one statement. */
export async function openDuties(tx: Tx, by: By, duties: readonly NewDuty[]): Promise<void> {
  if (duties.length === 0) return
  await tx
    .insertInto('cases.duty')
    .values(duties.map((d) => dutyColumns(by, d)))
    .onConflict((c) => c.columns(['world', 'cause_kind', 'cause_id']).doNothing())
    .execute()
}

function dutyColumns(by: By, d: NewDuty) {
  const { cause } = d
  return {
    id: newId(d.on),
    world: by.world,
    what: d.what,
    rule: d.rule ?? null,
    who: d.who ?? null,
    due: d.due ?? null,
    due_text: d.dueText ?? null,
    document: d.document ?? null,
    remind_days: d.remindDays ?? usualNotice,
    cause_kind: cause.kind,
    cause_id: cause.id,
    cause_label: cause.label,
    cause_href: cause.href,
    ...sourceColumns(d.source),
    made_on: d.on,
    by_id: by.id,
  }
}

/** Days of notice where nobody says otherwise. */
const usualNotice = 14

async function dutyOfCause(tx: Tx, world: World, cause: { kind: string; id: string }): Promise<string | undefined> {
  const row = await tx
    .selectFrom('cases.duty')
    .select('id')
    .where('world', '=', world)
    .where('cause_kind', '=', cause.kind)
    .where('cause_id', '=', cause.id)
    .executeTakeFirst()
  return row?.id
}

export interface DutyEnd {
  kind: 'done' | 'dropped'
  note: string
  on: Day
}

/** For later rooms: the duty a cause opened is done, or has fallen away. False when there is none, or it had ended before. */
export async function endDuty(
  tx: Tx,
  by: By,
  { cause, kind, note, on }: DutyEnd & { cause: { kind: string; id: string } },
): Promise<boolean> {
  const duty = await dutyOfCause(tx, by.world, cause)
  return duty !== undefined && insertEnd(tx, by, duty, { kind, note, on })
}

/** False when it had ended before. */
export async function insertEnd(tx: Tx, by: By, duty: string, { kind, note, on }: DutyEnd): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('cases.duty_end')
    .values({ duty, world: by.world, kind, note, ended_on: on, by_id: by.id })
    .onConflict((c) => c.column('duty').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export interface DutyMove {
  no: number
  due: Day
  reason: string
  on: Day
}

/** False when another has moved it meanwhile. */
export async function insertMove(tx: Tx, by: By, duty: string, { no, due, reason, on }: DutyMove): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('cases.duty_move')
    .values({ duty, no, world: by.world, due, reason, moved_on: on, by_id: by.id })
    .onConflict((c) => c.columns(['duty', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export interface DutiesWanted {
  world?: World | undefined
  id?: string | undefined
  /** Both ends inclusive. */
  from?: Day | undefined
  to?: Day | undefined
  rule?: string | undefined
  /** Any of these: a role, or bodies by short name. */
  who?: readonly string[] | undefined
  document?: string | undefined
  /** Ended duties too. */
  ended?: boolean | undefined
  /** Only those with a day. */
  dated?: boolean | undefined
}

/** Duties by day; those without one come last, whatever range of days is asked for. */
export async function dutiesWhere(tx: Tx, w: DutiesWanted): Promise<DutyRow[]> {
  const given = (value: unknown) => sql`${value ?? null}::text`
  const { rows } = await sql<DutyRow>`
    select * from (
      select d.id, d.world, d.what, d.rule, d.who, coalesce(m.due, d.due) as due, d.due_text, d.due as first_due,
        coalesce(m.no, 0) as moves, d.document, d.remind_days, d.cause_kind, d.cause_id, d.cause_label, d.cause_href,
        d.source_kind, d.source_document, d.source_place, d.made_on, e.ended_on, e.kind as end_kind, e.note as end_note
      from cases.duty d
      left join lateral (select m.due, m.no from cases.duty_move m where m.duty = d.id order by m.no desc limit 1) m on true
      left join cases.duty_end e on e.duty = d.id
      where (${given(w.world)} is null or d.world = ${given(w.world)}::registers.world)
        and (${given(w.id)} is null or d.id = ${given(w.id)}::uuid)
        and (${given(w.rule)} is null or d.rule = ${given(w.rule)})
        and (${given(w.document)} is null or d.document = ${given(w.document)})
        and (${w.who ? [...w.who] : null}::text[] is null or d.who = any(${w.who ? [...w.who] : null}::text[]))
        and (${w.ended ?? false} or e.duty is null)
    ) d
    where (d.due is null and not ${w.dated ?? false}) or ((${given(w.from)} is null or d.due >= ${given(w.from)}::date) and (${given(w.to)} is null or d.due <= ${given(w.to)}::date))
    order by d.due nulls last, d.made_on, d.id limit ${hardTop}`.execute(tx)
  return rows
}

export async function dutyOf(tx: Tx, id: string): Promise<DutyRow> {
  const [duty] = await dutiesWhere(tx, { id, ended: true })
  if (!duty) throw new Refusal('not-found', 'Pligten findes ikke. Gå til listen over pligter, og vælg den igen.')
  return duty
}

export async function movesOf(tx: Tx, duty: string) {
  return tx
    .selectFrom('cases.duty_move')
    .select(['no', 'due', 'reason', 'moved_on'])
    .where('duty', '=', duty)
    .orderBy('no')
    .execute()
}

/** A role of the house, or a body of the world's register. */
export async function knownWho(tx: Tx, world: World, who: string): Promise<boolean> {
  if (staff.some((role) => role === who)) return true
  const body = await tx
    .selectFrom('registers.body')
    .select('id')
    .where('world', '=', world)
    .where('id', '=', who)
    .executeTakeFirst()
  return body !== undefined
}
