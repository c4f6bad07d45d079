import type { Tx } from '../../platform/index.ts'

/** The text of the first of a document's files that has one: what its facts' lines are counted in. */
export async function textOf(tx: Tx, document: string): Promise<{ name: string; text: string } | undefined> {
  const row = await tx
    .selectFrom('cases.attachment')
    .select(['name', 'text'])
    .where('document', '=', document)
    .where('text', 'is not', null)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  return row && { name: row.name, text: row.text ?? '' }
}
