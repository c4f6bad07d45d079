/**
 * Everything about days in one import: counting (calendar), ISO weeks (week), and the way people write them (day-
 * text).
 */
export {
  addDays,
  addMonth,
  addMonths,
  daysBetween,
  firstOfMonth,
  isDay,
  lastOfMonth,
  monthOf,
  weekday,
} from './calendar.ts'
export type { Day, Month } from './calendar.ts'
export { formatDay, formatMonth, formatWeekday, parseDay } from './day-text.ts'
export { formatWeek, isoWeek, mondayOf, mondayOfWeek } from './week.ts'
export type { Week } from './week.ts'
