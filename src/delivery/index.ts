import { actsIn, type Room } from '../platform/index.ts'
import { listReferrals } from '../referrals/index.ts'
import * as attendanceActs from './attendance/attendance.acts.ts'
import * as hoursActs from './hours/hours.acts.ts'
import * as courseActs from './course/course.acts.ts'
import * as placementActs from './course/placement.acts.ts'
import * as listUsesActs from './use/list-uses.acts.ts'
import * as monthActs from './use/month.acts.ts'
import * as recomputeActs from './recompute/recompute.acts.ts'
import * as stepActs from './step/step.acts.ts'
import { ports } from './ports.ts'

export { registerAttendance } from './attendance/attendance.acts.ts'
export { recomputeMonth } from './recompute/recompute.acts.ts'
export { registerStep } from './step/step.acts.ts'
export { listHours, registerHours } from './hours/hours.acts.ts'
export { recordPlacement, showCourse, showDay } from './course/course.acts.ts'
export { showPlacement } from './course/placement.acts.ts'
export { listUses } from './use/list-uses.acts.ts'
export { priceMonth, priceMonthAct } from './use/month.acts.ts'
export { usesOf, type PricedUse, type UsesWanted } from './use/uses-of.store.ts'
export { hoursByMonth, hoursCut } from './hours/hours.store.ts'

export const delivery: Room = {
  name: 'delivery',
  acts: actsIn(
    attendanceActs,
    hoursActs,
    stepActs,
    courseActs,
    placementActs,
    recomputeActs,
    monthActs,
    listUsesActs,
    ports,
  ),
  entry: listReferrals,
  pages: async () => (await import('./delivery.web.tsx')).pages(),
  ports,
}
