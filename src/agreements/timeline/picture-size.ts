import type { Day } from '../../kernel/day.ts'

/** From a day to its place on the line. */
export type Scale = (day: Day) => number

/** The picture's width, where the first lot's lane begins, and from one lane to the next. */
export const [width, laneTop, laneHigh] = [700, 44, 30]
