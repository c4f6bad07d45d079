import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { By, Tx } from '../../platform/index.ts'

export interface Lapsing {
  title: string
  /** The first day it no longer holds. */
  until: Day
}

/** The supplier's own documents that lapse within 30 days, or have; not those another of their kind already outlives. */
export async function lapsingDocuments(tx: Tx, by: By, today: Day): Promise<Lapsing[]> {
  const { rows } = await sql<Lapsing>`
    select d.title, d.valid_to::text as until from procurement.enterprise_document d
    where d.enterprise = ${by.enterprise} and d.valid_to <= ${today}::date + 30
      and not exists (select from procurement.enterprise_document later
        where later.enterprise = d.enterprise and later.kind = d.kind and (later.kind <> 'other' or later.title = d.title)
          and later.id <> d.id and coalesce(later.valid_to, 'infinity') > d.valid_to)
    order by d.valid_to, d.title`.execute(tx)
  return rows
}
