import type { z } from 'zod'
import type { DecisionIn } from './decision.input.ts'

/** A decision as the minutes have it, as another system would send it; it stands in the OpenAPI text. */
export const decisionExample: z.input<typeof DecisionIn> = {
  title: 'Rammer for udbud af mentorforløb',
  body: 'eb-udvalg',
  day: '2026-09-07',
  points: [
    { no: 1, asks: 'approve', says: 'Rammerne for udbuddet', outcome: 'approved' },
    { no: 2, asks: 'note', says: 'Tidsplanen', outcome: 'noted', outcomeText: 'taget til efterretning' },
  ],
  vote: 'vote',
  for: ['Borgerlisten', 'Havnepartiet'],
  against: ['Liste Nord'],
  remarks: [{ parties: ['Liste Nord'], joinedBy: ['Havnepartiet'], gist: 'Forløbene bør ligge i alle bydele.' }],
  links: [{ direction: 'later', label: 'Udvalget orienteres om valget af leverandører', dayText: 'marts 2027' }],
  followUp: [{ what: 'Orientér udvalget om valget af leverandører', due: '2027-03-31', who: 'secretary' }],
}
