import { actsIn, type Room } from '../platform/index.ts'
import * as citizenActs from './citizen/citizen.acts.ts'
import * as listActs from './referral/list.acts.ts'
import * as referActs from './referral/refer.acts.ts'
import * as showActs from './referral/show.acts.ts'
import * as answerActs from './referral/answer.acts.ts'
import { ports } from './ports.ts'

export { findCitizen, matchLots, recordCitizen, showCitizen } from './citizen/citizen.acts.ts'
export { listReferrals } from './referral/list.acts.ts'
export { refer } from './referral/refer.acts.ts'
export { ReferralOut } from './referral/referral.output.ts'
export { showReferral } from './referral/show.acts.ts'
export { acceptReferral, declineReferral, endCourse } from './referral/answer.acts.ts'
export { releaseEnded } from './referral/release.acts.ts'
export { referralStates, stateWords, type ReferralState } from './referral/state.ts'
export { dayField, lotName, lotNames, referralMark, stateTone } from './words.ts'

export const referrals: Room = {
  name: 'referrals',
  acts: actsIn(citizenActs, referActs, listActs, showActs, answerActs, ports),
  entry: listActs.listReferrals,
  pages: async () => (await import('./referrals.web.tsx')).pages(),
  ports,
}
