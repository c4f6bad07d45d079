import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ended } from '../../platform/four-eyes.ts'
import { toJson, type By, type Tx, type World } from '../../platform/index.ts'
import type { Decision, DecisionKind } from './decision.ts'

export interface NewDecision extends Pick<
  Decision,
  'id' | 'kind' | 'subject' | 'label' | 'href' | 'content' | 'reason'
> {
  on: Day
}

export async function insertDecision(tx: Tx, by: By, { on, content, ...d }: NewDecision): Promise<void> {
  await tx
    .insertInto('budget.decision')
    .values({
      ...d,
      world: by.world,
      content: toJson(content),
      prepared_on: on,
      prepared_by: by.id,
      prepared_by_name: by.name,
    })
    .execute()
}

export interface DecisionFilter {
  world: World
  id?: string | undefined
  kind?: DecisionKind | undefined
  subject?: string | undefined
  open?: boolean | undefined
  limit?: number | undefined
}

/** Those that wait first, oldest first; then those that are ended, newest first. */
export async function decisions(tx: Tx, f: DecisionFilter): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select d.id, d.kind, d.subject, d.label, d.href, d.content, d.reason, d.prepared_on as "preparedOn", d.prepared_by as "preparedBy",
      d.prepared_by_name as "preparedByName",
      case when e.decision is not null then jsonb_build_object('kind', e.kind, 'reason', e.reason, 'on', e.ended_on, 'by', e.by_id, 'byName', e.by_name) end as end
    from budget.decision d left join budget.decision_end e on e.decision = d.id
    where d.world = ${f.world} and (${f.id ?? null}::uuid is null or d.id = ${f.id ?? null}::uuid)
      and (${f.kind ?? null}::text is null or d.kind = ${f.kind ?? null}) and (${f.subject ?? null}::text is null or d.subject = ${f.subject ?? null})
      and (${f.open ?? null}::boolean is null or (e.decision is null) = ${f.open ?? null}::boolean)
    order by (e.decision is not null), case when e.decision is null then d.prepared_on end, e.ended_on desc, d.id desc
    limit ${f.limit ?? 50_000}`.execute(tx)
  return rows
}

/** @throws Refusal not-found when there is none in that world */
export async function decisionOf(tx: Tx, world: World, id: string): Promise<Decision> {
  const [found] = await decisions(tx, { world, id })
  if (!found) throw new Refusal('not-found', 'Forslaget findes ikke. Gå tilbage til listen, og vælg det igen.')
  return found
}

export interface NewEnd {
  decision: string
  kind: Ended['kind']
  reason?: string | undefined
  on: Day
}

/** @returns false when another has ended it already; two at once wait for each other here. */
export async function insertDecisionEnd(tx: Tx, by: By, e: NewEnd): Promise<boolean> {
  const done = await tx
    .insertInto('budget.decision_end')
    .values({
      decision: e.decision,
      world: by.world,
      kind: e.kind,
      reason: e.reason ?? null,
      ended_on: e.on,
      by_id: by.id,
      by_name: by.name,
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}
