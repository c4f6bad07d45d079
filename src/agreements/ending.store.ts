import type { Day } from '../kernel/day.ts'
import type { Ended } from '../platform/four-eyes.ts'
import type { By, Tx } from '../platform/index.ts'

export interface NewEnd {
  kind: Ended['kind']
  reason?: string | undefined
  on: Day
}

/** @returns false when another has ended it already; two at once wait for each other here. */
export async function insertModificationEnd(tx: Tx, by: By, modification: string, e: NewEnd): Promise<boolean> {
  const done = await tx
    .insertInto('agreements.modification_end')
    .values({ modification, ...endColumns(by, e) })
    .onConflict((c) => c.doNothing())
    .returning('modification')
    .executeTakeFirst()
  return done !== undefined
}

/** @returns false when another has ended it already */
export async function insertTerminationEnd(tx: Tx, by: By, termination: string, e: NewEnd): Promise<boolean> {
  const done = await tx
    .insertInto('agreements.termination_end')
    .values({ termination, ...endColumns(by, e) })
    .onConflict((c) => c.doNothing())
    .returning('termination')
    .executeTakeFirst()
  return done !== undefined
}

function endColumns(by: By, { kind, reason, on }: NewEnd) {
  return { world: by.world, kind, reason: reason ?? null, ended_on: on, by_id: by.id, by_name: by.name }
}
