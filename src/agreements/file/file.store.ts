import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { By, Tx } from '../../platform/index.ts'
import type { RequirementKind } from './requirement.ts'

export interface RequirementRow {
  id: string
  lot: string | null
  kind: RequirementKind
  asks: string
  dueOn: Day | null
  used: boolean | null
  reason: string | null
  replaces: string | null
  madeOn: Day
  byName: string
  met: { enterprise: string | null; on: Day; words: string; document: string | null; byName: string }[]
}

/** What is asked now: neither replaced nor dropped, each with its answers. */
export async function requirementsOf(tx: Tx, agreement: string): Promise<RequirementRow[]> {
  const { rows } = await sql<RequirementRow>`
    select r.id, r.lot, r.kind, r.asks, r.due_on as "dueOn", r.used, r.reason, r.replaces, r.made_on as "madeOn", r.by_name as "byName",
      coalesce((select json_agg(json_build_object('enterprise', m.enterprise, 'on', m.met_on, 'words', m.words, 'document', m.document, 'byName', m.by_name)
        order by m.met_on, m.id) from agreements.requirement_met m where m.requirement = r.id), '[]') as met
    from agreements.requirement r where r.agreement = ${agreement}
      and not exists (select from agreements.requirement n where n.replaces = r.id)
      and not exists (select from agreements.file_end e where e.ended = r.id)
    order by r.due_on nulls last, r.kind, r.id`.execute(tx)
  return rows
}

export interface DocumentRow {
  id: string
  lot: string | null
  enterprise: string | null
  enterpriseName: string | null
  kind: string
  kindName: string
  title: string
  validFrom: Day | null
  validBefore: Day | null
  warnDays: number | null
  caseDocument: string | null
  fileName: string | null
  sha256: string | null
  place: string | null
  requirement: string | null
  replaces: string | null
  madeOn: Day
  byName: string
}

/** The documents that count now; the kind's own warning stands in where a document says none. */
export async function documentsOf(tx: Tx, agreement: string): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select d.id, d.lot, d.enterprise, e.name as "enterpriseName", d.kind, k.name as "kindName", d.title, d.valid_from as "validFrom",
      d.valid_before as "validBefore", coalesce(d.warn_days, k.warn_days) as "warnDays", d.case_document as "caseDocument",
      d.file_name as "fileName", d.sha256, d.place, d.requirement, d.replaces, d.made_on as "madeOn", d.by_name as "byName"
    from agreements.document d join agreements.annex_kind k on k.code = d.kind left join registers.enterprise e on e.id = d.enterprise
    where d.agreement = ${agreement} and not exists (select from agreements.document n where n.replaces = d.id)
      and not exists (select from agreements.file_end x where x.ended = d.id)
    order by k.position, d.title, d.id`.execute(tx)
  return rows
}

export interface ContactRow {
  id: string
  enterprise: string | null
  enterpriseName: string | null
  name: string
  job: string
  email: string | null
  phone: string | null
  madeOn: Day
}

export async function contactsOf(tx: Tx, agreement: string): Promise<ContactRow[]> {
  const { rows } = await sql<ContactRow>`
    select c.id, c.enterprise, e.name as "enterpriseName", c.name, c.job, c.email, c.phone, c.made_on as "madeOn"
    from agreements.contact c left join registers.enterprise e on e.id = c.enterprise
    where c.agreement = ${agreement} and not exists (select from agreements.contact n where n.replaces = c.id)
      and not exists (select from agreements.file_end x where x.ended = c.id)
    order by e.name nulls first, c.name, c.id`.execute(tx)
  return rows
}

export async function annexKinds(tx: Tx) {
  return tx
    .selectFrom('agreements.annex_kind')
    .select(['code', 'name', 'warn_days as warnDays', 'source'])
    .orderBy('position')
    .execute()
}

export interface NewRow {
  id: string
  agreement: string
  on: Day
}

/** Who wrote a row of the file, and when. */
export function written(by: By, { id, agreement, on }: NewRow) {
  return { id, world: by.world, agreement, made_on: on, by_id: by.id, by_name: by.name }
}

export async function insertFileEnd(
  tx: Tx,
  by: By,
  e: { id: string; agreement: string; what: 'requirement' | 'document' | 'contact'; reason: string; on: Day },
): Promise<void> {
  const done = await tx
    .insertInto('agreements.file_end')
    .values({
      ...{ ended: e.id, world: by.world, agreement: e.agreement, what: e.what, reason: e.reason },
      ...{ ended_on: e.on, by_id: by.id, by_name: by.name },
    })
    .onConflict((c) => c.doNothing())
    .returning('ended')
    .executeTakeFirst()
  if (!done) throw new Refusal('conflict', 'Rækken er allerede taget ud af mappen.', { rule: 'DOUBLE-CLICK' })
}
