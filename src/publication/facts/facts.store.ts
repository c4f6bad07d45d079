import { toJson, type By, type Tx, type World } from '../../platform/index.ts'
import { BuyerIn, NoticeIn, type BuyerFacts, type NoticeTyped } from './facts.input.ts'

export async function insertBuyer(tx: Tx, by: By, content: BuyerFacts, at: string): Promise<void> {
  await tx
    .insertInto('publication.buyer')
    .values({ world: by.world, content: toJson(content), described_at: at, by_id: by.id })
    .execute()
}

/** The buyer as it was last described, or undefined. */
export async function buyerOf(tx: Tx, world: World): Promise<BuyerFacts | undefined> {
  const row = await tx
    .selectFrom('publication.buyer')
    .select('content')
    .where('world', '=', world)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && BuyerIn.parse(row.content)
}

export async function insertNoticeFacts(tx: Tx, by: By, tender: string, typed: NoticeTyped, at: string): Promise<void> {
  await tx
    .insertInto('publication.notice_fact')
    .values({ world: by.world, tender, content: toJson(typed), typed_at: at, by_id: by.id })
    .execute()
}

/** Every row typed for a tender, oldest first. */
export async function noticeFactsOf(tx: Tx, tender: string): Promise<NoticeTyped[]> {
  const rows = await tx
    .selectFrom('publication.notice_fact')
    .select('content')
    .where('tender', '=', tender)
    .orderBy('id')
    .execute()
  return rows.map(({ content }) => {
    const { tender: _, ...typed } = NoticeIn.parse({ ...content, tender })
    return typed
  })
}
