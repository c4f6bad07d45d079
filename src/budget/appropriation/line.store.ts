import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface NewLine {
  id: string
  name: string
  note: string | null
  code: string
  committee: string | null
  controlArea: string | null
}

/**
 * Insert a budget line, or find the one that is there.
 * @returns the line's name
 * @throws Refusal conflict when the line is another world's or has another appropriation code
 */
export async function openLine(tx: Tx, world: World, l: NewLine): Promise<string> {
  const there = await tx
    .selectFrom('budget.line')
    .select(['world', 'name', 'code'])
    .where('id', '=', l.id)
    .executeTakeFirst()
  if (!there) {
    await insertLine(tx, world, l)
    return l.name
  }
  if (there.world !== world)
    throw new Refusal('conflict', `Budgetlinjen ${l.id} er optaget i en anden verden. Vælg en anden kode til linjen.`)
  if (there.code !== l.code)
    throw new Refusal(
      'conflict',
      `Budgetlinjen ${l.id} har bevillingskoden ${there.code}, ikke ${l.code}. Ret koden, eller vælg en anden linje.`,
    )
  return there.name
}

async function insertLine(tx: Tx, world: World, l: NewLine): Promise<void> {
  await tx
    .insertInto('budget.line')
    .values({
      world,
      id: l.id,
      name: l.name,
      note: l.note,
      code: l.code,
      committee: l.committee,
      control_area: l.controlArea,
    })
    .execute()
}
