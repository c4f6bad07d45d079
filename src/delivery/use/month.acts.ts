import { z } from 'zod'
import { addMonth, firstOfMonth } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, Chosen, Code, MonthIn, OereOut, type Work } from '../../platform/index.ts'
import { lotById } from '../../portfolio/index.ts'
import { releaseEnded } from '../../referrals/index.ts'
import { monthBasis, type MonthWanted } from './month.store.ts'
import { monthUses } from './month.ts'
import { aboutOf, postUses } from './use.store.ts'

export const priceMonthAct = act('delivery.price-month', {
  kind: 'change',
  may: ['controller'],
  summary: 'Prissæt en måneds pladser efter arbejdsdage og faste priser, når den er gået',
  input: z.object({ lot: Code, supplier: Chosen('leverandør'), month: MonthIn }),
  output: z.object({ lot: z.string(), month: z.string(), addedOere: OereOut }),
  run: async (work, { lot, supplier, month }) => ({
    lot,
    month,
    addedOere: await priceMonth(work, { lot, supplier, month }),
  }),
})

/**
 * Price what is paid for by the month as a whole: places by working days and fixed prices. Called when a supplier's month is
 * claimed; called again it posts the difference to what has changed since, and nothing when nothing has. Courses that ended
 * by then give back what they held.
 * @returns what the month's use grew by, øre
 * @throws Refusal unlawful (WORKED) for a month that is not over
 */
export async function priceMonth(work: Work, wanted: MonthWanted): Promise<bigint> {
  const { lot, supplier, month } = wanted
  if (firstOfMonth(addMonth(month, 1)) > work.today)
    throw new Refusal('unlawful', 'Måneden er ikke gået endnu. En måned prissættes, når den er slut.', {
      rule: 'WORKED',
    })
  await mustHavePlace(work, wanted)
  const added = await postMonth(work, wanted)
  await releaseEnded(work, { lot, supplier, before: firstOfMonth(addMonth(month, 1)) })
  return added
}

async function postMonth(work: Work, wanted: MonthWanted): Promise<Oere> {
  const { lot, supplier, month } = wanted
  let added = 0n
  for (const { referral, uses } of monthUses(await monthBasis(work.tx, wanted))) {
    const href = referral === null ? `/aftaler/${lot.slice(0, lot.lastIndexOf('/'))}` : `/forloeb/${referral}`
    const cause = { kind: 'delivery-month', id: `${lot} ${supplier} ${month}`, href }
    const about = { ...aboutOf(work, supplier, referral), source: 'month' as const, sourceId: null }
    const caused = uses.map((u) => ({ ...u, cause: { ...cause, label: u.label } }))
    await postUses(work.tx, lot, about, caused)
    added += uses.reduce((n, u) => n + u.amountOere, 0n)
  }
  return added
}

async function mustHavePlace({ tx }: Work, { lot, supplier }: MonthWanted): Promise<void> {
  const { suppliers } = await lotById(tx, lot)
  if (suppliers.some((s) => s.id === supplier)) return
  const message = 'Leverandøren er ikke på delaftalen. Vælg en af delaftalens leverandører.'
  throw new Refusal('invalid', message, { issues: [{ field: 'supplier', message }] })
}
