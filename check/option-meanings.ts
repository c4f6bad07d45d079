import type { Meaning } from './meaning.ts'

/** The rules of an agreement's option. */
export const optionMeanings: Record<string, Meaning> = {
  'CANCEL-GUARD': {
    from: 'practice',
    says: 'What has open commitments or use after its new end is not ended or undone: they are named, and are settled first',
  },
  'OPT-COUNT': {
    from: 'practice',
    says: 'An option is used as many times as the contract gives, whatever its longest day',
  },
  'OPT-DECIDE': { from: 'practice', says: 'An option is used before the notice the contract asks for' },
  'OPT-DECLINED': {
    from: 'practice',
    says: 'An option that is decided not to be used is refused until that is taken back',
  },
  'OPT-ENDED': { from: 'practice', says: 'An agreement that has ended is not extended' },
  'OPT-MAX': { from: 'practice', says: 'No option reaches past the longest end the contract gives' },
  'OPT-NONE': { from: 'practice', says: 'An agreement without an option is not extended, through whatever door' },
  'OPT-ORDER': { from: 'practice', says: 'Only the latest option can be undone; the former end then holds again' },
  'OPT-STEP': { from: 'practice', says: 'One option is used at a time, for its own months' },
  'OPT-TERMINATED': { from: 'practice', says: 'A lot that has been terminated is not extended' },
  R14: { from: 'paper', says: 'Extension without a new tender only inside the option written in the contract' },
  R15: { from: 'paper', says: 'A lot is extended with all its suppliers or not at all' },
  R16: { from: 'paper', says: 'One lot may be extended without the other, and both may' },
  R17: { from: 'paper', says: 'An extension has money behind it in each calendar year' },
}
