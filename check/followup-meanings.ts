import type { Meaning } from './meaning.ts'

/** The rules of what is expected to come. */
export const followupMeanings: Record<string, Meaning> = {
  R20: { from: 'paper', says: 'An expected overrun of a contract’s value starts a re-tender: a signal and a duty' },
  FORECAST: {
    from: 'practice',
    says: 'A lot is forecast when its ceiling, its end and some months of its own are known, and not otherwise',
  },
  TWICE: { from: 'house', says: 'A job that is run twice has its effect once' },
}
