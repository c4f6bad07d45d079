import { actsIn, type Room } from '../platform/index.ts'
import * as attendanceActs from './attendance.acts.ts'
import * as hoursActs from './hours.acts.ts'
import * as courseActs from './course.acts.ts'
import * as placementActs from './placement.acts.ts'
import { ports } from './ports.ts'

export { registerAttendance } from './attendance.acts.ts'
export { listHours, registerHours } from './hours.acts.ts'
export { recordPlacement, showCourse, showDay } from './course.acts.ts'
export { showPlacement } from './placement.acts.ts'
export { hoursByMonth, hoursCut } from './hours.store.ts'

export const delivery: Room = {
  name: 'delivery',
  acts: actsIn(attendanceActs, hoursActs, courseActs, placementActs, ports),
  pages: async () => (await import('./delivery.web.tsx')).pages(),
  ports,
}
