import { sql } from 'kysely'
import { toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { Release } from '../ocds/release.ts'
import type { ProcessStep } from '../process/process.ts'

interface NewSnapshot {
  id: string
  tender: string
  step: ProcessStep
  title: string
  releases: readonly Release[]
  sha256: string
  at: string
}

export async function insertSnapshot(tx: Tx, by: By, s: NewSnapshot): Promise<void> {
  await tx
    .insertInto('publication.snapshot')
    .values({
      ...{ id: s.id, world: by.world, tender: s.tender, step: s.step, title: s.title, sha256: s.sha256 },
      ...{ releases: toJson(s.releases), published_at: s.at, by_id: by.id },
    })
    .execute()
}

export interface SnapshotRow {
  id: string
  world: World
  tender: string
  step: ProcessStep
  title: string
  releases: Release[]
  sha256: string
  at: string
}

const columns = sql.raw('s.id, s.world, s.tender, s.step, s.title, s.releases, s.sha256, s.published_at as at')

/** The newest snapshot of each tender of a world, newest first. */
export async function newestSnapshots(tx: Tx, world: World): Promise<SnapshotRow[]> {
  const { rows } = await sql<SnapshotRow>`
    select * from (select distinct on (s.tender) ${columns} from publication.snapshot s
      where s.world = ${world} order by s.tender, s.published_at desc, s.id desc) newest
    order by at desc, tender`.execute(tx)
  return rows.map(dated)
}

export async function snapshotsOf(tx: Tx, tender: string): Promise<SnapshotRow[]> {
  const { rows } = await sql<SnapshotRow>`
    select ${columns} from publication.snapshot s where s.tender = ${tender}
    order by s.published_at desc, s.id desc`.execute(tx)
  return rows.map(dated)
}

export interface SentRow {
  subtype: string
  number: string
  sent_on: string
}

/** The notices that were sent for a tender, oldest first. */
export async function sentOf(tx: Tx, tender: string): Promise<SentRow[]> {
  return tx
    .selectFrom('publication.sent')
    .select(['subtype', 'number', 'sent_on'])
    .where('tender', '=', tender)
    .orderBy('sent_on')
    .orderBy('number')
    .execute()
}

/** False when the same number stands already. */
export async function insertSent(tx: Tx, by: By, tender: string, s: SentRow & { at: string }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('publication.sent')
    .values({
      ...{ world: by.world, tender, subtype: s.subtype, number: s.number, sent_on: s.sent_on },
      ...{ recorded_at: s.at, by_id: by.id },
    })
    .onConflict((c) => c.columns(['tender', 'subtype', 'number']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

function dated(row: SnapshotRow): SnapshotRow {
  return { ...row, at: new Date(row.at).toISOString() }
}
