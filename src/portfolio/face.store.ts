import { sql } from 'kysely'
import type { Day } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Tx, World } from '../platform/index.ts'
import { lotView } from './lot.ts'
import { lotsWhere } from './portfolio.store.ts'

/** What later rooms read of the fan, as the caller may see it. */
export type LotView = ReturnType<typeof lotView>

export async function lotsOf(tx: Tx, world: World): Promise<LotView[]> {
  return (await lotsWhere(tx, { world })).map(lotView)
}

export async function lotById(tx: Tx, id: string): Promise<LotView> {
  const [lot] = await lotsWhere(tx, { id })
  if (!lot) throw new Refusal('not-found', 'Delaftalen findes ikke.')
  return lotView(lot)
}

export async function agreementsOf(
  tx: Tx,
  world: World,
): Promise<{ code: string; name: string; startsOn: Day | null; endsBefore: Day | null }[]> {
  return tx
    .selectFrom('portfolio.agreement as a')
    .select(['code', 'name', 'starts_on as startsOn'])
    .select(sql<Day | null>`portfolio.agreement_ends_before(a)`.as('endsBefore'))
    .where('world', '=', world)
    .execute()
}
