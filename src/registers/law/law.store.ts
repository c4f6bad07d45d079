import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'
import type { LawEnd, LawProposal } from './proposal.ts'
import type { LawKind, LawRow } from './law.ts'

/** The row of a kind in force on a day; law binds every world. */
export async function lawOn(tx: Tx, kind: LawKind, day: Day): Promise<LawRow | undefined> {
  return (await lawsOn(tx, day)).find((row) => row.kind === kind)
}

/** Every row in force on a day, one a kind. */
export async function lawsOn(tx: Tx, day: Day): Promise<LawRow[]> {
  const { rows } = await sql<LawRow>`
    select ${columns} from registers.law l
    where registers.is_law(l) and (l.valid_from is null or l.valid_from <= ${day}::date) and (l.valid_until is null or l.valid_until > ${day}::date)
    order by l.kind`.execute(tx)
  return rows
}

/** Rows as they were when they were used, also those another has taken the place of since. */
export async function lawsByIds(tx: Tx, ids: readonly string[]): Promise<LawRow[]> {
  const { rows } =
    await sql<LawRow>`select ${columns} from registers.law l where l.id = any(${[...ids]}) order by l.kind`.execute(tx)
  return rows
}

const columns = sql.raw(
  'l.id, l.kind, l.valid_from as "validFrom", l.valid_until as "validUntil", l.value, l.unit, l.text, l.source, l.mark',
)

/** All rows and proposals, by kind and period; a proposal with its end. */
export async function lawRows(
  tx: Tx,
  f: { id?: string | undefined; kind?: string | undefined } = {},
): Promise<LawProposal[]> {
  const { rows } = await sql<LawProposal>`
    select ${columns}, l.replaces, l.reason, l.shipped, l.proposed_on as "proposedOn", l.proposed_by as "proposedBy", l.proposed_by_name as "proposedByName",
      registers.is_law(l) as "inForce",
      (select n.id from registers.law n join registers.law_end x on x.law = n.id and x.kind = 'approved' where n.replaces = l.id) as "replacedBy",
      case when e.law is not null then jsonb_build_object('kind', e.kind, 'reason', e.reason, 'on', e.ended_on, 'by', e.by_id, 'byName', e.by_name) end as end
    from registers.law l left join registers.law_end e on e.law = l.id
    where (${f.id ?? null}::text is null or l.id = ${f.id ?? null}) and (${f.kind ?? null}::text is null or l.kind = ${f.kind ?? null})
    order by l.kind, l.valid_from nulls first, l.proposed_on nulls first, l.id`.execute(tx)
  return rows
}

export type NewLaw = Omit<LawRow, 'id'> & { id: string; replaces: string | null; reason: string; on: Day }

export async function insertLaw(tx: Tx, by: By, l: NewLaw): Promise<void> {
  await tx
    .insertInto('registers.law')
    .values({
      id: l.id,
      kind: l.kind,
      valid_from: l.validFrom,
      valid_until: l.validUntil,
      value: l.value,
      unit: l.unit,
      text: l.text,
      source: l.source,
      mark: l.mark,
      replaces: l.replaces,
      reason: l.reason,
      proposed_on: l.on,
      proposed_by: by.id,
      proposed_by_name: by.name,
    })
    .execute()
}

/** @returns false when another has ended it already; two at once wait for each other here. */
export async function insertLawEnd(tx: Tx, by: By, law: string, end: Omit<LawEnd, 'by' | 'byName'>): Promise<boolean> {
  const done = await tx
    .insertInto('registers.law_end')
    .values({ law, kind: end.kind, reason: end.reason, ended_on: end.on, by_id: by.id, by_name: by.name })
    .onConflict((c) => c.doNothing())
    .returning('law')
    .executeTakeFirst()
  return done !== undefined
}
