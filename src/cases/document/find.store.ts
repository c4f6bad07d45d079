import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'

/**
 * The id of the document a person means: its id, or any number it carries ("2022 - 14856", "F2 2022-14856", "bi105", a case number without
 * the document's). A number that several carry means the one of the caller's own world.
 * @throws Refusal not-found, or conflict when the number is not one document's
 */
export async function documentId(tx: Tx, asked: string, world: World): Promise<string> {
  const plain = plainNumber(asked)
  const [, system = '', rest = ''] = /^\s*(\S+)\s+(.+)$/.exec(asked) ?? []
  // A case number without the number of the document in the case: "2023-0004245" of "2023-0004245-1".
  const inCase = /^\d{4}-\d{4,}$/.test(plain) ? `${plain}-%` : null
  const { rows } = await sql<{ id: string; world: World; rank: number }>`
    with meant as (
      select id as document, case when id = ${asked} then 0 else 1 end as rank from cases.document where lower(id) = lower(${asked.trim()})
      union all select document, 1 from cases.number where cases.plain_number(number) = ${plain}
        or (cases.plain_number(number) = ${plainNumber(rest)} and lower(system) = lower(${system}))
      union all select document, 2 from cases.number where cases.plain_number(number) like ${inCase})
    select d.id, d.world, min(m.rank)::int as rank from meant m join cases.document d on d.id = m.document
    group by d.id, d.world order by rank, d.world = ${world} desc, d.id`.execute(tx)
  const [first, second] = rows
  if (!first) throw new Refusal('not-found', `Papiret ${asked} findes ikke i sagsregistret.`)
  if (second?.rank === first.rank && first.rank > 0 && first.world === second.world)
    throw new Refusal(
      'conflict',
      `Flere papirer har nummeret ${asked}. Vælg et af dem: ${rows.map((r) => r.id).join(', ')}.`,
    )
  return first.id
}

/** A number as it is compared, as `cases.plain_number` has it: without spaces and capitals, and with one kind of dash. */
function plainNumber(number: string): string {
  return number.replace(/\s+/g, '').replace(/[–—‑]/g, '-').toLowerCase()
}

/** A document of the caller's own world, by id or number. */
export async function ownDocument(tx: Tx, world: World, asked: string): Promise<{ id: string; title: string }> {
  const id = await documentId(tx, asked, world)
  const row = await tx
    .selectFrom('cases.document')
    .select(['id', 'title'])
    .where('id', '=', id)
    .where('world', '=', world)
    .executeTakeFirst()
  if (!row) throw new Refusal('invalid', `Papiret ${asked} hører til en anden verden end din.`)
  return row
}
