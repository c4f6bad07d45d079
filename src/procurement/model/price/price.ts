import type { Fraction } from '../../../kernel/fraction.ts'
import type { Oere } from '../../../kernel/money.ts'
import type { PriceModel, Scale } from '../model.ts'
import { fixedPoints } from './fixed-points.ts'
import { linearLowest } from './linear-lowest.ts'
import { relative } from './relative.ts'

/** A price model that gives points; kroner per point gives kroner to quality instead. */
export type PointModel = Exclude<PriceModel, { kind: 'kroner-per-point' }>

/** The points of one price. `lowestOere` is that of the admissible bids; fixed end points do not look at it. */
export function pricePoints(model: PointModel, scale: Scale, priceOere: Oere, lowestOere: Oere): Fraction {
  switch (model.kind) {
    case 'linear-lowest':
      return linearLowest({ scale, priceOere, lowestOere, slope: model.slope, clip: model.clip })
    case 'relative':
      return relative({ scale, priceOere, lowestOere })
    case 'fixed-points':
      return fixedPoints({ scale, priceOere, lowOere: model.lowOere, highOere: model.highOere })
  }
}

/** Whether one bid's points may depend on another bid's price: then a bid that cannot win may still decide who does. */
export function looksAtOthers(model: PriceModel): boolean {
  return model.kind === 'linear-lowest' || model.kind === 'relative'
}
