import { optional, Whole } from '../platform/index.ts'

/** A lot by the number in its agreement; left out for the whole agreement. */
export const LotNo = optional(Whole('delaftalens nummer', 1, 999))
