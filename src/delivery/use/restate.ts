import type { Day } from '../../kernel/day.ts'
import type { Oere } from '../../kernel/money.ts'
import type { Priced, Unit } from '../../portfolio/index.ts'

/** What stands of one thing that is paid for once: a course's month, its start, a day's hours, a step. */
export interface Standing {
  id: number
  unit: Unit
  variant: string | null
  key: string
  day: Day
  hundredths: number
  priceOere: Oere
  standsOere: Oere
  rule: string
  label: string
}

/** What is to stand, priced. */
export interface Wanted {
  unit: Unit
  variant: string | null
  key: string
  day: Day
  /** Units in hundredths: 725 is 7,25 hours, 100 is one month, course or step. */
  hundredths: number
  label: string
  input: unknown
  output: Priced
}

/** A row to post: what stands after it, and what it adds to what stood before. */
export interface UseDraft extends Omit<Standing, 'id'> {
  amountOere: Oere
  input: unknown
  replaces: number | null
  /** Follows on the draft before it instead of a row that stands. */
  chained: boolean
}

/**
 * The rows that bring what stands to what is wanted. A correction is the difference of two rounded amounts, so the rows
 * always add up to the price of what stands. What moves to another day is taken back on its own day and counted on the new.
 * Worked example: 5 hours at 400 kr. stand (2.000 kr.); 4,5 are wanted (1.800 kr.): one row of −200 kr.
 */
export function restate(standing: Standing | undefined, wanted: Wanted | null): UseDraft[] {
  const counts = standing !== undefined && standing.hundredths !== 0
  if (wanted === null) return counts ? [takenBack(standing)] : []
  if (counts && standing.day !== wanted.day) return [takenBack(standing), { ...draft(wanted, 0n, null), chained: true }]
  const next = draft(wanted, standing?.standsOere ?? 0n, standing?.id ?? null)
  return counts && next.amountOere === 0n && next.hundredths === standing.hundredths ? [] : [next]
}

function draft(wanted: Wanted, before: Oere, replaces: number | null): UseDraft {
  const { output, ...rest } = wanted
  const { amountOere: standsOere, lines, rule } = output
  const priceOere = lines.at(-1)?.priceOere ?? 0n
  return { ...rest, rule, priceOere, standsOere, amountOere: standsOere - before, replaces, chained: false }
}

function takenBack({ id, ...standing }: Standing): UseDraft {
  const nothing = { hundredths: 0, standsOere: 0n, input: null }
  return { ...standing, ...nothing, amountOere: -standing.standsOere, replaces: id, chained: false }
}
