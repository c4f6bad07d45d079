import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { Kept } from './draft.input.ts'

export interface IntakeRow {
  id: string
  world: World
  name: string
  file: string
  text: string
  kept: Kept
  version: number
  read_on: Day
  by_id: string
  /** How it ended; all null while it waits. */
  ended_on: Day | null
  document: string | null
  reason: string | null
}

export interface NewIntake {
  id: string
  name: string
  file: string
  text: string
  kept: Kept
  on: Day
  by: By
}

export async function insertIntake(tx: Tx, i: NewIntake): Promise<void> {
  await sql`insert into cases.intake (id, world, name, file, text, draft, read_on, by_id)
    values (${i.id}, ${i.by.world}, ${i.name}, ${i.file}, ${i.text}, ${toJson(i.kept)}::jsonb, ${i.on}, ${i.by.id})`.execute(
    tx,
  )
}

/** An intake of the caller's own world. @throws Refusal not-found */
export async function intakeOf(tx: Tx, id: string, world: World): Promise<IntakeRow> {
  const { rows } = await sql<IntakeRow>`
    select i.id, i.world, i.name, i.file, i.text, i.draft as kept, i.version, i.read_on, i.by_id, e.ended_on, e.document, e.reason
    from cases.intake i left join cases.intake_end e on e.intake = i.id where i.id = ${id} and i.world = ${world}`.execute(
    tx,
  )
  if (!rows[0]) throw new Refusal('not-found', 'Indlæsningen findes ikke. Gå til listen over indlæste papirer.')
  return rows[0]
}

/** The same, held until the transaction ends: two who confirm at once do so one after the other. */
export async function heldIntake(tx: Tx, id: string, world: World): Promise<IntakeRow> {
  await sql`select from cases.intake where id = ${id} and world = ${world} for no key update`.execute(tx)
  return intakeOf(tx, id, world)
}

export async function intakes(tx: Tx, world: World) {
  const { rows } = await sql<Omit<IntakeRow, 'text' | 'kept' | 'world'> & { title: string; missed: number }>`
    select i.id, i.name, i.file, i.version, i.read_on, i.by_id, e.ended_on, e.document, e.reason,
      i.draft #>> '{draft,document,title}' as title, jsonb_array_length(i.draft -> 'missed') as missed
    from cases.intake i left join cases.intake_end e on e.intake = i.id
    where i.world = ${world} order by e.ended_on is not null, i.id desc limit 200`.execute(tx)
  return rows
}

/** The intake that waits with the same file, if there is one. */
export async function waitingWith(tx: Tx, file: string, world: World): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select i.id from cases.intake i where i.file = ${file} and i.world = ${world}
      and not exists (select from cases.intake_end e where e.intake = i.id) limit 1`.execute(tx)
  return rows[0]?.id
}

export async function updateDraft(tx: Tx, id: string, version: number, kept: Kept): Promise<void> {
  await sql`update cases.intake set draft = ${toJson(kept)}::jsonb, version = ${version + 1} where id = ${id}`.execute(
    tx,
  )
}

export async function insertEnd(
  tx: Tx,
  e: { intake: string; document: string | null; reason: string | null; on: Day; by: By },
): Promise<void> {
  await tx
    .insertInto('cases.intake_end')
    .values({
      intake: e.intake,
      world: e.by.world,
      document: e.document,
      reason: e.reason,
      ended_on: e.on,
      by_id: e.by.id,
    })
    .execute()
}

export async function storedFile(tx: Tx, sha256: string): Promise<Buffer> {
  const row = await tx.selectFrom('cases.file').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Filen, som papiret blev læst fra, findes ikke mere.')
  return row.bytes
}

/** Documents that carry one of the numbers already: the paper may have been filed before. */
export async function filedUnder(tx: Tx, numbers: readonly string[], world: World) {
  if (numbers.length === 0) return []
  const plain = numbers.map((n) => n.replace(/\s+/g, ''))
  const { rows } = await sql<{ number: string; document: string; title: string }>`
    select n.number, d.id as document, d.title from cases.number n join cases.document d on d.id = n.document
    where d.world = ${world} and replace(n.number, ' ', '') = any(${plain}) order by n.number, d.id limit 20`.execute(
    tx,
  )
  return rows
}

export async function idIsTaken(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('cases.document').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}
