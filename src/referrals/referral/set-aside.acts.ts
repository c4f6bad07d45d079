import { Refusal } from '../../kernel/refusal.ts'
import type { Oere } from '../../kernel/money.ts'
import { commit } from '../../budget/index.ts'
import type { Work } from '../../platform/index.ts'
import type { LotView, Span } from '../../portfolio/index.ts'
import { costOf, type Cost, type CostInput } from './cost.ts'

export interface SetAside {
  /** What was calculated and from what, kept with the referral so that a krone can be explained. */
  cost: Cost & { expected: Expected }
  committedOere: Oere
  remainingOere: Oere
  warnings: { rule: string; year: number; overOere: Oere }[]
}

export type Expected = Pick<CostInput, 'expectedHundredths' | 'deliveredHundredths' | 'steps'>

/** What the referral may cost, committed under the lot's ceiling; nothing where the lot is paid for as a whole alone. */
export async function setAside(
  { tx, today }: Work,
  lot: LotView & { leftOere: Oere | null },
  period: Span,
  expected: Expected,
  referral: { id: string; supplier: string },
): Promise<SetAside> {
  const cost = { ...costOf({ period, prices: lot.prices, closed: lot.closed, ...expected }), expected }
  const parts = cost.parts.filter((p) => p.amountOere > 0n)
  if (parts.length === 0) {
    mustBePaidAsAWhole(lot)
    return { cost, committedOere: 0n, remainingOere: lot.leftOere ?? 0n, warnings: [] }
  }
  const done = await commit(tx, lot.id, parts, today, {
    kind: 'referral',
    id: referral.id,
    label: 'Henvisning',
    href: `/henvisninger/${referral.id}`,
    owner: referral.supplier,
  })
  return {
    cost,
    committedOere: BigInt(done.committedOere),
    remainingOere: BigInt(done.remainingOere),
    warnings: done.warnings.map((w) => ({ ...w, overOere: BigInt(w.overOere) })),
  }
}

function mustBePaidAsAWhole({ prices }: LotView): void {
  if (prices.every((p) => p.unit === 'fixed-period')) return
  const message = 'Skriv de timer, du venter, så der kan disponeres et beløb til forløbet.'
  const name = prices.some((p) => p.unit === 'hour') ? 'expectedDeliveredHours' : 'expectedHours'
  throw new Refusal('invalid', message, { issues: [{ field: name, message }] })
}
