import { Refusal } from '../../kernel/refusal.ts'
import { sourceColumns, type SourceFact, type Tx, type World } from '../../platform/index.ts'

export interface RemarkRow {
  id: string
  record: string
  item: string
  parties: string[]
  joined_by: string[]
  whole_committee: boolean
  gist: string
  replaces: string | null
  reason: string | null
  source_kind: string
  source_document: string | null
  source_place: string | null
}

export async function remarksOf(tx: Tx, item: string): Promise<RemarkRow[]> {
  return tx
    .selectFrom('committee.remark')
    .select(['id', 'record', 'item', 'parties', 'joined_by', 'whole_committee', 'gist', 'replaces', 'reason'])
    .select(['source_kind', 'source_document', 'source_place'])
    .where('item', '=', item)
    .orderBy('seq')
    .execute()
}

export interface NewRemark {
  id: string
  world: World
  record: string
  item: string
  parties: string[]
  joinedBy: string[]
  wholeCommittee: boolean
  gist: string
  replaces?: string
  reason?: string
  source: SourceFact
  by: string
}

export async function insertRemark(tx: Tx, r: NewRemark): Promise<void> {
  await tx
    .insertInto('committee.remark')
    .values({
      id: r.id,
      world: r.world,
      record: r.record,
      item: r.item,
      parties: r.parties,
      joined_by: r.joinedBy,
      whole_committee: r.wholeCommittee,
      gist: r.gist,
      replaces: r.replaces ?? null,
      reason: r.reason ?? null,
      ...sourceColumns(r.source),
      by_id: r.by,
    })
    .execute()
}

export async function remarkPlace(tx: Tx, id: string): Promise<{ item: string; record: string }> {
  const row = await tx.selectFrom('committee.remark').select(['item', 'record']).where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Bemærkningen findes ikke.')
  return row
}
