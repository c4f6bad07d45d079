import type { Meaning } from './meaning.ts'

/** The rules of what is claimed, approved and paid. */
export const claimMeanings: Record<string, Meaning> = {
  BLOCKED: {
    from: 'practice',
    says: 'A claim is approved when nothing stops it, or when a person has let the stop pass with a reason',
  },
  'INVOICE-CLAIM': { from: 'practice', says: 'Every invoice line is of exactly one claim of the same supplier' },
  'INVOICE-ONCE': { from: 'practice', says: 'A supplier’s invoice number is taken once' },
  'LESS-REASON': { from: 'practice', says: 'Less than claimed is approved only with a reason the supplier sees' },
  'MONTH-CLOSED': {
    from: 'practice',
    says: 'A month is claimed when it is over; what comes late is a supplementary claim',
  },
  OVERPAY: {
    from: 'practice',
    says: 'Nothing is approved, invoiced, credited or paid beyond what it is approved, invoiced, credited or paid of',
  },
}
