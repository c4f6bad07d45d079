import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'

/**
 * The id of the document a person means: its id, or any number it carries ("2022 - 14856", "BI105"). A number that several carry means the one of
 * the caller's own world.
 * @throws Refusal not-found, or conflict when the number is not one document's
 */
export async function documentId(tx: Tx, asked: string, world: World): Promise<string> {
  const plain = asked.replace(/\s+/g, '')
  const { rows } = await sql<{ id: string; world: World; exact: boolean }>`
    select d.id, d.world, d.id = ${asked} as exact from cases.document d
    where d.id = ${asked} or exists (select from cases.number n where n.document = d.id and replace(n.number, ' ', '') = ${plain})
    order by exact desc, d.world = ${world} desc, d.id`.execute(tx)
  const [first, second] = rows
  if (!first) throw new Refusal('not-found', `Papiret ${asked} findes ikke i sagsregistret.`)
  if (second && !first.exact && first.world === second.world)
    throw new Refusal(
      'conflict',
      `Flere papirer har nummeret ${asked}. Vælg et af dem: ${rows.map((r) => r.id).join(', ')}.`,
    )
  return first.id
}
