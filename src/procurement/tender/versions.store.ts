import { sql } from 'kysely'
import type { Tx } from '../../platform/index.ts'

/** The versions the caller may see, newest first: outside, those that were published. */
export async function versionsOf(tx: Tx, tender: string) {
  const { rows } = await sql<{
    version: number
    reason: string | null
    madeAt: string
    publishedAt: string | null
    sha256: string
  }>`
    select v.no as version, v.reason, to_json(v.made_at) #>> '{}' as "madeAt", v.sha256,
      to_json(p.published_at) #>> '{}' as "publishedAt"
    from procurement.tender_version v
    left join procurement.tender_publication p on p.tender = v.tender and p.version = v.no
    where v.tender = ${tender} order by v.no desc`.execute(tx)
  return rows
}
