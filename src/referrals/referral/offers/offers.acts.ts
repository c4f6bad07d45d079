import type { Day } from '../../../kernel/day.ts'
import { lotAccounts } from '../../../budget/index.ts'
import type { Work } from '../../../platform/index.ts'
import { agreementsOf, lotsOf, priceOn } from '../../../portfolio/index.ts'
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
      pricePerMonthOere: prices.some((p) => p.unit === 'place-month') ? priceOn(prices, 'place-month', startsOn) : null,
    }
  })
  return judgeOffers(offers, citizen, startsOn)
}
