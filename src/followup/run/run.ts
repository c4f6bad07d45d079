import type { Day, Month } from '../../kernel/day.ts'
import type { Known } from '../change/change.ts'
import type { ForecastOutput } from '../forecast/types.ts'

/** What a limit was forecast with, beside the months: amounts in øre, the end inclusive. */
export interface AskedOf {
  ceilingOere: number
  usedOere: number
  end: Month
  known: Known[]
  seed: number
  paths: number
}

/** A lot's ceiling over its whole term, and this year's appropriation of its budget line over the lots that share it. */
export interface Asked {
  term: AskedOf
  year: (AskedOf & { year: number; line: string; lots: string[] }) | null
}

export interface Answered {
  term: ForecastOutput
  year: ForecastOutput | null
}

/** A forecast as it is kept: whoever asks the same of the same months by the same rule gets the same. */
export interface Run {
  id: string
  lot: string
  asOf: Month
  snapshot: string
  entriesUpTo: bigint
  asked: Asked
  answer: Answered
  rule: string
  leadDays: number
  madeOn: Day
  byName: string
}
