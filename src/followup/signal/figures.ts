import type { Day, Month } from '../../kernel/day.ts'

/** The month in which a limit is reached: early (10 %), middle and late (90 %); null where it is not reached before the end. */
export interface Crossing {
  p10: Month | null
  p50: Month | null
  p90: Month | null
}

/**
 * What a forecast says, in whole numbers: page, list, file, duty and waiting are judged on the very figures they show.
 */
export interface Figures {
  /** Chance of reaching the ceiling before the lot's end, in thousandths. */
  chancePermille: number
  crossing: Crossing
  /** The latest day to start a re-tender; null where the ceiling is not in sight. */
  latestStart: Day | null
  /** This year's use of the budget line against its appropriation; null where there is none. */
  year: { year: number; chancePermille: number; crossing: Crossing; appropriatedOere: number } | null
}

/** A chance as it is shown and judged: 0,6125 is 613 of a thousand. */
export function permille(chance: number): number {
  return Math.round(chance * 1000)
}
