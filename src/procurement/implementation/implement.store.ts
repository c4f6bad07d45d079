import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'

export interface NewImplementation {
  effort: string
  no: number
  supportUnit: string
  centre: string
  supplierContact: string
  monitoredIn: string
  agreedOn: Day
  startsOn?: Day | undefined
  agreement?: string | undefined
  reason?: string | undefined
  on: Day
}

/** False when another has written it meanwhile. */
export async function insertImplementation(tx: Tx, by: By, m: NewImplementation): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_implementation')
    .values({
      ...{ effort: m.effort, no: m.no, world: by.world, support_unit: m.supportUnit, centre: m.centre },
      ...{ supplier_contact: m.supplierContact, monitored_in: m.monitoredIn, agreed_on: m.agreedOn },
      ...{ starts_on: m.startsOn ?? null, agreement: m.agreement ?? null, reason: m.reason ?? null },
      ...{ written_on: m.on, by_id: by.id },
    })
    .onConflict((c) => c.columns(['effort', 'no']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function newestImplementation(tx: Tx, effort: string) {
  return tx
    .selectFrom('procurement.effort_implementation')
    .selectAll()
    .where('effort', '=', effort)
    .orderBy('no', 'desc')
    .executeTakeFirst()
}
