import type { Fraction } from '../../../kernel/fraction.ts'
import type { Oere } from '../../../kernel/money.ts'
import type { Criterion, Scale, TieRule } from '../../model/model.ts'

/** What is weighed in one lot: the published model, how many win, and the bids. */
export interface Competition {
  scale: Scale
  criteria: Criterion[]
  /** How many win: each lot has its own number. */
  places: number
  tie: TieRule
  bids: Bid[]
}

export interface Bid {
  id: string
  /** Decided and locked before prices are opened: an inadmissible bid takes no part, its price neither. */
  admissible: boolean
  /** Given wherever there is a price model. */
  priceOere: Oere | undefined
  /** By criterion. */
  points: ReadonlyMap<string, Fraction>
}
