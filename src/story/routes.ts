import { kroner } from '../kernel/money.ts'
import { decideRoute, recordPurchase } from '../procurement/index.ts'
import { conference2013, purchases2013 } from './papers/purchases.ts'
import { practicePurchases, practiceRoute, tenderRoute } from './practice/routes.ts'
import type { Day } from '../kernel/day.ts'
import type { Teller } from './teller.ts'
import type { TenderTold } from './tenders.ts'

const conditions = { notInFramework: true, needIdentified: true, noDuty: true, soundEconomy: true }
const practice = { kind: 'practice', document: 'Øvelse', place: 'Eksempelby Kommune' } as const

/** How Eksempelby came to tender: the value of all lots with their options lies above the threshold of the day. */
export async function tellTenderRoute(tell: Teller['tell'], t: TenderTold, on: Day, publishedOn: Day): Promise<string> {
  const { route } = await tell(`${t.id}/route`, on, 'officer', decideRoute, {
    ...tenderRoute,
    id: `VEJ-${t.id}`,
    title: t.title,
    publicationDate: publishedOn,
    values: t.lots.map((lot) => ({
      what: 'base' as const,
      dkk: String(BigInt(lot.estimatedValueOere as number) / 100n),
      lot: Number(lot.no),
      label: `${lot.title}, optioner talt med`,
    })),
    source: practice,
  })
  return route
}

/** The two purchases of 2013 the paper gives as its example. */
export async function playPaperPurchases({ tell }: Teller, archived: string): Promise<void> {
  for (const p of purchases2013)
    await tell(`papers/purchase/${p.id}`, archived, 'officer', recordPurchase, { ...p, ...conference2013, conditions })
}

/** Eksempelby finds the lawful way to its special effort, and buys small things from its social enterprises. */
export async function playPracticeRoutes({ tell }: Teller): Promise<void> {
  for (const { kroner: amount, ...p } of practicePurchases)
    await tell(`practice/purchase/${p.id}`, p.boughtOn, 'officer', recordPurchase, {
      ...p,
      amountOere: kroner(amount),
      conditions,
      source: practice,
    })
  await tell('practice/route/1', '2026-05-11', 'officer', decideRoute, {
    ...practiceRoute,
    values: [...practiceRoute.values],
    source: practice,
  })
}
