import type { Oere } from '../../kernel/money.ts'

/** A lot's counters, or an agreement's lots added up. */
export interface Ceiling {
  ceilingOere: Oere
  usedOere: Oere
  committedOere: Oere
  overrunOere: Oere
  /** Decided above the ceiling. */
  exceedanceOere: Oere
  remainingOere: Oere
}

export interface CeilingState {
  tone: 'good' | 'act' | 'bad' | 'neutral'
  words: string
}

/**
 * Where a ceiling stands; the one judge of it for page, list, file and waiting. With a ceiling of 1.000 øre and nothing committed: used 900 leaves
 * a tenth and is inside, 901 leaves less; 1.000 has reached it; at 1.001 work lies beyond it.
 */
export function ceilingState(whole: Ceiling | null): CeilingState {
  if (whole === null) return { tone: 'neutral', words: 'Intet loft oplyst' }
  if (whole.overrunOere > 0n || whole.usedOere > whole.ceilingOere + whole.exceedanceOere)
    return { tone: 'bad', words: 'Over loftet' }
  if (whole.remainingOere <= 0n) return { tone: 'act', words: 'Loftet er nået' }
  if (whole.remainingOere * 10n < whole.ceilingOere) return { tone: 'act', words: 'Under en tiendedel tilbage' }
  return { tone: 'good', words: 'Inden for loftet' }
}

/** The counters of a lot with a ceiling. */
export function ceilingOf(lot: {
  ceilingOere: Oere | null
  usedOere: Oere
  committedOere: Oere
  overrunOere: Oere
  exceedanceOere: Oere
}): Ceiling | null {
  const { ceilingOere, usedOere, committedOere, overrunOere, exceedanceOere } = lot
  if (ceilingOere === null) return null
  const remainingOere = ceilingOere + exceedanceOere - (usedOere - overrunOere + committedOere)
  return { ceilingOere, usedOere, committedOere, overrunOere, exceedanceOere, remainingOere }
}
