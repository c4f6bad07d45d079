import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'

/** One use in the ledger with the delivered row behind it. */
export interface Delivered {
  entry: number
  /** What the row is: the cause's kind and id in the ledger. */
  source: string
  row: string
  day: Day
  label: string
  href: string
  /** Hundredths of the price's unit; below zero in a row that takes back. */
  unitsHundredths: number
  priceOere: Oere
  /** As it was posted, rounded once for the row. */
  amountOere: Oere
  /** The version of the rule that priced the row. */
  rule: string
}

export interface LineOutput {
  unitsHundredths: number
  priceOere: Oere
  amountOere: Oere
}

/** The rule's version, stored with each line, so that an old month is always computed as it was. */
export const lineRule = 'claim-line/1'

/**
 * A line is the sum of its rows: units times one price, where each row was rounded when it was registered and nothing is
 * rounded again.
 * Worked example: 14,8 hours at 47 kr. are 695,60 kr.; a correction takes 2,3 hours back, −108,10 kr.; the line is 12,5 hours
 * and 587,50 kr.
 */
export function calculate(rows: readonly Delivered[], rule: string = lineRule): LineOutput {
  const version = versions[rule]
  if (!version) throw new Error(`There is no rule ${rule} for the lines of a claim`)
  return version(rows)
}

/** Every version that has been used: an old line is computed by its own. */
const versions: Record<string, (rows: readonly Delivered[]) => LineOutput> = {
  'claim-line/1': (rows) => ({
    unitsHundredths: rows.reduce((n, r) => n + r.unitsHundredths, 0),
    priceOere: rows[0]?.priceOere ?? 0n,
    amountOere: rows.reduce((n, r) => n + r.amountOere, 0n),
  }),
}
