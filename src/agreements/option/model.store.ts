import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import type { Tx, Work } from '../../platform/index.ts'
import type { OptionModel } from './model.ts'
import type { ModelGiven } from './option.input.ts'

export interface ModelRow extends OptionModel {
  replaces: string | null
  reason: string | null
  madeOn: Day
  byName: string
}

/** What is written of an agreement's option, oldest first; the last one holds. */
export async function modelsOf(tx: Tx, agreement: string): Promise<ModelRow[]> {
  const { rows } = await sql<ModelRow>`
    with recursive chain as (
      select m.*, 1 as n from agreements.option_model m where m.agreement = ${agreement} and m.replaces is null
      union all select m.*, c.n + 1 from agreements.option_model m join chain c on m.replaces = c.id)
    select id, steps, until_before as "untilBefore", uses, needs_funding as "needsFunding", per_lot as "perLot", all_suppliers as "allSuppliers",
      decide_days as "decideDays", decide_months as "decideMonths", source, rule, replaces, reason, made_on as "madeOn", by_name as "byName"
    from chain order by n`.execute(tx)
  return rows
}

/** Append what a contract says of its option; `correction` names the row it replaces. */
export async function insertModel(
  work: Work,
  agreement: string,
  m: ModelGiven,
  source: string,
  correction?: { replaces: string; reason: string },
): Promise<void> {
  await work.tx
    .insertInto('agreements.option_model')
    .values({
      id: newId(work.at),
      world: work.by.world,
      agreement,
      steps: m.steps ?? [],
      until_before: m.untilBefore ?? null,
      uses: m.uses ?? null,
      needs_funding: m.needsFunding,
      per_lot: m.perLot ?? null,
      all_suppliers: m.allSuppliers ?? null,
      decide_days: m.decideDays ?? null,
      decide_months: m.decideMonths ?? null,
      source: m.source ?? source,
      rule: m.rule ?? null,
      replaces: correction?.replaces ?? null,
      reason: correction?.reason ?? null,
      made_on: work.today,
      by_id: work.by.id,
      by_name: work.by.name,
    })
    .execute()
}
