import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx } from '../../platform/index.ts'

export interface NewRemark {
  id: string
  document: string
  place: string
  says: string
  readings: string[]
  by: By
  on: Day
}

export async function insertRemark(tx: Tx, r: NewRemark): Promise<void> {
  const document = await tx.selectFrom('cases.document').select('world').where('id', '=', r.document).executeTakeFirst()
  if (document?.world !== r.by.world)
    throw new Refusal('forbidden', 'Papiret hører til en anden verden. Bemærkninger til det skrives dér.', {
      rule: 'WORLD',
    })
  await tx
    .insertInto('cases.remark')
    .values({
      id: r.id,
      world: r.by.world,
      document: r.document,
      place: r.place,
      says: r.says,
      readings: r.readings,
      made_on: r.on,
      by_id: r.by.id,
    })
    .execute()
}

export async function remarksOn(tx: Tx, document: string) {
  return tx
    .selectFrom('cases.remark')
    .select(['id', 'place', 'says', 'readings', 'made_on', 'by_id'])
    .where('document', '=', document)
    .orderBy('id')
    .execute()
}
