import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx } from '../../platform/index.ts'
import { written, type NewRow } from './file.store.ts'

export interface KeptFile {
  name: string
  mediaType: string
  bytes: Buffer
  sha256: string
}

export interface NewDocument extends NewRow {
  lot: string | null
  enterprise: string | null
  kind: string
  title: string
  validFrom?: Day | undefined
  validBefore?: Day | undefined
  warnDays?: number | undefined
  caseDocument: string | null
  place?: string | undefined
  file: KeptFile | null
  requirement?: string | undefined
  replaces?: string | undefined
}

export async function insertDocument(tx: Tx, by: By, d: NewDocument): Promise<void> {
  const { file } = d
  await tx
    .insertInto('agreements.document')
    .values({
      ...written(by, d),
      ...{ lot: d.lot, enterprise: d.enterprise, kind: d.kind, title: d.title },
      ...{ valid_from: d.validFrom ?? null, valid_before: d.validBefore ?? null, warn_days: d.warnDays ?? null },
      ...{ case_document: d.caseDocument, place: d.place ?? null, requirement: d.requirement ?? null },
      ...{ file_name: file?.name ?? null, media_type: file?.mediaType ?? null, bytes: file?.bytes ?? null },
      ...{ sha256: file?.sha256 ?? null, replaces: d.replaces ?? null },
    })
    .execute()
}

/** @throws Refusal not-found, also for a document that is only a paper or a place */
export async function documentBytes(tx: Tx, agreement: string, id: string) {
  const row = await tx
    .selectFrom('agreements.document')
    .select(['file_name', 'media_type', 'bytes', 'sha256'])
    .where('agreement', '=', agreement)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.bytes || row.file_name === null || row.media_type === null || row.sha256 === null)
    throw new Refusal('not-found', 'Der ligger ingen fil på det nummer i aftalens mappe.')
  return { name: row.file_name, mediaType: row.media_type, bytes: row.bytes, sha256: row.sha256 }
}
