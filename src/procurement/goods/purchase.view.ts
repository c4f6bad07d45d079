import type { z } from 'zod'
import { formatAmount } from '../../kernel/money.ts'
import type { listPurchases, purchasesByYear } from './purchase.acts.ts'

export type PurchaseShown = z.output<typeof listPurchases.output>['rows'][number]
export type YearShown = z.output<typeof purchasesByYear.output>['years'][number]

/** "12.500,00", "12.500,00 + 1 ikke trykt", "ikke trykt": what a paper leaves out is no zero. */
export function amountCell({ oere, unknown, purchases }: Pick<YearShown, 'oere' | 'unknown' | 'purchases'>): string {
  if (unknown === 0) return formatAmount(oere)
  return unknown === purchases ? 'ikke trykt' : `${formatAmount(oere)} + ${unknown} ikke trykt`
}
