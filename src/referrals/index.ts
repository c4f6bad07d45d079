import { actsIn, type Room } from '../platform/index.ts'
import * as citizenActs from './citizen.acts.ts'
import * as referralActs from './referral.acts.ts'
import * as answerActs from './answer.acts.ts'
import { ports } from './ports.ts'

export { findCitizen, matchLots, recordCitizen, showCitizen } from './citizen.acts.ts'
export { listReferrals, refer, ReferralOut, showReferral } from './referral.acts.ts'
export { acceptReferral, declineReferral, endCourse } from './answer.acts.ts'
export { stateWords, type ReferralState } from './state.ts'
export { dayField, lotName, lotNames, referralMark, stateTone } from './words.ts'

export const referrals: Room = {
  name: 'referrals',
  acts: actsIn(citizenActs, referralActs, answerActs, ports),
  pages: async () => (await import('./referrals.web.tsx')).pages(),
  ports,
}
