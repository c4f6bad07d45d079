import type { LotRow } from './portfolio.store.ts'

/** A lot as the doors show it. `lot` is the number the paper prints; null when it prints none. */
export function lotView(row: LotRow) {
  const { no, target_group, target_group_name, ceiling_oere, yearly_oere, prices, supplier_places, ...dated } = row
  const { starts_on, ends_before, option_before, ...rest } = dated
  return {
    ...rest,
    lot: no,
    supplierPlaces: supplier_places,
    startsOn: starts_on,
    endsBefore: ends_before,
    optionBefore: option_before,
    targetGroup: target_group,
    targetGroupName: target_group_name,
    ceilingOere: ceiling_oere,
    yearlyOere: yearly_oere,
    prices: prices.map((p) => ({ ...p, amountOere: BigInt(p.amountOere) })),
  }
}
