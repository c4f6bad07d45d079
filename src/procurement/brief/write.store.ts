import type { Day } from '../../kernel/day.ts'
import { type By, type SourceFact, type Tx, sourceColumns } from '../../platform/index.ts'
import type { Brief } from './brief.input.ts'

/** False when there is one of that name. */
export async function insertEffort(
  tx: Tx,
  by: By,
  e: { id: string; need: string; begunOn: Day | null; source: SourceFact },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort')
    .values({
      ...{ id: e.id, world: by.world, need: e.need, begun_on: e.begunOn },
      ...sourceColumns(e.source),
      by_id: by.id,
    })
    .onConflict((c) => c.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** False when another has written that version meanwhile. */
export async function insertBrief(
  tx: Tx,
  by: By,
  b: Brief & { effort: string; no: number; reason?: string; on: Day | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_brief')
    .values({
      ...{ effort: b.effort, no: b.no, world: by.world, title: b.title, target_group: b.targetGroup },
      ...{ description: b.description ?? null, area_effort: b.areaEffort, areas: b.areas },
      ...{ place_of_performance: b.placeOfPerformance ?? null, amount_oere: b.amountOere ?? null },
      ...{ route: b.route ?? null, reason: b.reason ?? null, written_on: b.on, by_id: by.id },
    })
    .onConflict((c) => c.columns(['effort', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** An effort for the need that is neither ended nor in operation. */
export async function openEffortFor(tx: Tx, need: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('procurement.effort as e')
    .select('e.id')
    .where('e.need', '=', need)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('procurement.effort_end as x').select('x.effort').whereRef('x.effort', '=', 'e.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('procurement.effort_implementation as x').select('x.effort').whereRef('x.effort', '=', 'e.id'),
        ),
      ),
    )
    .executeTakeFirst()
  return row?.id
}
