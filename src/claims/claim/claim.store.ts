import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, World } from '../../platform/index.ts'
import { lotName } from '../../referrals/index.ts'
import type { ClaimState } from './state.ts'

export interface ClaimRow {
  id: string
  number: string
  supplier: string
  supplierName: string
  lot: string
  agreement: string
  agreementName: string
  lotNo: number | null
  lotTitle: string | null
  month: Day
  supplement: number
  claimedOere: Oere
  approvedOere: Oere | null
  invoicedOere: Oere
  sentOere: Oere
  paidOere: Oere
  state: ClaimState
  version: number
  answered: boolean
  attested: boolean
  correctionsOpen: number
  generatedOn: Day
}

export interface ClaimFilter {
  world: World
  id?: string | undefined
  month?: string | undefined
  supplier?: string | undefined
  agreement?: string | undefined
  lot?: number | undefined
  state?: ClaimState | undefined
  /** The number of the last claim of the page before. */
  after?: string | undefined
  limit: number
}

/** Newest month first; the number is the order within the month, and the key of the next page. */
export async function claims(tx: Tx, f: ClaimFilter): Promise<ClaimRow[]> {
  const { rows } = await sql<ClaimRow>`
    select c.id, c.number, c.supplier, e.name as "supplierName", c.lot, l.agreement, g.name as "agreementName", l.no as "lotNo", l.title as "lotTitle", c.month, c.supplement,
      c.claimed_oere as "claimedOere", c.approved_oere as "approvedOere", c.invoiced_oere as "invoicedOere", c.sent_oere as "sentOere", c.paid_oere as "paidOere",
      c.state, c.version, c.answered, c.attested, c.corrections_open as "correctionsOpen", c.generated_on as "generatedOn"
    from claims.claim_now c join portfolio.lot l on l.id = c.lot join portfolio.agreement g on g.code = l.agreement
      join registers.enterprise e on e.id = c.supplier
    where ${where(f)} and (${f.after ?? null}::text is null or c.number < ${f.after ?? null})
    order by c.number desc limit ${f.limit + 1}`.execute(tx)
  return rows
}

export async function claimSums(
  tx: Tx,
  f: ClaimFilter,
): Promise<{ count: number; claimedOere: Oere; approvedOere: Oere; paidOere: Oere }> {
  const { rows } = await sql<{ count: number; claimed: string; approved: string; paid: string }>`
    select count(*)::int as count, coalesce(sum(c.claimed_oere), 0) as claimed, coalesce(sum(c.approved_oere), 0) as approved, coalesce(sum(c.paid_oere), 0) as paid
    from claims.claim_now c join portfolio.lot l on l.id = c.lot where ${where(f)}`.execute(tx)
  const s = rows[0] ?? { count: 0, claimed: '0', approved: '0', paid: '0' }
  return { count: s.count, claimedOere: BigInt(s.claimed), approvedOere: BigInt(s.approved), paidOere: BigInt(s.paid) }
}

/** Suppliers and lots the caller sees claims of. */
export async function claimedOf(tx: Tx, world: World) {
  const { rows } = await sql<{
    supplier: string
    name: string
    agreement: string
    agreementName: string
    lot: number | null
    title: string | null
  }>`
    select distinct c.supplier, e.name, l.agreement, g.name as "agreementName", l.no as lot, l.title from claims.claim c join portfolio.lot l on l.id = c.lot
      join portfolio.agreement g on g.code = l.agreement join registers.enterprise e on e.id = c.supplier
    where c.world = ${world} order by l.agreement, l.no, e.name`.execute(tx)
  const suppliers = new Map(rows.map((r) => [r.supplier, { id: r.supplier, name: r.name }]))
  const lots = new Map(
    rows.map(({ agreement, agreementName, lot, title }) => [
      `${agreement}/${lot}`,
      { agreement, agreementName, lotNo: lot, lotName: lotName({ lot, title, agreement: agreementName }) },
    ]),
  )
  return { suppliers: [...suppliers.values()], lots: [...lots.values()] }
}

function where(f: ClaimFilter) {
  const month = f.month === undefined ? null : `${f.month}-01`
  return sql`c.world = ${f.world} and (${f.id ?? null}::uuid is null or c.id = ${f.id ?? null}::uuid) and (${month}::date is null or c.month = ${month}::date)
    and (${f.supplier ?? null}::text is null or c.supplier = ${f.supplier ?? null}) and (${f.agreement ?? null}::text is null or l.agreement = ${f.agreement ?? null})
    and (${f.lot ?? null}::int is null or l.no = ${f.lot ?? null}) and (${f.state ?? null}::text is null or c.state = ${f.state ?? null})`
}

/** @throws Refusal not-found: there is none, or it is another supplier's */
export async function claimOf(tx: Tx, world: World, id: string): Promise<ClaimRow> {
  const [found] = await claims(tx, { world, id, limit: 1 })
  if (!found)
    throw new Refusal('not-found', 'Afregningen findes ikke, eller du har ikke adgang. Gå tilbage til listen.')
  return found
}

/** The claim as it stands, held until the transaction ends: two at once wait for each other here. */
export async function lockedClaim(tx: Tx, world: World, id: string): Promise<ClaimRow> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`claim ${id}`}, 0))`.execute(tx)
  return claimOf(tx, world, id)
}
