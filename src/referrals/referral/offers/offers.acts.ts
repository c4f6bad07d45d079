import type { Day } from '../../../kernel/day.ts'
import type { Oere } from '../../../kernel/money.ts'
import { lotAccounts } from '../../../budget/index.ts'
import type { Work } from '../../../platform/index.ts'
import { agreementsOf, lotsOf, priceOn, type DatedPrice } from '../../../portfolio/index.ts'
import { judgeOffers, type Judged, type Offer } from './match.ts'
import { pressure } from '../referral.store.ts'

export interface LotOffer extends Offer {
  no: number | null
  title: string
  suppliers: { id: string; name: string }[]
}

/** The fan as it stands for one citizen on one day: facts from the portfolio, room from the ledger, pressure from here. */
export async function offersFor(
  work: Work,
  citizen: { targetGroup: string; targetGroupName: string },
  startsOn: Day,
): Promise<Judged<LotOffer>[]> {
  const { tx, by } = work
  const [lots, terms, accounts, load] = [
    await lotsOf(tx, by.world),
    await agreementsOf(tx, by.world),
    await lotAccounts(tx, { world: by.world }),
    await pressure(tx, by.world, startsOn),
  ]
  const offers = lots.map((lot): LotOffer => {
    const term = terms.find((a) => a.code === lot.agreement)
    const account = accounts.find((a) => a.lot === lot.id)
    const prices = lot.prices.filter((p) => p.validFrom <= startsOn)
    const { inUse, waiting } = load.get(lot.id) ?? { inUse: 0, waiting: 0 }
    return {
      lot: lot.id,
      agreement: lot.agreement,
      no: lot.lot,
      title: lot.title ?? term?.name ?? lot.agreement,
      suppliers: lot.suppliers,
      targetGroup: lot.targetGroup,
      targetGroupName: lot.targetGroupName,
      places: lot.capacity,
      inUse,
      waiting,
      startsOn: lot.startsOn,
      endsBefore: lot.endsBefore,
      leftOere:
        account && account.limit_oere !== null
          ? account.limit_oere +
            account.exceedance_oere -
            (account.used_oere - account.overrun_oere + account.committed_oere)
          : null,
      leastOere: leastOf(prices, startsOn),
    }
  })
  return judgeOffers(offers, citizen, startsOn)
}

/** The least a referral costs on a day: a place's month or a course's start where the lot has such a price, else its smallest. */
function leastOf(prices: readonly DatedPrice[], day: Day): Oere | null {
  for (const unit of ['place-month', 'course-started'] as const)
    if (prices.some((p) => p.unit === unit)) return priceOn(prices, unit, day)
  const amounts = prices.map((p) => priceOn(prices, p.unit, day, p.variant ?? null))
  return amounts.reduce<Oere | null>((least, oere) => (least === null || oere < least ? oere : least), null)
}
