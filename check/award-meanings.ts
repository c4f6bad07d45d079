import type { Meaning } from './rules.ts'

/** The rules from sealed bids to an award that stands. */
export const awardMeanings: Record<string, Meaning> = {
  'AWARD-ORDER': { from: 'law', says: 'A tender is awarded to those its published model finds, or to nobody and why' },
  PROOF: { from: 'law', says: 'Whoever is to be chosen has shown that no ground for exclusion applies' },
  REVOKED: { from: 'house', says: 'No agreement is concluded on an award that was taken back' },
  STANDSTILL: {
    from: 'law',
    says: 'No agreement before the letters are sent, the standstill has passed and complaints that suspend are decided',
  },
  TIE: { from: 'law', says: 'A tie the published rule does not part is drawn by people before there is an award' },
  TIMETABLE: { from: 'law', says: 'Questions and bids come in by the time the tender says' },
  'QUALITY-LOCK': {
    from: 'law',
    says: 'Points and reasons are locked before a price is opened, and never changed after',
  },
  'TWO-SEALS': { from: 'law', says: 'Prices are opened when quality has been judged and locked' },
  SEAL: {
    from: 'practice',
    says: 'A tender’s key is split before publication among openers, one of them outside procurement, and tried',
  },
}
