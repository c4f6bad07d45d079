import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'
import { written, type NewRow } from './file.store.ts'
import type { RequirementKind } from './requirement.ts'

export interface NewRequirement extends NewRow {
  lot: string | null
  kind: RequirementKind
  asks: string
  dueOn?: Day | undefined
  used: boolean | null
  reason: string | null
  replaces?: string | undefined
}

export async function insertRequirement(tx: Tx, by: By, r: NewRequirement): Promise<void> {
  await tx
    .insertInto('agreements.requirement')
    .values({
      ...written(by, r),
      ...{ lot: r.lot, kind: r.kind, asks: r.asks, due_on: r.dueOn ?? null },
      ...{ used: r.used, reason: r.reason, replaces: r.replaces ?? null },
    })
    .execute()
}

export interface NewMet {
  id: string
  requirement: string
  enterprise: string | null
  metOn: Day
  words: string
  document?: string | undefined
}

export async function insertMet(tx: Tx, by: By, m: NewMet): Promise<void> {
  await tx
    .insertInto('agreements.requirement_met')
    .values({
      ...{ id: m.id, world: by.world, requirement: m.requirement, enterprise: m.enterprise, met_on: m.metOn },
      ...{ words: m.words, document: m.document ?? null, by_id: by.id, by_name: by.name },
    })
    .execute()
}
