import type { LotRow } from './portfolio.store.ts'

/** A lot as the doors show it. `lot` is the number the paper prints; null when it prints none. */
export function lotView(row: LotRow) {
  const { no, target_group, target_group_name, ceiling_oere, yearly_oere, prices, ...rest } = row
  return {
    ...rest,
    lot: no,
    targetGroup: target_group,
    targetGroupName: target_group_name,
    ceilingOere: ceiling_oere,
    yearlyOere: yearly_oere,
    prices: prices.map((p) => ({ ...p, amountOere: BigInt(p.amountOere) })),
  }
}
