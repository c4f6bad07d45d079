import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'
import { written, type NewRow } from '../file/file.store.ts'
import type { StepKind } from './step.ts'

export interface StepRow {
  id: string
  lot: string | null
  enterprise: string | null
  enterpriseName: string | null
  kind: StepKind
  heldOn: Day
  words: string
  followUp: string | null
  followUpBy: Day | null
  byName: string
}

export async function stepsOf(tx: Tx, agreement: string): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`
    select s.id, s.lot, s.enterprise, e.name as "enterpriseName", s.kind, s.held_on as "heldOn", s.words, s.follow_up as "followUp",
      s.follow_up_by as "followUpBy", s.by_name as "byName"
    from agreements.step s left join registers.enterprise e on e.id = s.enterprise
    where s.agreement = ${agreement} order by s.held_on desc, s.id desc`.execute(tx)
  return rows
}

export interface NewStep extends NewRow {
  lot: string | null
  enterprise: string | null
  kind: StepKind
  heldOn: Day
  words: string
  followUp?: string | undefined
  followUpBy?: Day | undefined
}

export async function insertStep(tx: Tx, by: By, s: NewStep): Promise<void> {
  await tx
    .insertInto('agreements.step')
    .values({
      ...written(by, s),
      ...{ lot: s.lot, enterprise: s.enterprise, kind: s.kind, held_on: s.heldOn, words: s.words },
      ...{ follow_up: s.followUp ?? null, follow_up_by: s.followUpBy ?? null },
    })
    .execute()
}
