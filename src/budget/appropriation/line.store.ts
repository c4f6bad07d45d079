import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'

export interface NewLine {
  id: string
  name: string
  note: string | null
  code: string
  committee: string | null
  controlArea: string | null
  /** A committee must release the money before it is drawn down (R18). */
  needsRelease: boolean
}

/**
 * Insert a budget line, or find the one that is there.
 * @returns the line's name
 * @throws Refusal conflict when the line is another's (mustFit)
 */
export async function openLine(tx: Tx, world: World, l: NewLine): Promise<string> {
  await insertLine(tx, world, l)
  const there = await lineThere(tx, l.id)
  if (!there) return l.name
  mustFit(there, world, l)
  return there.name
}

export interface LineThere {
  world: string
  name: string
  code: string
  needs_release: boolean
}

export async function lineThere(tx: Tx, id: string): Promise<LineThere | undefined> {
  return tx
    .selectFrom('budget.line')
    .select(['world', 'name', 'code', 'needs_release'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/**
 * A line that is there takes more only under its own code, and money that waits for a committee (R18) only with its like.
 * @throws Refusal conflict when the line is another world's, has another appropriation code, or other money
 */
export function mustFit(there: LineThere, world: World, l: NewLine): void {
  if (there.world !== world)
    throw new Refusal('conflict', `Budgetlinjen ${l.id} er optaget i en anden verden. Vælg en anden kode til linjen.`)
  if (there.code !== l.code)
    throw new Refusal(
      'conflict',
      `Budgetlinjen ${l.id} har bevillingskoden ${there.code}, ikke ${l.code}. Ret koden, eller vælg en anden linje.`,
    )
  if (there.needs_release !== l.needsRelease)
    throw new Refusal(
      'conflict',
      `Pengene på budgetlinjen ${l.id} skal ${there.needs_release ? '' : 'ikke '}frigives af udvalget; disse skal${there.needs_release ? ' ikke' : ''}. Vælg en anden linje.`,
      { rule: 'R18' },
    )
}

/** Two that open the same line at once both get the one that came first. */
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
      needs_release: l.needsRelease,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}
