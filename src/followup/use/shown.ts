import type { LotUse } from './use.ts'

/** An agreement's use as its page shows it. */
export interface UseShown {
  agreement: string
  name: string
  world: string
  endsBefore: string | null
  asOf: string
  lots: LotUse[]
}
