import { sql } from 'kysely'
import { lotAccounts } from '../../budget/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Tx, Work } from '../../platform/index.ts'
import type { Decided } from './amounts.ts'
import type { Allowable } from './blockers.ts'
import type { ClaimRow } from './claim.store.ts'

/** The budget line that pays: its cost centre is what an approver needs authority over. */
export async function budgetLineOf(tx: Tx, lot: string): Promise<string> {
  const [account] = await lotAccounts(tx, { lot })
  if (account) return account.line
  throw new Refusal('not-found', 'Delaftalen har ingen budgetlinje, så der kan ikke betales på den.')
}

export async function insertApproval(
  { tx, by, today }: Work,
  c: ClaimRow,
  a: { approvedOere: Oere; budgetLine: string; lines: readonly Decided[] },
): Promise<void> {
  const of = { world: by.world, claim: c.id, supplier: c.supplier }
  await tx
    .insertInto('claims.approval')
    .values({
      ...of,
      approved_oere: a.approvedOere,
      budget_line: a.budgetLine,
      by_id: by.id,
      by_name: by.name,
      approved_on: today,
    })
    .execute()
  for (let i = 0; i < a.lines.length; i += 500) {
    const rows = a.lines.slice(i, i + 500).map((l) => ({
      ...of,
      line: l.line,
      claimed_oere: l.claimedOere,
      approved_oere: l.approvedOere,
      reason: l.reason,
    }))
    await tx.insertInto('claims.approved_line').values(rows).execute()
  }
}

export async function insertAllowance(
  { tx, by, today }: Work,
  c: ClaimRow,
  blocker: Allowable,
  reason: string,
): Promise<boolean> {
  const done = await tx
    .insertInto('claims.allowance')
    .values({
      world: by.world,
      claim: c.id,
      supplier: c.supplier,
      blocker,
      reason,
      by_id: by.id,
      by_name: by.name,
      allowed_on: today,
    })
    .onConflict((k) => k.doNothing())
    .returning('claim')
    .executeTakeFirst()
  return done !== undefined
}

export interface MoneyFacts {
  uncommittedOere: Oere
  uncommittedCourses: number
  overCeilingOere: Oere
  coursesOpen: number
  /** Committed in the year for the claim's courses, and used of it up to and with this claim; null for a claim without courses. */
  commitment: { committedOere: Oere; usedOere: Oere } | null
  allowances: { blocker: string; reason: string; byName: string }[]
}

/** Use against commitments up to and with this claim, the lot against its ceiling, and courses nobody has ended. */
export async function moneyFacts(tx: Tx, claim: string, today: string): Promise<MoneyFacts> {
  const { rows } = await sql<{
    over: string
    courses: number
    ceiling: string
    open: number
    committed: string | null
    used: string | null
    allowances: MoneyFacts['allowances'] | null
  }>`
    with own as (select * from claims.claim where id = ${claim}),
    course as (select distinct l.referral from claims.line l where l.claim = ${claim}),
    spent as (
      select l.referral, sum(coalesce(p.approved_oere, l.amount_oere)) as used,
        -- What is paid for the lot as a whole is committed by an order: by anything that is no referral.
        (select coalesce(sum(k.amount_oere), 0) from own, budget.commitment k join budget.account a on a.id = k.lot_account
          where k.year = extract(year from own.month) and case when l.referral is not null then k.cause_id = l.referral::text
            else a.lot = own.lot and (k.owner is null or k.owner = own.supplier) and not exists (select from referrals.referral r where r.id::text = k.cause_id) end) as committed
      from own cross join claims.line l join claims.claim c on c.id = l.claim left join claims.approved_line p on p.line = l.id
      where c.lot = own.lot and c.supplier = own.supplier and exists (select from course x where x.referral is not distinct from l.referral)
        and date_trunc('year', c.month) = date_trunc('year', own.month) and (c.month, c.supplement) <= (own.month, own.supplement) group by l.referral),
    beyond as (select referral, used - committed as oere from spent where used > committed)
    select coalesce((select sum(oere) from beyond), 0) as over, (select count(*)::int from beyond) as courses, (select sum(committed) from spent) as committed,
      (select sum(used) from spent) as used,
      case when exists (select from claims.line_entry x join budget.entry e on e.id = x.entry where x.claim = ${claim} and e.overrun_oere > 0)
        then coalesce((select a.overrun_oere from budget.account a, own where a.kind = 'lot' and a.lot = own.lot), 0) else 0 end as ceiling,
      (select count(*)::int from course join referrals.referral r on r.id = course.referral
        where r.ends_before <= ${today}::date and not exists (select from referrals.ending e where e.referral = r.id)) as open,
      (select jsonb_agg(jsonb_build_object('blocker', blocker, 'reason', reason, 'byName', by_name)) from claims.allowance where claim = ${claim}) as allowances`.execute(
    tx,
  )
  const f = rows[0]
  const commitment =
    f?.used === undefined || f.used === null
      ? null
      : { committedOere: BigInt(f.committed ?? 0), usedOere: BigInt(f.used) }
  return {
    commitment,
    uncommittedOere: BigInt(f?.over ?? 0),
    uncommittedCourses: f?.courses ?? 0,
    overCeilingOere: BigInt(f?.ceiling ?? 0),
    coursesOpen: f?.open ?? 0,
    allowances: f?.allowances ?? [],
  }
}
