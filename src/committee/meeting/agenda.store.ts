import { sql } from 'kysely'
import type { Tx } from '../../platform/index.ts'
import type { Placed } from './agenda.ts'

/** Two secretaries at one agenda wait for each other here. */
export async function lockMeeting(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('committee.meeting').select('id').where('id', '=', id).forUpdate().execute()
}

export async function agendaChanged(tx: Tx, meeting: string): Promise<void> {
  await sql`update committee.meeting set version = version + 1 where id = ${meeting}`.execute(tx)
}

export async function agendaOf(tx: Tx, meeting: string): Promise<Placed[]> {
  return tx
    .selectFrom('committee.item')
    .select(['id', 'no'])
    .where('meeting', '=', meeting)
    .orderBy(sql`no nulls last`)
    .orderBy('id')
    .execute()
}

export async function wasHeld(tx: Tx, meeting: string): Promise<boolean> {
  const row = await tx
    .selectFrom('committee.decision')
    .select('id')
    .where('meeting', '=', meeting)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Numbers change together: first out of the way, then to their places, since no two items may share one. */
export async function putPlaces(tx: Tx, meeting: string, places: readonly Placed[]): Promise<void> {
  if (places.length === 0) return
  const ids = places.map((p) => p.id)
  await sql`update committee.item set no = no + 100000 where meeting = ${meeting} and id = any(${ids}::text[])`.execute(
    tx,
  )
  for (const { id, no } of places)
    await tx.updateTable('committee.item').set({ meeting, no }).where('id', '=', id).execute()
}

export async function takeOff(tx: Tx, item: string): Promise<void> {
  await tx.updateTable('committee.item').set({ meeting: null, no: null }).where('id', '=', item).execute()
}
