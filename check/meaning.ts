export interface Meaning {
  /** Where the rule comes from: a law, a paper, the practice of the trade, or the house's own order. */
  from: 'law' | 'paper' | 'practice' | 'house'
  says: string
}
