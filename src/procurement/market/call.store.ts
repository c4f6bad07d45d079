import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { type By, type Tx, toJson } from '../../platform/index.ts'
import type { EffortCriterion } from './criteria.ts'

/** False when another has called meanwhile. */
export async function insertCall(
  tx: Tx,
  by: By,
  c: {
    effort: string
    criteria: readonly EffortCriterion[]
    mostPoints: number
    reasonFewer: string | undefined
    on: Day
  },
): Promise<boolean> {
  const criteria = c.criteria.map(({ weight, ...rest }) => ({ ...rest, weight: [weight.n, weight.d] }))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('procurement.effort_call')
    .values({
      ...{ effort: c.effort, world: by.world, criteria: toJson(criteria), most_points: c.mostPoints },
      ...{ reason_fewer: c.reasonFewer ?? null, called_on: c.on, by_id: by.id },
    })
    .onConflict((k) => k.column('effort').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertInvitations(
  tx: Tx,
  by: By,
  i: { effort: string; suppliers: readonly string[]; on: Day },
): Promise<void> {
  await tx
    .insertInto('procurement.effort_invitation')
    .values(
      i.suppliers.map((enterprise) => ({
        ...{ effort: i.effort, enterprise, world: by.world, invited_on: i.on, by_id: by.id },
      })),
    )
    .execute()
}

export async function invitedTo(tx: Tx, effort: string) {
  const { rows } = await sql<{ enterprise: string; name: string; invited_on: Day; answered: boolean }>`
    select i.enterprise, coalesce(e.name, i.enterprise) as name, i.invited_on, exists (
      select from procurement.effort_proposal p where p.effort = i.effort and p.enterprise = i.enterprise
        and p.no = (select max(q.no) from procurement.effort_proposal q where q.effort = i.effort and q.enterprise = i.enterprise)
        and not exists (select from procurement.effort_withdrawal w where w.effort = p.effort and w.enterprise = p.enterprise and w.proposal = p.no)
    ) as answered
    from procurement.effort_invitation i left join registers.enterprise e on e.id = i.enterprise
    where i.effort = ${effort} order by name`.execute(tx)
  return rows
}
