import type { Meaning } from './meaning.ts'

/** The rules of an agreement's file, of how it is changed and ended, and of what is reminded of. */
export const agreementFileMeanings: Record<string, Meaning> = {
  'CANCEL-GUARD': {
    from: 'practice',
    says: 'An agreement with open commitments after the day it is to end is not ended: they are named, and are settled first',
  },
  'CEILING-KNOWN': { from: 'house', says: 'A change is held against the ceiling, so the ceiling must be known' },
  'MOD-10': {
    from: 'law',
    says: 'Small changes are under ten per cent of the original value, taken together (§ 180; for a lawyer in the light regime)',
  },
  'MOD-50': {
    from: 'law',
    says: 'An additional service or something unforeseen is at most half the original value each time (§§ 181, 183; for a lawyer)',
  },
  'MOD-CEILING': {
    from: 'law',
    says: 'More than the ceiling is a decision of its own, by two people, and is seen for ever',
  },
  'MOD-NATURE': { from: 'law', says: 'A change keeps the agreement’s overall nature' },
  'MOD-NOTICE': { from: 'law', says: 'An additional or unforeseen change is published' },
  'MOD-PRICE': { from: 'house', says: 'A new price holds from a day to come, for a unit the lot has a price for' },
  'MOD-REASON': { from: 'law', says: 'A change has a reason from the closed list (§§ 178-183; for a lawyer)' },
  'MOD-THRESHOLD': {
    from: 'law',
    says: 'Small changes stay under the threshold, taken together over the whole agreement (§ 180)',
  },
  'MOD-LIGHT': { from: 'law', says: 'Whether the rules of change bind the light regime is for a lawyer to confirm' },
  NOTICE: { from: 'practice', says: 'An agreement ends when its notice has passed, or later' },
  C25: {
    from: 'paper',
    says: 'Dialogue and improvement come before termination: what is missing is warned of and answered',
  },
  PAPERS: { from: 'house', says: 'An agreement as a paper prints it is read, not changed' },
}
