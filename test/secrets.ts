import type { Filling } from './inputs.ts'
import { agreement, lot2, today } from './cast.ts'
import type { TestHouse } from './house.ts'
import { counted } from './rest.ts'

/** What lot 2 has that lot 1's supplier must never be told: ids to ask with, and canaries no answer may hold. */
export interface Secrets {
  referral: string
  citizen: string
  placement: string
  paper: string
  filling: Filling
  /** Names of lot 2's suppliers: only the demo's front page, open to all, has them. */
  names: string[]
  canaries: string[]
}

export async function secretsOf(house: TestHouse): Promise<Secrets> {
  const { rows, paper } = await house.asOwner(async (client) => ({
    rows: (
      await client.query<{ referral: string; citizen: string; name: string; placement: string | null }>(
        `
        select r.id as referral, r.citizen, c.name, (select p.id from delivery.placement p where p.referral = r.id limit 1) as placement
        from referrals.referral r join referrals.citizen c on c.id = r.citizen where r.lot = $1 order by r.sent_on desc, r.id`,
        [lot2.id],
      )
    ).rows,
    paper: (await client.query<{ paper: string }>('select paper from committee.finish')).rows[0]?.paper ?? '',
  }))
  const shared = await namesOfLotOne(house)
  const known = rows.find((r) => r.placement !== null)
  if (!known?.placement) throw new Error('Delaftale 2 har ingen ansættelse')
  const { referral, citizen, placement, name } = known
  const ids = rows.flatMap((r) => [r.referral, r.citizen, ...(r.placement === null ? [] : [r.placement])])
  const names = rows.map((r) => r.name).filter((n) => !shared.has(n))
  return {
    referral,
    citizen,
    placement,
    paper,
    names: ['Øvelseskøkkenet Mangfold', 'Eksempelvæven'],
    canaries: [...ids, ...names, lot2.title, 'Nordbyen og Søndervang'],
    filling: fillingOf({ referral, citizen, placement, paper, name }),
  }
}

function fillingOf(of: { referral: string; citizen: string; placement: string; paper: string; name: string }): Filling {
  const { referral, citizen, placement, paper, name } = of
  return {
    texts: {
      referral,
      citizen,
      placement,
      paper,
      query: name,
      lot: lot2.id,
      agreement,
      supplier: lot2.supplier,
      code: agreement,
      enterprise: 'ent-bageri',
      line: 'EB-INDSATS-2',
      id: 'EB-TILDELING-2023-1',
      award: 'EB-TILDELING-2023-1',
      world: 'practice',
      day: today,
      week: today,
      startsOn: today,
      endedOn: today,
      month: '2026-08',
      hours: '7,5',
      reason: 'En grund.',
      tasks: 'Pakning',
      kind: 'present',
      state: 'active',
    },
    numbers: { lot: 2, year: 2026, limit: 500, hours: 7 },
    text: '',
    number: 1,
  }
}

/** How much lot 2 holds: a refused act of a stranger leaves every count as it was. */
export async function heldByLotTwo(house: TestHouse): Promise<number[]> {
  const of = (from: string) => counted(house, `${from} = $1`, lot2.id)
  return Promise.all([
    of('delivery.attendance where lot'),
    of('delivery.placement where lot'),
    of('delivery.hours where lot'),
    of('referrals.answer a join referrals.referral r on r.id = a.referral where r.lot'),
    of('referrals.ending e join referrals.referral r on r.id = e.referral where r.lot'),
    of('budget.entry e join budget.account a on a.id = e.account where a.lot'),
  ])
}

async function namesOfLotOne(house: TestHouse): Promise<Set<string>> {
  return house.asOwner(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select c.name from referrals.referral r join referrals.citizen c on c.id = r.citizen where r.lot <> $1',
      [lot2.id],
    )
    return new Set(rows.map((r) => r.name))
  })
}
