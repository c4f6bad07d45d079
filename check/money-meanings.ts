import type { Meaning } from './meaning.ts'

/** What the rules about commitments, orders and two people's decisions about money say. */
export const moneyMeanings: Record<string, Meaning> = {
  AUTHORITY: {
    from: 'house',
    says: 'Money is approved by somebody given authority for the cost centre that pays, on the day, up to the amount',
  },
  'YEAR-EDGE': {
    from: 'law',
    says: 'An order lies in one year: over New Year, or a price change, it is placed in parts',
  },
}
