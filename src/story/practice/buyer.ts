import type { z } from 'zod'
import type { completeNotice, describeBuyer } from '../../publication/index.ts'
import type { PracticeBid } from './tender-bids.ts'

/** Invented: CVR numbers begin with 0, the post code is none, the telephone numbers ring nowhere. */
const office = { street: 'Opdigtet Plads 1', postCode: '0999', city: 'Eksempelby', nuts: 'DK011' }

export const practiceBuyer: z.input<typeof describeBuyer.input> = {
  ...office,
  name: 'Eksempelby Kommune',
  cvr: '01000055',
  email: 'udbud@eksempelby.example',
  phone: '+45 00 00 00 01',
  website: 'https://eksempelby.example',
  legalType: 'la',
  activity: 'gen-pub',
  reviewBody: {
    ...office,
    name: 'Øvelsesklagenævnet',
    street: 'Opdigtet Plads 2',
    cvr: '01000063',
    email: 'klage@eksempelby.example',
    phone: '+45 00 00 00 02',
  },
  // Open to all for tests; a municipality asks the Open Contracting Partnership for its own.
  ocidPrefix: 'ocds-abc123',
}

/** What the officer types for a practice tender's call. */
export function practiceNotice(tender: string): z.input<typeof completeNotice.input> {
  return {
    tender,
    framework: 'fa-wo-rc',
    procedureFeatures:
      'Udbud efter light-regimet i én fase. Der forhandles ikke. Opgaver tildeles uden fornyet konkurrence efter borgerens behov.',
    documentsUrl: `https://eksempelby.example/udbud/${tender}`,
    submissionUrl: `https://eksempelby.example/udbud/${tender}`,
  }
}

/** What the register does not know of the tenderers, and how many bid on each lot: all of them small, and from here. */
export function practiceResult(tender: string, bids: readonly PracticeBid[]): z.input<typeof completeNotice.input> {
  const lots = [...new Set(bids.flatMap((b) => Object.keys(b.price)))]
  return {
    tender,
    bidCounts: lots.map((lot) => {
      const tenders = bids.filter((b) => lot in b.price).length
      return { lot, tenders, micro: 0, small: tenders, medium: 0, large: 0, otherEea: 0, outsideEea: 0 }
    }),
    suppliers: bids.map((b, i) => ({
      ...{ id: b.supplier, street: `Opdigtet Vej ${i + 1}`, postCode: '0999', city: 'Eksempelby' },
      ...{ nuts: 'DK011', size: 'small' as const },
    })),
  }
}
