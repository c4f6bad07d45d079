import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/index.ts'
import { contentOf } from './content.store.ts'
import { remarksOn } from './remark.store.ts'
import { textOf } from './text.store.ts'

/** A document with its numbers, annexes, course, remarks and what it says. */
export async function documentOf(tx: Tx, id: string) {
  const row = await tx.selectFrom('cases.document').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('not-found', 'Papiret findes ikke i sagsregistret.')
  const numbers = await tx
    .selectFrom('cases.number')
    .select(['number', 'system', 'of_kind as of'])
    .where('document', '=', id)
    .orderBy('position')
    .execute()
  const annexes = await tx
    .selectFrom('cases.annex')
    .select(['no', 'doc_no', 'title_in_text', 'title_in_list'])
    .where('document', '=', id)
    .orderBy('no')
    .execute()
  const events = await tx
    .selectFrom('cases.event')
    .select(['day', 'kind', 'label', 'cause_kind', 'cause_id', 'cause_href'])
    .where('document', '=', id)
    .orderBy(sql`day nulls last`)
    .orderBy('id')
    .execute()
  return {
    ...row,
    numbers,
    annexes,
    events,
    remarks: await remarksOn(tx, id),
    has_text: (await textOf(tx, id)) !== undefined,
    content: await contentOf(tx, id),
  }
}
