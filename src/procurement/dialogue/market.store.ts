import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'

interface NewDialogue {
  id: string
  tender: string
  heldOn?: Day | undefined
  withWhom: string
  said: string
  ledTo?: string | undefined
}

export async function insertDialogue(tx: Tx, by: By, d: NewDialogue): Promise<void> {
  await tx
    .insertInto('procurement.market_dialogue')
    .values({
      ...{ id: d.id, world: by.world, tender: d.tender, held_on: d.heldOn ?? null },
      ...{ with_whom: d.withWhom, said: d.said, led_to: d.ledTo ?? null, by_id: by.id },
    })
    .execute()
}

export async function dialogueOf(tx: Tx, tender: string) {
  const rows = await tx
    .selectFrom('procurement.market_dialogue')
    .select(['id', 'held_on', 'with_whom', 'said', 'led_to'])
    .where('tender', '=', tender)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({ id: r.id, heldOn: r.held_on, withWhom: r.with_whom, said: r.said, ledTo: r.led_to }))
}
