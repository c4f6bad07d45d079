import { sha256Of, type By, type Tx } from '../../../platform/index.ts'

export interface NewDocument {
  id: string
  enterprise: string
  kind: string
  title: string
  validFrom: string | null
  validTo: string | null
  name: string
  mediaType: string
  bytes: Buffer
  at: string
}

export async function insertDocument(tx: Tx, by: By, d: NewDocument): Promise<void> {
  const { id, enterprise, kind, title, validFrom, validTo, name, mediaType, bytes, at } = d
  await tx
    .insertInto('procurement.enterprise_document')
    .values({
      ...{ id, world: by.world, enterprise, kind, title, valid_from: validFrom, valid_to: validTo, name },
      ...{ media_type: mediaType, bytes, sha256: sha256Of(bytes), added_at: new Date(at), by_id: by.id },
    })
    .execute()
}

export async function documentsOf(tx: Tx, enterprise: string) {
  return tx
    .selectFrom('procurement.enterprise_document')
    .select(['id', 'kind', 'title', 'valid_from as validFrom', 'valid_to as validTo', 'name', 'sha256'])
    .where('enterprise', '=', enterprise)
    .orderBy('kind')
    .orderBy('added_at', 'desc')
    .execute()
}

export async function documentFile(tx: Tx, id: string) {
  return tx
    .selectFrom('procurement.enterprise_document')
    .select(['name', 'media_type as mediaType', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirst()
}
