import { actsIn, type Room } from '../platform/index.ts'
import * as citizenActs from './citizen/citizen.acts.ts'
import * as referralActs from './referral/referral.acts.ts'
import * as answerActs from './referral/answer.acts.ts'
import { ports } from './ports.ts'

export { findCitizen, matchLots, recordCitizen, showCitizen } from './citizen/citizen.acts.ts'
export { listReferrals, refer, ReferralOut, showReferral } from './referral/referral.acts.ts'
export { acceptReferral, declineReferral, endCourse } from './referral/answer.acts.ts'
export { referralStates, stateWords, type ReferralState } from './referral/state.ts'
export { dayField, lotName, lotNames, referralMark, stateTone } from './words.ts'

export const referrals: Room = {
  name: 'referrals',
  acts: actsIn(citizenActs, referralActs, answerActs, ports),
  entry: referralActs.listReferrals,
  pages: async () => (await import('./referrals.web.tsx')).pages(),
  ports,
}
