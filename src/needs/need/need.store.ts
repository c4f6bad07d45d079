import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { sourceColumns, type By, type Tx, type World } from '../../platform/index.ts'
import type { CauseOfNeed, Step, Trigger } from './need.ts'
import type { NeedGiven } from './need.input.ts'

/** A need with the newest of each kind of row that stands on it. */
export interface NeedRow {
  id: string
  world: World
  title: string
  target_group: string
  areas: string[]
  size: number | null
  size_text: string | null
  size_source: string | null
  reason_a: string | null
  reason_b: string | null
  cause_kind: CauseOfNeed
  cause_text: string | null
  year: number | null
  mapped_on: Day | null
  source_kind: string
  source_document: string | null
  source_place: string | null
  version: number
  tested_on: Day | null
  tested_version: number | null
  covered: boolean | null
  offers: { offer: string; name: string; reaches: boolean; reason: string }[] | null
  sent_on: Day | null
  committee: string | null
  committee_name: string | null
  withdrawn_on: Day | null
  withdrawn_reason: string | null
  told: boolean
  told_on: Day | null
  told_kind: string | null
  told_id: string | null
  told_label: string | null
  told_href: string | null
  step_no: number | null
  step: Step | null
  reason: string | null
  reason_although_covered: string | null
  taken_on: Day | null
  amount_thousand: bigint | null
  supplier: string | null
  supplier_name: string | null
}

export async function insertNeed(
  tx: Tx,
  by: By,
  n: Omit<NeedGiven, 'id' | 'mappedOn'> & { id: string; mappedOn: Day | null },
): Promise<void> {
  await tx
    .insertInto('needs.need')
    .values({
      world: by.world,
      id: n.id,
      ...columns(n),
      mapped_on: n.mappedOn,
      ...sourceColumns(n.source),
      by_id: by.id,
    })
    .execute()
}

type Words = Omit<NeedGiven, 'id' | 'mappedOn' | 'source'>

/** False when another has amended it meanwhile, or the committee has it. */
export async function updateNeed(tx: Tx, need: string, version: number, words: Words): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('needs.need')
    .set({ ...columns(words), version: version + 1 })
    .where('id', '=', need)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function columns(n: Words) {
  const reasonOf = (trigger: Trigger['trigger']) => n.triggers.find((t) => t.trigger === trigger)?.reason ?? null
  return {
    title: n.title,
    target_group: n.targetGroup,
    areas: n.areas,
    size: n.size ?? null,
    size_text: n.sizeText ?? null,
    size_source: n.sizeSource ?? null,
    reason_a: reasonOf('A'),
    reason_b: reasonOf('B'),
    cause_kind: n.cause,
    cause_text: n.causeText ?? null,
    year: n.year ?? null,
  }
}

export interface NeedsWanted {
  world?: World | undefined
  id?: string | undefined
  year?: number | undefined
}

/** Needs, newest year first. The year is the one it is for, or else the one it was mapped in. */
export async function needsWhere(tx: Tx, w: NeedsWanted): Promise<NeedRow[]> {
  const { rows } = await sql<NeedRow>`
    select n.*, c.tested_on, c.need_version as tested_version, c.covered, c.offers, s.sent_on, s.committee,
      coalesce((select b.name from registers.body_name b where b.world = s.world and b.body = s.committee
        and (b.valid_from is null or b.valid_from <= s.sent_on) and (b.valid_to is null or b.valid_to > s.sent_on)
        limit 1), s.committee) as committee_name,
      w.withdrawn_on, w.reason as withdrawn_reason, o.need is not null as told, o.told_on, o.cause_kind as told_kind, o.cause_id as told_id, o.cause_label as told_label,
      o.cause_href as told_href, x.no as step_no, x.step, x.reason, x.reason_although_covered, x.taken_on, x.amount_thousand,
      x.supplier, coalesce(e.name, x.supplier) as supplier_name
    from (
      select id, world, title, target_group, areas, size, size_text, size_source, reason_a, reason_b, cause_kind, cause_text,
        coalesce(year, extract(year from mapped_on)::int) as year, mapped_on, source_kind, source_document, source_place, version
      from needs.need
    ) n
    left join lateral (select * from needs.coverage c where c.need = n.id order by c.id desc limit 1) c on true
    left join needs.sent s on s.need = n.id
    left join needs.withdrawal w on w.need = n.id
    left join needs.orientation o on o.need = n.id
    left join lateral (select * from needs.next_step x where x.need = n.id order by x.no desc limit 1) x on true
    left join registers.enterprise e on e.world = x.world and e.id = x.supplier
    where (${w.world ?? null}::text is null or n.world::text = ${w.world ?? null})
      and (${w.id ?? null}::text is null or n.id = ${w.id ?? null})
      and (${w.year ?? null}::int is null or n.year = ${w.year ?? null})
    order by n.year desc nulls last, n.mapped_on desc nulls last, n.id`.execute(tx)
  return rows
}

export async function needOf(tx: Tx, id: string): Promise<NeedRow> {
  const [row] = await needsWhere(tx, { id })
  if (!row) throw new Refusal('not-found', 'Behovet findes ikke. Gå til listen over behov, og vælg det igen.')
  return row
}

/** A need of the caller's own world, to change something about. */
export async function ownNeed(tx: Tx, by: By, id: string): Promise<NeedRow> {
  const row = await needOf(tx, id)
  if (row.world !== by.world) throw new Refusal('forbidden', 'Behovet hører til en anden verden end din.')
  return row
}

export async function needExists(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('needs.need').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

export async function evidenceOf(tx: Tx, need: string) {
  return tx
    .selectFrom('needs.evidence')
    .selectAll()
    .where('need', '=', need)
    .orderBy('day', (o) => o.desc().nullsLast())
    .orderBy('id')
    .execute()
}
