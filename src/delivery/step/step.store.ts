import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Tx, Work } from '../../platform/index.ts'
import type { DatedPrice } from '../../portfolio/index.ts'
import { lockCourse, pricesOfCourse, standingUses } from '../use/use.store.ts'
import { stepKey, type StepBasis, type StepInput } from './step.ts'

interface CourseRow {
  citizen: string
  supplier: string
  lot: string
  startsOn: Day
  endsOn: Day
  accepted: boolean
  prices: DatedPrice[]
}

/** The course and what stands of the step, under the course's lock: a step is posted once. */
export async function stepBasis(tx: Tx, referral: string, step: string): Promise<CourseRow & { basis: StepBasis }> {
  await lockCourse(tx, referral)
  const { rows } = await sql<CourseRow>`
    select r.citizen, r.supplier, r.lot, r.starts_on as "startsOn",
      coalesce((select e.ended_on from referrals.ending e where e.referral = r.id), r.ends_before - 1) as "endsOn",
      exists (select from referrals.answer a where a.referral = r.id and a.kind = 'accept') as accepted, ${pricesOfCourse} as prices
    from referrals.referral r where r.id = ${referral}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Refusal('not-found', 'Forløbet findes ikke, eller du har ikke adgang.')
  const [current] = (await standingSteps(tx, [referral])).filter((s) => s.step === step)
  const standing = await standingUses(tx, referral, [stepKey])
  return { ...row, basis: { ...row, current: current ?? null, standing } }
}

export interface StandingStep {
  id: number
  referral: string
  step: string
  reached: boolean
  day: Day
}

export async function standingSteps(tx: Tx, referrals: string[]): Promise<StandingStep[]> {
  if (!referrals.length) return []
  const { rows } = await sql<Omit<StandingStep, 'id'> & { id: bigint }>`
    select s.id, s.referral, s.step, s.reached, s.day from delivery.step s where s.referral = any(${referrals})
      and not exists (select from delivery.step n where n.replaces = s.id) order by s.day, s.id`.execute(tx)
  return rows.map((r) => ({ ...r, id: Number(r.id) }))
}

export async function insertStep(
  work: Work,
  { supplier, lot }: CourseRow,
  referral: string,
  { step, reached, reachedOn, replaces }: StepInput,
): Promise<number> {
  const { id } = await work.tx
    .insertInto('delivery.step')
    .values({
      world: work.by.world,
      referral,
      supplier,
      lot,
      step,
      reached,
      day: reachedOn,
      replaces: replaces === null ? null : BigInt(replaces),
      by_id: work.by.id,
      at: work.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}
