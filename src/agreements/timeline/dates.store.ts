import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx, World } from '../../platform/index.ts'

/** A lot's days as they are now: options used and an early end counted. An agreement without lots is one row, number 0. */
export interface LotDates {
  agreement: string
  agreementName: string
  state: string
  lot: string
  no: number
  startsOn: Day | null
  endsBefore: Day | null
  optionBefore: Day | null
  /** Ended early by a termination. */
  terminated: boolean
}

export async function lotDates(
  tx: Tx,
  f: { world?: World | undefined; agreement?: string | undefined },
): Promise<LotDates[]> {
  const { rows } = await sql<LotDates>`
    select a.code as agreement, a.name as "agreementName", a.state, coalesce(l.id, '') as lot, coalesce(l.no, l.position, 0) as no,
      case when l.id is null then a.starts_on else portfolio.lot_starts_on(l.id) end as "startsOn",
      case when l.id is null then a.ends_before else portfolio.lot_ends_before(l.id) end as "endsBefore", a.option_before as "optionBefore",
      exists (select from portfolio.lot_end e where e.lot = l.id and e.withdrawn_on is null) as terminated
    from portfolio.agreement a left join portfolio.lot l on l.agreement = a.code
    where (${f.world ?? null}::text is null or a.world::text = ${f.world ?? null}) and (${f.agreement ?? null}::text is null or a.code = ${f.agreement ?? null})
    order by a.code, l.position`.execute(tx)
  return rows
}

export interface LapsingDocument {
  agreement: string
  agreementName: string
  id: string
  title: string
  kindName: string
  enterpriseName: string | null
  validBefore: Day
  warnDays: number | null
}

/** Documents that count now and have an end. */
export async function lapsingDocuments(
  tx: Tx,
  f: { world?: World | undefined; agreement?: string | undefined; notBefore: Day },
): Promise<LapsingDocument[]> {
  const { rows } = await sql<LapsingDocument>`
    select d.agreement, a.name as "agreementName", d.id, d.title, k.name as "kindName", e.name as "enterpriseName",
      d.valid_before as "validBefore", coalesce(d.warn_days, k.warn_days) as "warnDays"
    from agreements.document d join portfolio.agreement a on a.code = d.agreement join agreements.annex_kind k on k.code = d.kind
      left join registers.enterprise e on e.id = d.enterprise
    where d.valid_before > ${f.notBefore}::date and (${f.world ?? null}::text is null or d.world::text = ${f.world ?? null})
      and (${f.agreement ?? null}::text is null or d.agreement = ${f.agreement ?? null})
      and not exists (select from agreements.document n where n.replaces = d.id)
      and not exists (select from agreements.file_end x where x.ended = d.id)
    order by d.valid_before, d.id`.execute(tx)
  return rows
}
